// The views: each asks the server and answers with its title and what to show.

import { customerForm } from "./form.js";
import { address, back, count, cover, date, duration, element, empty, head, money, number, pager, search, table } from "./html.js";

const SIZE = 24;

const artistLink = (id, name) => element("a", { href: address(`artists/${id}`) }, name);

/** What a phone shows below a cell's text, for want of room for a column. */
const below = content => element("small", { class: "narrow" }, content);

export const VIEWS = [
  ["artists", artists], ["artists/:id", artist], ["tracks", tracks], ["customers", customers], ["customers/:id", customer],
  ["customers/:id/edit", customerForm],
  ["genres", genres], ["employees", employees], ["playlists", playlists], ["playlists/:id", playlist],
];

async function artists({ ask, parameters }) {
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

async function artist({ ask, parameters, id }) {
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

async function tracks({ ask, parameters }) {
  const page = await ask("tracks", { size: SIZE, ...parameters });
  const sorts = { name: "By name", "-milliseconds": "Longest first", milliseconds: "Shortest first", "-unit_price": "Dearest first" };
  const choose = event => location.replace(address("tracks", { ...parameters, page: 1, sort: event.target.value }));
  return ["Tracks", head("Tracks", element("p", {}, `${count(page.total, "track")}${parameters.q ? ` with \u201c${parameters.q}\u201d in name, album or artist` : ""}`),
    element("div", { class: "tools" }, search("tracks", parameters, "Track, album or artist"),
      element("label", {}, element("span", { class: "hidden" }, "Order"), element("select", { change: choose },
        Object.entries(sorts).map(([value, text]) => element("option", { value, selected: value === (parameters.sort ?? "name") }, text)))))),
  page.items.length ? table("Tracks", [
    ["Track", track => [element("b", {}, track.name), element("small", { class: "wide" }, track.composer ?? ""), below(artistLink(track.artist.id, track.artist.name))]],
    ["Artist", track => artistLink(track.artist.id, track.artist.name), "wide"],
    ["Album", track => track.album.name, "wide"],
    ["Genre", track => element("span", { class: "pill" }, track.genre), "wide"],
    ["Length", track => duration(track.milliseconds), "number right"],
    ["Price", track => money(track.unitPrice), "number right wide"]], page.items)
    : empty("Nothing found", "Try fewer letters, or an artist\u2019s name."),
  pager("tracks", parameters, page)];
}

async function customers({ ask, parameters }) {
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

async function customer({ ask, parameters, id }) {
  const { customer: who, supportRep, invoices } = await ask(`customers/${id}/invoices`);
  const fact = (name, value) => element("div", {}, element("dt", {}, name), element("dd", {}, value));
  return [who.name, back("customers", "Customers"),
    head(who.name, element("p", {}, [who.company, who.city, who.country, who.email].filter(Boolean).join(" \u00b7 ")),
      element("dl", { class: "facts" }, fact("Invoices", number(invoices.length)),
        fact("Spent", money(invoices.reduce((sum, bill) => sum + bill.total, 0))), supportRep ? fact("Looked after by", supportRep) : null),
      element("a", { class: "button", href: address(`customers/${id}/edit`) }, "Change")),
    invoices.map((bill, index) => element("details", { class: "scroll bill", open: index === 0 },
      element("summary", {}, element("h2", {}, date(bill.date)), element("small", {}, `No. ${bill.id}, ${count(bill.lines.length, "track")}`),
        element("span", { class: "number" }, money(bill.total))),
      table(`Invoice ${bill.id}`, [
        ["Track", line => [element("b", {}, line.track), below(artistLink(line.artistId, line.artist))]],
        ["Artist", line => artistLink(line.artistId, line.artist), "wide"],
        ["Quantity", line => number(line.quantity), "number right wide"],
        ["Price", line => money(line.unitPrice), "number right"]], bill.lines).firstChild))];
}

async function genres({ ask }) {
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

async function employees({ ask }) {
  const branch = person => element("li", {},
    element("div", { class: "person" }, cover(person.id),
      element("span", {}, element("b", {}, person.name), element("small", {}, person.title)),
      element("small", { class: "wide" }, `since ${date(person.hiredOn)}`)),
    person.reports.length ? element("ul", {}, person.reports.map(branch)) : null);
  return ["Staff", head("Staff", element("p", {}, "Who works here, and for whom: one statement a level, however many people stand on it.")),
    element("ul", { class: "tree" }, (await ask("employees")).map(branch))];
}

async function playlists({ ask }) {
  const all = await ask("playlists");
  return ["Playlists", head("Playlists", element("p", {}, count(all.length, "playlist"))),
    element("ul", { class: "cards" }, all.map(item => element("li", {},
      element("a", { class: "card", href: address(`playlists/${item.id}`) }, cover(item.id + 3),
        element("span", {}, element("b", {}, item.name), element("small", {}, item.tracks ? count(item.tracks, "track") : "Empty"))))))];
}

async function playlist({ ask, parameters, id }) {
  const found = await ask(`playlists/${id}/tracks`, { size: SIZE, ...parameters });
  return [found.name, back("playlists", "Playlists"), head(found.name, element("p", {}, count(found.tracks.total, "track"))),
    found.tracks.items.length ? table(`Tracks of ${found.name}`, [
      ["Track", entry => [element("b", {}, entry.name), below(artistLink(entry.artistId, entry.artist))]],
      ["Artist", entry => artistLink(entry.artistId, entry.artist), "wide"],
      ["Album", entry => entry.album, "wide"],
      ["Length", entry => duration(entry.milliseconds), "number right"]], found.tracks.items)
      : empty("An empty playlist", "Nobody has put a track into it."),
    pager(`playlists/${id}`, parameters, found.tracks)];
}
