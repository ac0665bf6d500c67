// The panel below each view: the SQL that its data took, and how long.

import { count, element, millis } from "./html.js";

const sql = document.querySelector("#sql");
const panel = sql.querySelector("details");

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

/** Shows the statements of the view; what changed data is what the closed panel quotes. */
export function showStatements(statements) {
  sql.hidden = !statements.length;
  const total = statements.reduce((sum, statement) => sum + statement.millis, 0);
  sql.querySelector(".preview").replaceChildren((statements.find(({ sql: text }) => !text.startsWith("select")) ?? statements[0])?.sql ?? "");
  sql.querySelector(".cost").replaceChildren(`${count(statements.length, "statement")} in ${millis(total)}`);
  sql.querySelector("ol").replaceChildren(...statements.map(statement => element("li", {},
    element("code", {}, colored(statement.sql)), element("span", { class: "millis" }, millis(statement.millis)))));
}

panel.addEventListener("toggle", () => sessionStorage.setItem("sql", panel.open ? "open" : ""));
panel.open = sessionStorage.getItem("sql") === "open";
