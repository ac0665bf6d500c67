// The form that changes a customer. What is right only the server knows: its reasons appear below the fields they are about.

import { address, back, element, head } from "./html.js";

const FIELDS = [
  ["firstName", "First name", { autocomplete: "given-name", required: true }],
  ["lastName", "Last name", { autocomplete: "family-name", required: true }],
  ["email", "Mail", { autocomplete: "email", type: "email", required: true }],
  ["company", "Company", { autocomplete: "organization" }],
  ["city", "City", { autocomplete: "address-level2" }],
  ["country", "Country", { autocomplete: "country-name" }],
];

export async function customerForm({ ask, change, id }) {
  const card = await ask(`customers/${id}`);
  const there = `customers/${id}`;
  const problem = element("p", { class: "problem", role: "alert" });
  const save = element("button", { class: "main" }, "Save");

  const submit = async event => {
    event.preventDefault();
    const form = event.target;
    save.disabled = true;
    try {
      await change(there, Object.fromEntries(new FormData(form)), address(there), "Saved.");
    } catch (error) {
      problem.textContent = error.message;
      blame(form, error.fields ?? {});
      (form.querySelector("[aria-invalid]") ?? save).focus();
    } finally {
      save.disabled = false;
    }
  };

  return [`Change ${card.firstName} ${card.lastName}`, back(there, `${card.firstName} ${card.lastName}`),
    head("Change customer", element("p", {}, "Only the columns that differ are sent to the database.")),
    element("form", { class: "form", novalidate: true, submit },
      FIELDS.map(([name, label, more]) => element("div", {},
        element("label", { for: name }, label, more.required ? null : element("small", {}, " optional")),
        element("input", { id: name, name, value: card[name] ?? "", "aria-describedby": `${name}-wrong`, ...more }),
        element("p", { class: "wrong", id: `${name}-wrong` }))),
      element("div", { class: "actions" }, problem, save, element("a", { class: "button", href: address(there) }, "Cancel")))];
}

function blame(form, fields) {
  for (const [name] of FIELDS) {
    if (name in fields) form.elements[name].setAttribute("aria-invalid", "true");
    else form.elements[name].removeAttribute("aria-invalid");
    form.querySelector(`#${name}-wrong`).textContent = fields[name] ?? "";
  }
}
