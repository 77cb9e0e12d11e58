// One message as an article; only the parts that changed are drawn again.
import { el, icon, unseen } from "./dom.js";
import { formatted } from "./formatted.js";
import { player } from "./player.js";
import { openPicture } from "./viewer.js";
import { buttonRows, restoreFocus } from "./buttons.js";

const hour = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hour12: false });

export function newBubble(message) {
  const who = message.from === "me" ? "You" : "Bot";
  const article = el("article", { id: `m${message.id}`, class: `message ${message.from}`, tabindex: -1 }, unseen(`${who}: `));
  const bubble = el("div", { class: "bubble" });
  for (const part of ["media", "body", "meta"]) bubble.append(el("div", { class: part }));
  article.append(bubble, el("div", { class: "buttons" }));
  showIn(article, message);
  return article;
}

export function showIn(article, message) {
  const focused = article.contains(document.activeElement) ? document.activeElement : null;
  article.message = message;
  draw(article.querySelector(".media"), [message.media, message.location], () => mediaNodes(message));
  draw(article.querySelector(".body"), [message.text, message.entities], () => bodyNodes(message));
  draw(article.querySelector(".meta"), metaKey(message), () => metaNodes(message));
  const buttons = article.querySelector(".buttons");
  const drawn = draw(buttons, message.buttons, () => buttonRows(message));
  if (drawn && focused && !focused.isConnected) restoreFocus(article, focused);
}

function draw(part, value, nodes) {
  const key = JSON.stringify(value);
  if (part.dataset.key === key) return false;
  part.dataset.key = key;
  part.replaceChildren(...nodes());
  part.hidden = !part.childNodes.length;
  return true;
}

function mediaNodes({ media, location, text }) {
  if (location) return [place(location)];
  if (!media) return [];
  if (media.kind === "photo") return [picture(media, text)];
  return media.kind === "voice" ? [player(media)] : [file(media)];
}

function picture(media, caption) {
  const image = el("img", { src: media.url, alt: caption || "Picture", width: media.width, height: media.height, decoding: "async" });
  return el("button", { type: "button", class: "picture", on: { click: () => openPicture(media.url, caption) } }, image, unseen(" (open larger)"));
}

function file(media) {
  const name = media.name || "file";
  const size = el("span", { class: "size" }, bytes(media.size));
  return el("a", { class: "file", href: media.url, download: name }, icon("file"), el("span", {}, unseen("Download "), name, size));
}

function bytes(size) {
  if (size < 1024) return `${size} bytes`;
  return size < 1024 * 1024 ? `${Math.round(size / 1024)} kB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
}

function place({ latitude, longitude }) {
  return el("p", { class: "place" }, icon("pin"), `Location ${latitude.toFixed(3)}, ${longitude.toFixed(3)}`);
}

function bodyNodes({ text, entities }) {
  return text ? [formatted(text, entities)] : [];
}

const metaKey = ({ edits, date, from, reactions }) => [from === "me" && edits > 0, date, reactions];

function metaNodes({ from, edited, date, reactions }) {
  const nodes = [];
  const given = [...(reactions.me || []), ...(reactions.bot || [])].filter(Boolean);
  if (given.length) nodes.push(el("span", { class: "reactions" }, unseen("Reactions: "), given.join(" ")));
  if (edited && from === "me") nodes.push(el("span", {}, "edited"));
  nodes.push(el("time", { datetime: date }, hour.format(new Date(date))));
  return nodes;
}
