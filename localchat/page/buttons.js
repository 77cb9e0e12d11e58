// The buttons under a message: taps, their wait for the bot's answer, and where the focus goes after an edit.
import { el } from "./dom.js";
import { act } from "./api.js";
import { toast, tried } from "./toast.js";

const PATIENCE_MS = 15000;
const waiting = new Map();

export function buttonRows(message) {
  return message.buttons.map((row, r) =>
    el("div", { class: "row" }, ...row.map((button, c) => one(message.id, button, r, c))),
  );
}

function one(id, button, row, col) {
  if (button.url) {
    return el("a", { class: "button", href: button.url, target: "_blank", rel: "noopener noreferrer" }, button.text);
  }
  const node = el("button", { type: "button", class: "button", "data-row": row, "data-col": col }, button.text);
  node.addEventListener("click", () => press(node, id, button, row, col));
  return node;
}

function press(node, id, button, row, col) {
  if (button.copy) return copy(button.copy);
  if (button.data === undefined) return toast("This kind of button does nothing here.");
  if (node.getAttribute("aria-busy") !== "true") tap(node, id, row, col);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied.");
  } catch {
    toast(text);
  }
}

async function tap(node, id, row, col) {
  node.setAttribute("aria-busy", "true");
  const sent = await tried(() => act("tap", { message_id: id, row, col }));
  if (!sent) return node.removeAttribute("aria-busy");
  const timer = setTimeout(() => answered(sent.query), PATIENCE_MS);
  waiting.set(sent.query, { node, timer });
}

export function answered(query) {
  const wait = waiting.get(query);
  if (!wait) return;
  clearTimeout(wait.timer);
  wait.node.removeAttribute("aria-busy");
  waiting.delete(query);
}

// After its message was edited, the focus stays where the finger was: same place, else first button, else the message.
export function restoreFocus(article, old) {
  const { row, col } = old.dataset;
  const same = article.querySelector(`.button[data-row="${row}"][data-col="${col}"]`);
  const target = same || article.querySelector(".button") || article;
  target.focus({ preventScroll: true });
}
