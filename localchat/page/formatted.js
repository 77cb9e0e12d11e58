// A text with entities (offsets in UTF-16 units, as JavaScript counts too) as nodes.
import { el } from "./dom.js";
import { act } from "./api.js";
import { tried } from "./toast.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const SAFE = /^(https?:|mailto:|tg:)/i;

export function formatted(text, entities) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return span(text, sorted, 0, text.length);
}

function span(text, entities, start, end) {
  const nodes = document.createDocumentFragment();
  let at = start;
  let rest = entities;
  while (rest.length) {
    const [first, ...others] = rest;
    const stop = Math.min(first.offset + first.length, end);
    if (first.offset < at || stop <= first.offset) {
      rest = others;
      continue;
    }
    nodes.append(text.slice(at, first.offset));
    const inside = others.filter((entity) => entity.offset < stop);
    nodes.append(wrapped(first, text.slice(first.offset, stop), span(text, inside, first.offset, stop)));
    rest = others.filter((entity) => entity.offset >= stop);
    at = stop;
  }
  nodes.append(text.slice(at, end));
  return nodes;
}

function wrapped(entity, words, inner) {
  if (entity.type === "text_link") return link(entity.url, inner);
  if (entity.type === "url") return link(words, inner);
  if (entity.type === "email") return link(`mailto:${words}`, inner);
  if (entity.type === "bot_command") return command(words);
  if (entity.type === "spoiler") return spoiler(inner);
  return TAGS[entity.type] ? el(TAGS[entity.type], {}, inner) : inner;
}

function link(url, inner) {
  return SAFE.test(url) ? el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, inner) : inner;
}

function command(words) {
  const send = () => tried(() => act("text", { text: words }));
  return el("button", { type: "button", class: "inline-command", on: { click: send } }, words);
}

function spoiler(inner) {
  const node = el("button", { type: "button", class: "spoiler", "aria-label": "Hidden text, press to show" }, el("span", {}, inner));
  node.addEventListener("click", () => {
    node.classList.add("shown");
    node.removeAttribute("aria-label");
  });
  return node;
}
