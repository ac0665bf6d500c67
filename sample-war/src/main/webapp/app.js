// The music store's page: the address after # says which view is shown. Views ask /api; the SQL of the answers stands below them.

import { element, heading } from "./html.js";
import { showStatements } from "./sql.js";
import { VIEWS } from "./views.js";

const main = document.querySelector("main");
const status = document.querySelector("#status");
let running = new AbortController();
let shownPath;

/** What a change leaves to the view after it: a word for the reader, and its SQL. */
let left = { word: null, statements: [] };

/** The server's answer to that request; what it says against it is an error with its status and fields. */
async function answer(resource, options) {
  const response = await fetch(`api/${resource}`, { cache: "no-store", ...options });
  const { data, error, statements = [] } = await response.json().catch(() => ({}));
  if (response.ok) return { data, statements };
  throw Object.assign(new Error(error?.message ?? `The server answered ${response.status}.`),
    { status: response.status, fields: error?.fields ?? {}, statements });
}

/** Changes something, then goes to another view, which shows the word and the SQL; errors are the caller's. */
async function change(resource, body, next, word) {
  const start = location.hash;
  try {
    const { statements } = await answer(resource, { method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    if (location.hash !== start) return;
    left = { word, statements };
    location.replace(next);
  } catch (error) {
    if (location.hash === start) showStatements(error.statements ?? []);
    throw Object.assign(error, { message: reason(error) });
  }
}

const reason = error => error instanceof TypeError ? "The server does not answer. Is it still running?" : error.message;

function view(path) {
  const [section, id, action] = path.split("/");
  const pattern = [section, id === undefined ? undefined : ":id", action].filter(part => part !== undefined).join("/");
  return VIEWS.find(([known]) => known === pattern)?.[1];
}

async function show() {
  running.abort();
  const { signal } = running = new AbortController();
  const [path, query] = (location.hash.slice(2) || "artists").split("?");
  const [section, id] = path.split("/");
  const { word, statements } = left;
  left = { word: null, statements: [] };
  const ask = async (resource, given = {}) => {
    const { data, statements: its } = await answer(`${resource}?${new URLSearchParams(given)}`, { signal });
    statements.push(...its);
    return data;
  };
  mark(section);
  main.setAttribute("aria-busy", "true");
  try {
    const shown = view(path);
    if (!shown) throw Object.assign(new Error("The store has no such page."), { status: 404 });
    const [title, ...content] = await shown({ ask, change, id: encodeURIComponent(id ?? ""), parameters: Object.fromEntries(new URLSearchParams(query)) });
    const said = word && element("p", { class: "said", role: "status" }, word);
    render(title, [said, ...content.flat()].filter(Boolean), statements);
  } catch (error) {
    if (!signal.aborted) render(...trouble(error, section), error.statements ?? []);
  }
}

/** What a reader meets instead of a view: what happened, and a way on. */
function trouble(error, section) {
  const wrong = error.status === 400;
  const again = !wrong && error.status !== 404;
  const title = again ? "That did not work" : wrong ? "That cannot be shown" : "Nothing here";
  const link = (!again && document.querySelector(`.top nav a[href="#/${CSS.escape(section)}"]`)) || document.querySelector(".top nav a");
  return [title, [element("div", { class: "notice", role: "alert" }, heading(title),
    wrong ? [element("p", {}, "The address asks for something that the store does not understand."), element("p", { class: "detail" }, reason(error))]
      : element("p", {}, reason(error)),
    element("p", { class: "actions" }, again ? element("button", { type: "button", class: "main", click: show }, "Try again") : null,
      element("a", { class: "button", href: link.getAttribute("href") }, `Go to ${link.textContent.toLowerCase()}`)))]];
}

function render(title, content, statements) {
  const typing = document.activeElement?.id === "q" ? document.activeElement : null;
  main.replaceChildren(...content);
  main.setAttribute("aria-busy", "false");
  document.title = `${title} \u00b7 elif music store`;
  status.textContent = `${title} loaded`;
  showStatements(statements);
  const field = main.querySelector("#q");
  if (typing && field) {
    field.value = typing.value;
    field.focus();
    field.setSelectionRange(typing.selectionStart, typing.selectionEnd);
  } else if (shownPath !== undefined && shownPath !== location.hash) {
    scrollTo(0, 0);
    main.querySelector("h1")?.focus({ preventScroll: true });
  }
  shownPath = location.hash;
}

function mark(section) {
  for (const link of document.querySelectorAll(".top nav a")) {
    const current = link.getAttribute("href") === `#/${section}`;
    if (current) {
      link.setAttribute("aria-current", "page");
      link.scrollIntoView({ block: "nearest", inline: "center" });
    } else link.removeAttribute("aria-current");
  }
}

document.querySelector(".skip").addEventListener("click", event => {
  event.preventDefault();
  main.focus();
});
addEventListener("hashchange", show);
show();
