// The music store's page: asks /api, shows what it answers, and the SQL behind it. The address after # says what is shown.
// All text enters the page as text (see element), never as markup.

const SIZE = 24;
const main = document.querySelector("main");
const sql = document.querySelector("#sql");
const panel = sql.querySelector("details");
const status = document.querySelector("#status");
let running = new AbortController();

// ---- building blocks ------------------------------------------------------------------------------------------------

/** An element with attributes and children; functions among the attributes listen to the event of that name. */
function element(name, attributes = {}, ...children) {
  const made = name.startsWith("svg:")
    ? document.createElementNS("http://www.w3.org/2000/svg", name.slice(4))
    : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined));
  return made;
}

const number = value => new Intl.NumberFormat("en").format(value);
const money = value => new Intl.NumberFormat("en", { style: "currency", currency: "USD" }).format(value);
const date = value => new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(value));
const count = (value, noun) => `${number(value)} ${noun}${value === 1 ? "" : "s"}`;
const millis = value => `${value.toFixed(2)} ms`;

function duration(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = value => String(value).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** An address of this page; what is empty is left out. */
function address(path, parameters = {}) {
  const given = Object.entries(parameters).filter(([, value]) => value && !(value === 1));
  const query = new URLSearchParams(given).toString();
  return `#/${path}${query ? `?${query}` : ""}`;
}

const PALETTES = [
  ["#27374d", "#e9a23b", "#f3e9d2"], ["#5b2333", "#f28f6b", "#f7e1c8"], ["#1f4e4a", "#f2c14e", "#dfe8d8"], ["#3b2e5a", "#e07a5f", "#f2cc8f"],
  ["#0f4c5c", "#fb8b24", "#f5e6c8"], ["#8a3324", "#f6bd60", "#f7ede2"], ["#2f3e46", "#84a98c", "#f0ead2"], ["#44355b", "#eca0a8", "#f4e9cd"],
];

/** A sleeve for what has no picture: shapes and colors that follow from its number. */
function cover(id) {
  const [paper, first, second] = PALETTES[(id * 5) % PALETTES.length];
  const shape = (name, attributes) => element(`svg:${name}`, attributes);
  const designs = [
    () => [shape("circle", { cx: 30, cy: 70, r: 46, fill: first }), shape("circle", { cx: 70, cy: 32, r: 22, fill: second })],
    () => [first, second, paper].map((fill, i) => shape("circle", { cx: 50, cy: 100, r: 84 - 26 * i, fill })),
    () => [shape("path", { d: "M0 100A100 100 0 0 1 100 0V100Z", fill: first }), shape("path", { d: "M50 100A50 50 0 0 1 100 50V100Z", fill: second })],
    () => [shape("path", { d: "M0 0H60A60 60 0 0 1 0 60Z", fill: second }), shape("path", { d: "M100 100H40A60 60 0 0 1 100 40Z", fill: first })],
    () => [0, 1, 2, 3].map(i => shape("rect", { x: 12 + 20 * i, y: 18 + 13 * ((id + i * 3) % 4), width: 13, height: 100, fill: i % 2 ? first : second })),
    () => [shape("circle", { cx: 50, cy: 50, r: 36, fill: first }), shape("circle", { cx: 50, cy: 50, r: 13, fill: second }), shape("circle", { cx: 50, cy: 50, r: 3, fill: paper })],
  ];
  return element("svg:svg", { class: "cover", viewBox: "0 0 100 100", "aria-hidden": "true" },
    shape("rect", { width: 100, height: 100, fill: paper }), designs[id % designs.length]());
}

const heading = text => element("h1", { tabindex: -1 }, text);
const head = (title, ...rest) => element("header", { class: "head" }, element("div", {}, heading(title), rest[0]), rest.slice(1));
const back = (path, text) => element("a", { class: "back", href: address(path) }, `\u2190 ${text}`);
const empty = (title, text) => element("div", { class: "notice" }, element("h2", {}, title), element("p", {}, text));

/** A table; a column is its title, a cell of an item, and a class. */
function table(caption, columns, items) {
  return element("div", { class: "scroll" }, element("table", {},
    element("caption", { class: "hidden" }, caption),
    element("thead", {}, element("tr", {}, columns.map(([title, , style]) => element("th", { scope: "col", class: style }, title)))),
    element("tbody", {}, items.map(item =>
      element("tr", {}, columns.map(([, cell, style]) => element("td", { class: style }, cell(item))))))));
}

function search(path, parameters, label) {
  let waiting;
  const go = event => {
    clearTimeout(waiting);
    waiting = setTimeout(() => location.replace(address(path, { ...parameters, page: 1, q: event.target.value.trim() })), 250);
  };
  return element("label", {},
    element("span", { class: "hidden" }, label),
    element("svg:svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, element("svg:path", { d: "M11 11l4 4M12.5 7A5.5 5.5 0 1 1 1.500 7a5.500 5.500 0 0 1 11 0z" })),
    element("input", { id: "q", type: "search", placeholder: label, value: parameters.q ?? "", input: go, autocomplete: "off", maxlength: 200 }));
}

function pager(path, parameters, page) {
  const pages = Math.max(1, Math.ceil(page.total / page.size));
  if (pages === 1) return null;
  const first = (page.page - 1) * page.size + 1;
  const link = (text, target) => element("a",
    target < 1 || target > pages ? { "aria-disabled": "true" } : { href: address(path, { ...parameters, page: target }) }, text);
  return element("nav", { class: "pager", "aria-label": "Pages" },
    element("span", { class: "number" }, `${number(first)}\u2013${number(first + page.items.length - 1)} of ${number(page.total)}`),
    link("Previous", page.page - 1), link("Next", page.page + 1));
}

// ---- views: each asks the server and answers with its title and what to show ------------------------------------------

const VIEWS = [
  ["artists", artists], ["artists/:id", artist], ["tracks", tracks], ["customers", customers], ["customers/:id", customer],
  ["genres", genres], ["employees", employees], ["playlists", playlists], ["playlists/:id", playlist],
];

async function artists(ask, parameters) {
  const page = await ask("artists", { size: SIZE, ...parameters });
  return ["Artists", head("Artists", element("p", {}, `${count(page.total, "artist")}${parameters.q ? " found" : " in the store"}`),
    element("div", { class: "tools" }, search("artists", parameters, "Find an artist"))),
  page.items.length ? element("ul", { class: "cards" }, page.items.map(item => element("li", {},
    element("a", { class: "card", href: address(`artists/${item.id}`) }, cover(item.id),
      element("span", {}, element("b", {}, item.name), element("small", { class: "cut" },
        item.albums.length ? `${count(item.albums.length, "album")} \u00b7 ${item.albums.join(", ")}` : "No albums yet"))))))
    : empty("Nobody by that name", "Try fewer letters."),
  pager("artists", parameters, page)];
}

async function artist(ask, parameters, id) {
  const found = await ask(`artists/${id}`);
  const all = found.albums.reduce((sum, album) => sum + album.tracks.length, 0);
  return [found.name, back("artists", "Artists"),
    head(found.name, element("p", {}, `${count(found.albums.length, "album")}, ${count(all, "track")}`)),
    found.albums.length ? found.albums.map(album => element("section", { class: "album" }, cover(album.id),
      element("div", {},
        element("header", {}, element("h2", {}, album.title),
          element("p", {}, `${count(album.tracks.length, "track")}, ${duration(album.tracks.reduce((sum, track) => sum + track.milliseconds, 0))}`)),
        table(`Tracks of ${album.title}`, [
          ["Track", track => element("b", {}, track.name)],
          ["Genre", track => element("span", { class: "pill" }, track.genre), "wide"],
          ["Length", track => duration(track.milliseconds), "number right"],
          ["Price", track => money(track.unitPrice), "number right wide"]], album.tracks))))
      : empty("No albums yet", "The store knows this artist only by name.")];
}

async function tracks(ask, parameters) {
  const page = await ask("tracks", { size: SIZE, ...parameters });
  const sorts = { name: "By name", "-milliseconds": "Longest first", milliseconds: "Shortest first", "-unit_price": "Dearest first" };
  const choose = event => location.replace(address("tracks", { ...parameters, page: 1, sort: event.target.value }));
  return ["Tracks", head("Tracks", element("p", {}, `${count(page.total, "track")}${parameters.q ? ` with \u201c${parameters.q}\u201d in name, album or artist` : ""}`),
    element("div", { class: "tools" }, search("tracks", parameters, "Track, album or artist"),
      element("label", {}, element("span", { class: "hidden" }, "Order"), element("select", { change: choose },
        Object.entries(sorts).map(([value, text]) => element("option", { value, selected: value === (parameters.sort ?? "name") }, text)))))),
  page.items.length ? table("Tracks", [
    ["Track", track => [element("b", {}, track.name), element("small", {}, track.composer ?? "")]],
    ["Artist", track => element("a", { href: address(`artists/${track.artist.id}`) }, track.artist.name)],
    ["Album", track => track.album.name, "wide"],
    ["Genre", track => element("span", { class: "pill" }, track.genre), "wide"],
    ["Length", track => duration(track.milliseconds), "number right"],
    ["Price", track => money(track.unitPrice), "number right wide"]], page.items)
    : empty("Nothing found", "Try fewer letters, or an artist\u2019s name."),
  pager("tracks", parameters, page)];
}

async function customers(ask, parameters) {
  const page = await ask("customers", { size: SIZE, ...parameters });
  return ["Customers", head("Customers", element("p", {}, `${count(page.total, "customer")}${parameters.q ? " found" : ""}`),
    element("div", { class: "tools" }, search("customers", parameters, "Name, company, city or country"))),
  page.items.length ? table("Customers", [
    ["Name", item => element("a", { href: address(`customers/${item.id}`) }, element("b", {}, item.name))],
    ["Company", item => item.company ?? "", "wide"],
    ["City", item => item.city ?? ""],
    ["Country", item => item.country ?? ""],
    ["Mail", item => element("span", { class: "muted" }, item.email), "wide"]], page.items)
    : empty("Nobody found", "Try fewer letters."),
  pager("customers", parameters, page)];
}

async function customer(ask, parameters, id) {
  const { customer: who, supportRep, invoices } = await ask(`customers/${id}/invoices`);
  const fact = (name, value) => element("div", {}, element("dt", {}, name), element("dd", {}, value));
  return [who.name, back("customers", "Customers"),
    head(who.name, element("p", {}, [who.company, who.city, who.country, who.email].filter(Boolean).join(" \u00b7 ")),
      element("dl", { class: "facts" }, fact("Invoices", number(invoices.length)),
        fact("Spent", money(invoices.reduce((sum, bill) => sum + bill.total, 0))), supportRep ? fact("Looked after by", supportRep) : null)),
    invoices.map(bill => element("section", { class: "scroll bill" },
      element("h2", {}, date(bill.date), element("small", {}, `No. ${bill.id}`), element("span", { class: "number" }, money(bill.total))),
      table(`Invoice ${bill.id}`, [
        ["Track", line => element("b", {}, line.track)],
        ["Artist", line => element("a", { href: address(`artists/${line.artistId}`) }, line.artist)],
        ["Quantity", line => number(line.quantity), "number right wide"],
        ["Price", line => money(line.unitPrice), "number right"]], bill.lines).firstChild))];
}

async function genres(ask) {
  const sales = await ask("genres/best-selling");
  const most = Math.max(1, ...sales.map(genre => genre.sold));
  return ["Best sellers", head("Best sellers", element("p", {}, `${count(sales.reduce((sum, genre) => sum + genre.sold, 0), "track")} sold, by genre. The database does the sums.`)),
    element("ul", { class: "chart" }, sales.map(genre => {
      const bar = element("div", { class: "track" });
      bar.style.width = `${100 * genre.sold / most}%`;
      return element("li", {}, element("span", { class: "cut" }, genre.genre), element("div", { class: "bar" }, bar),
        element("span", { class: "number" }, element("b", {}, number(genre.sold)), element("small", {}, ` on ${count(genre.invoices, "invoice")}`)));
    }))];
}

async function employees(ask) {
  const branch = person => element("li", {},
    element("div", { class: "person" }, cover(person.id),
      element("span", {}, element("b", {}, person.name), element("small", {}, person.title)),
      element("small", { class: "wide" }, `since ${date(person.hiredOn)}`)),
    person.reports.length ? element("ul", {}, person.reports.map(branch)) : null);
  return ["Staff", head("Staff", element("p", {}, "Who works here, and for whom: one statement a level, however many people stand on it.")),
    element("ul", { class: "tree" }, (await ask("employees")).map(branch))];
}

async function playlists(ask) {
  const all = await ask("playlists");
  return ["Playlists", head("Playlists", element("p", {}, count(all.length, "playlist"))),
    element("ul", { class: "cards" }, all.map(item => element("li", {},
      element("a", { class: "card", href: address(`playlists/${item.id}`) }, cover(item.id + 3),
        element("span", {}, element("b", {}, item.name), element("small", {}, item.tracks ? count(item.tracks, "track") : "Empty"))))))];
}

async function playlist(ask, parameters, id) {
  const found = await ask(`playlists/${id}/tracks`, { size: SIZE, ...parameters });
  return [found.name, back("playlists", "Playlists"), head(found.name, element("p", {}, count(found.tracks.total, "track"))),
    found.tracks.items.length ? table(`Tracks of ${found.name}`, [
      ["Track", entry => element("b", {}, entry.name)],
      ["Artist", entry => element("a", { href: address(`artists/${entry.artistId}`) }, entry.artist)],
      ["Album", entry => entry.album, "wide"],
      ["Length", entry => duration(entry.milliseconds), "number right"]], found.tracks.items)
      : empty("An empty playlist", "Nobody has put a track into it."),
    pager(`playlists/${id}`, parameters, found.tracks)];
}

// ---- the SQL panel --------------------------------------------------------------------------------------------------

const TOKENS = /('(?:[^']|'')*')|(\?|\b\d+\b)|([a-z_]\w*|"(?:[^"]|"")*")|(\s+|[^\w\s'"]+|.)/gi;
const KEYWORDS = new Set(("select from where and or not in is null like ilike any all as on join left inner order group by asc desc limit "
  + "offset distinct count sum avg min max insert into values update set delete returning between unnest with having exists case when "
  + "then else end true false escape nulls first last").split(" "));
const CLAUSES = /^(from|where|order|group|limit|left|having|returning)$/i;

/** The same text with a line for each clause, and a color for each kind of word. */
function colored(text) {
  let depth = 0;
  return [...text.matchAll(TOKENS)].map(([token, string, value, word]) => {
    depth += [...(word || string ? "" : token)].reduce((sum, sign) => sum + (sign === "(") - (sign === ")"), 0);
    const key = word && KEYWORDS.has(word.toLowerCase());
    const kind = string ? "text" : value ? "value" : key ? "key" : word ? "name" : "sign";
    const shown = element("span", { class: kind }, token);
    return key && depth === 0 && CLAUSES.test(word) ? ["\n", shown] : shown;
  }).flat();
}

function showStatements(statements) {
  sql.hidden = !statements.length;
  const total = statements.reduce((sum, statement) => sum + statement.millis, 0);
  sql.querySelector(".preview").replaceChildren(statements[0]?.sql ?? "");
  sql.querySelector(".cost").replaceChildren(`${count(statements.length, "statement")} in ${millis(total)}`);
  sql.querySelector("ol").replaceChildren(...statements.map(statement => element("li", {},
    element("code", {}, colored(statement.sql)), element("span", { class: "millis" }, millis(statement.millis)))));
}

// ---- from address to view -------------------------------------------------------------------------------------------

async function show() {
  running.abort();
  const { signal } = running = new AbortController();
  const [path, query] = (location.hash.slice(2) || "artists").split("?");
  const parameters = Object.fromEntries(new URLSearchParams(query));
  const [section, id] = path.split("/");
  const view = VIEWS.find(([pattern]) => pattern === (id === undefined ? section : `${section}/:id`))?.[1];
  let statements = [];
  const ask = async (resource, given = {}) => {
    const response = await fetch(`api/${resource}?${new URLSearchParams(given)}`, { signal, cache: "no-store", headers: { Accept: "application/json" } });
    const answer = await response.json().catch(() => ({}));
    statements = answer.statements ?? [];
    if (!response.ok) throw new Error(answer.error?.message ?? `The server answered ${response.status}.`);
    return answer.data;
  };
  mark(section);
  main.setAttribute("aria-busy", "true");
  try {
    if (!view) throw new Error("There is no such page.");
    const [title, ...content] = await view(ask, parameters, encodeURIComponent(id ?? ""));
    render(title, content.flat().filter(Boolean), statements);
  } catch (error) {
    if (signal.aborted) return;
    const reason = error instanceof TypeError ? "The server does not answer. Is it still running?" : error.message;
    render("That did not work", [element("div", { class: "notice", role: "alert" }, heading("That did not work"), element("p", {}, reason),
      element("button", { type: "button", click: show }, "Try again"))], statements);
  }
}

let shownPath;

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
panel.addEventListener("toggle", () => sessionStorage.setItem("sql", panel.open ? "open" : ""));
panel.open = sessionStorage.getItem("sql") === "open";
addEventListener("hashchange", show);
show();
