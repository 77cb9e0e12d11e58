// The bot's answer buttons below the field: pressing one says its text.
import { byId, el } from "./dom.js";
import { act } from "./api.js";
import { tried } from "./toast.js";
import { openPlace } from "./tools.js";

export function showKeyboard(keyboard) {
  const place = byId("keyboard");
  const rows = keyboard ? keyboard.rows : [];
  place.replaceChildren(...rows.map((row) => el("div", { class: "row" }, ...row.map(key))));
  place.hidden = !rows.length;
  byId("text").placeholder = keyboard?.placeholder || "Message";
}

function key({ text, location }) {
  const press = () => (location ? openPlace() : tried(() => act("text", { text })));
  return el("button", { type: "button", class: "button", on: { click: press } }, text);
}
