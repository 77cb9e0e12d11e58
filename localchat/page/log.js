// The list of messages: days between them, the place kept while things change, the arrow keys.
import { byId, el } from "./dom.js";
import { newBubble, showIn } from "./bubble.js";

const NEAR_PX = 90;
const day = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const log = byId("log");

const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
const toEnd = () => (log.scrollTop = log.scrollHeight);
const articles = () => [...log.querySelectorAll("article")];

// Runs a change and keeps the newest message in view if it was in view.
function keepingEnd(change) {
  const followed = atEnd();
  change();
  if (followed) toEnd();
}

export function showAll(messages) {
  log.setAttribute("aria-busy", "true"); // a whole chat is not read aloud
  log.replaceChildren();
  messages.forEach(append);
  toEnd();
  log.removeAttribute("aria-busy");
}

export function show(message) {
  const article = byId(`m${message.id}`);
  if (article) return keepingEnd(() => showIn(article, message));
  if (message.from === "me") {
    append(message);
    return toEnd();
  }
  return keepingEnd(() => append(message));
}

function append(message) {
  const last = articles().at(-1);
  const date = new Date(message.date);
  if (!last || new Date(last.message.date).toDateString() !== date.toDateString()) {
    log.append(el("h2", { class: "day" }, day.format(date)));
  }
  const article = newBubble(message);
  article.querySelector("img")?.addEventListener("load", () => atEnd() && toEnd());
  log.append(article);
}

export function remove(id) {
  const article = byId(`m${id}`);
  if (!article) return;
  const next = article.nextElementSibling || article.previousElementSibling;
  if (article.contains(document.activeElement)) (next || log).focus();
  const heading = article.previousElementSibling;
  article.remove();
  if (heading?.matches(".day") && !heading.nextElementSibling?.matches("article")) heading.remove();
}

export function react(id, reactions) {
  const article = byId(`m${id}`);
  if (!article) return;
  const merged = { ...article.message.reactions, ...reactions };
  showIn(article, { ...article.message, reactions: merged });
}

export const lastOwn = () =>
  articles().map((article) => article.message).filter((message) => message.from === "me" && !message.media && !message.location).at(-1);

// The frame shrinks when a keyboard opens: the newest message stays in view if it was in view before.
let wasAtEnd = true;
let height = log.clientHeight;

function scrolled() {
  byId("to-end").hidden = atEnd();
  if (log.clientHeight === height) wasAtEnd = atEnd();
}

function resized() {
  height = log.clientHeight;
  if (wasAtEnd) toEnd();
}

export function startLog() {
  log.addEventListener("keydown", (event) => {
    const steps = { ArrowUp: -1, ArrowDown: 1 };
    if (!(event.key in steps) || !(event.target === log || event.target.matches("article"))) return;
    event.preventDefault();
    const all = articles();
    const at = event.target === log ? all.length - (event.key === "ArrowUp" ? 0 : 1) : all.indexOf(event.target);
    all[Math.min(Math.max(at + steps[event.key], 0), all.length - 1)]?.focus();
  });
  log.addEventListener("scroll", scrolled, { passive: true });
  byId("to-end").addEventListener("click", () => {
    toEnd();
    byId("text").focus();
  });
  new ResizeObserver(resized).observe(log);
}

