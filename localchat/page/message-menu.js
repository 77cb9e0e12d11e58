// What can be done with a message: edit, copy, react. Right click, long press, or Enter on a focused message.
import { byId, el } from "./dom.js";
import { act } from "./api.js";
import { toast, tried } from "./toast.js";
import { edit } from "./composer.js";

const LONG_PRESS_MS = 500;
const EMOJI = [["👍", "thumbs up"], ["❤", "heart"], ["🙏", "thanks"]];
const menu = byId("message-menu");
let owner = null;

const choice = (label, run, name) =>
  el("button", { type: "button", role: "menuitem", tabindex: -1, "aria-label": name, on: { click: () => (close(), run()) } }, label);

function choices(message) {
  const list = [];
  if (message.from === "me" && !message.media && !message.location) list.push(choice("Edit", () => edit(message)));
  if (message.text) list.push(choice("Copy text", () => copy(message.text)));
  const mine = (message.reactions.me || [])[0];
  const toggle = (emoji) => () => tried(() => act("reaction", { message_id: message.id, emoji: mine === emoji ? "" : emoji }));
  return [...list, el("div", { class: "emoji", role: "none" }, ...EMOJI.map(([sign, name]) => choice(sign, toggle(sign), `React: ${name}`)))];
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied.");
  } catch {
    toast("The browser does not allow copying.");
  }
}

function open(article, x, y) {
  owner = article;
  menu.replaceChildren(...choices(article.message));
  menu.hidden = false;
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
  menu.querySelector("button").focus();
}

function openAt(article) {
  const place = article.querySelector(".bubble").getBoundingClientRect();
  open(article, place.left + 16, Math.max(place.top, 60));
}

function close() {
  if (menu.hidden) return;
  menu.hidden = true;
  owner?.focus({ preventScroll: true });
}

function walk(event) {
  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  const all = [...menu.querySelectorAll("button")];
  if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    event.stopPropagation();
    close();
  } else if (event.key in steps) {
    event.preventDefault();
    all.at((all.indexOf(document.activeElement) + steps[event.key]) % all.length).focus();
  }
}

export function startMessageMenu() {
  const log = byId("log");
  log.addEventListener("contextmenu", (event) => {
    const article = event.target.closest("article");
    if (!article || event.target.closest("a, img")) return;
    event.preventDefault();
    open(article, event.clientX, event.clientY);
  });
  log.addEventListener("keydown", (event) => {
    if (!event.target.matches("article") || !(event.key === "Enter" || event.key === " " || event.key === "ContextMenu")) return;
    event.preventDefault();
    openAt(event.target);
  });
  startLongPress(log);
  menu.addEventListener("keydown", walk);
  document.addEventListener("pointerdown", (event) => !menu.contains(event.target) && close());
}

function startLongPress(log) {
  let timer = 0;
  const stop = () => clearTimeout(timer);
  log.addEventListener("touchstart", (event) => {
    const article = event.target.closest(".bubble")?.closest("article");
    const [touch] = event.touches;
    stop();
    if (article) timer = setTimeout(() => open(article, touch.clientX, touch.clientY), LONG_PRESS_MS);
  }, { passive: true });
  for (const kind of ["touchend", "touchmove", "touchcancel"]) log.addEventListener(kind, stop, { passive: true });
}
