// What the views are made of. All text enters the page as text (see element), never as markup.

/** An element with attributes and children; functions among the attributes listen to the event of that name. */
export function element(name, attributes = {}, ...children) {
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

export const number = value => new Intl.NumberFormat("en").format(value);
export const money = value => new Intl.NumberFormat("en", { style: "currency", currency: "USD" }).format(value);
export const date = value => new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(value));
export const count = (value, noun) => `${number(value)} ${noun}${value === 1 ? "" : "s"}`;
export const millis = value => `${value.toFixed(2)} ms`;

export function duration(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = value => String(value).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** An address of this page; what is empty is left out. */
export function address(path, parameters = {}) {
  const given = Object.entries(parameters).filter(([, value]) => value && !(value === 1));
  const query = new URLSearchParams(given).toString();
  return `#/${path}${query ? `?${query}` : ""}`;
}

const PALETTES = [
  ["#27374d", "#e9a23b", "#f3e9d2"], ["#5b2333", "#f28f6b", "#f7e1c8"], ["#1f4e4a", "#f2c14e", "#dfe8d8"], ["#3b2e5a", "#e07a5f", "#f2cc8f"],
  ["#0f4c5c", "#fb8b24", "#f5e6c8"], ["#8a3324", "#f6bd60", "#f7ede2"], ["#2f3e46", "#84a98c", "#f0ead2"], ["#44355b", "#eca0a8", "#f4e9cd"],
];

/** A sleeve for what has no picture: shapes and colors that follow from its number. */
export function cover(id) {
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

export const heading = text => element("h1", { tabindex: -1 }, text);
export const head = (title, ...rest) => element("header", { class: "head" }, element("div", {}, heading(title), rest[0]), rest.slice(1));
export const back = (path, text) => element("a", { class: "back", href: address(path) }, `\u2190 ${text}`);
export const empty = (title, text) => element("div", { class: "notice" }, element("h2", {}, title), element("p", {}, text));

/** A table; a column is its title, a cell of an item, and a class. */
export function table(caption, columns, items) {
  return element("div", { class: "scroll" }, element("table", {},
    element("caption", { class: "hidden" }, caption),
    element("thead", {}, element("tr", {}, columns.map(([title, , style]) => element("th", { scope: "col", class: style }, title)))),
    element("tbody", {}, items.map(item =>
      element("tr", {}, columns.map(([, cell, style]) => element("td", { class: style }, cell(item))))))));
}

export function search(path, parameters, label) {
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

export function pager(path, parameters, page) {
  const pages = Math.max(1, Math.ceil(page.total / page.size));
  if (pages === 1) return null;
  const first = (page.page - 1) * page.size + 1;
  const link = (text, target) => element("a",
    target < 1 || target > pages ? { "aria-disabled": "true" } : { href: address(path, { ...parameters, page: target }) }, text);
  return element("nav", { class: "pager", "aria-label": "Pages" },
    element("span", { class: "number" }, `${number(first)}\u2013${number(first + page.items.length - 1)} of ${number(page.total)}`),
    link("Previous", page.page - 1), link("Next", page.page + 1));
}
