// Writing: the field that grows, Enter to send, editing an own message, files.
import { byId } from "./dom.js";
import { act, here, upload } from "./api.js";
import { tried } from "./toast.js";
import { lastOwn } from "./log.js";
import { commandKey, suggest } from "./commands.js";

const field = byId("text");
let editing = null;

export function startComposer() {
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  field.addEventListener("input", changed);
  field.addEventListener("keydown", pressed);
  byId("notice-close").addEventListener("click", stopEditing);
  byId("attach").addEventListener("click", () => byId("file").click());
  byId("file").addEventListener("change", attach);
  changed();
}

function changed() {
  const empty = !field.value.trim();
  byId("send").hidden = empty;
  byId("record").hidden = !empty;
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 160)}px`;
  suggest(field.value);
}

function pressed(event) {
  if (event.isComposing || commandKey(event)) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    submit();
  } else if (event.key === "Escape" && editing) {
    event.stopPropagation();
    stopEditing();
  } else if (event.key === "ArrowUp" && !field.value) {
    const message = lastOwn();
    if (message) edit(message);
  }
}

async function submit() {
  const text = field.value;
  if (!text.trim()) return;
  const id = editing?.id;
  const sent = await tried(() => (id ? act("edit", { message_id: id, text }) : act("text", { text })));
  if (!sent) return; // what was written stays in the field
  write("");
  if (id) stopEditing();
}

export function write(text) {
  field.value = text;
  changed();
}

export function edit(message) {
  editing = message;
  byId("notice-text").textContent = "Editing your message";
  byId("notice").hidden = false;
  write(message.text);
  field.focus();
}

function stopEditing() {
  editing = null;
  byId("notice").hidden = true;
  write("");
  field.focus();
}

async function attach() {
  const [file] = byId("file").files;
  byId("file").value = "";
  if (!file) return;
  const query = new URLSearchParams({ name: file.name });
  const kind = /^image\/(png|jpeg)$/.test(file.type) ? "photo" : "document";
  await tried(() => upload(`${here(kind)}?${query}`, file, file.type || "application/octet-stream"));
}
