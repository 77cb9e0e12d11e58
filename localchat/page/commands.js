// The command menu: opened by its button, or by typing "/", which narrows it.
import { byId, el } from "./dom.js";
import { act, chatId, get } from "./api.js";
import { tried } from "./toast.js";

const list = byId("commands");
const menu = byId("menu");
const field = byId("text");
let all = [];

export async function loadCommands() {
  all = (await get(`/page/commands?chat=${chatId}`)).commands;
  menu.hidden = !all.length;
}

export function suggest(text) {
  const typed = /^\/(\w*)$/.exec(text);
  const fitting = typed ? all.filter(({ command }) => command.startsWith(typed[1].toLowerCase())) : [];
  fitting.length ? open(fitting) : close();
}

function open(commands) {
  list.replaceChildren(...commands.map(item));
  list.hidden = false;
  list.scrollTop = 0;
  menu.setAttribute("aria-expanded", "true");
  byId("command-count").textContent = `${commands.length} commands. Arrow keys to choose.`;
}

function close() {
  list.hidden = true;
  menu.setAttribute("aria-expanded", "false");
  byId("command-count").textContent = "";
}

function item({ command, description }) {
  const words = [el("span", { class: "name" }, `/${command}`), el("span", { class: "about" }, description)];
  return el("li", {}, el("button", { type: "button", on: { click: () => choose(command) } }, ...words));
}

async function choose(command) {
  close();
  if (await tried(() => act("text", { text: `/${command}` }))) {
    field.value = "";
    field.dispatchEvent(new Event("input"));
  }
  field.focus();
}

// Keys in the field while the list is open; true when the key was used up.
export function commandKey(event) {
  if (list.hidden) return false;
  const buttons = [...list.querySelectorAll("button")];
  if (event.key === "Escape") close();
  else if (event.key === "ArrowDown") buttons[0].focus();
  else if (event.key === "ArrowUp") buttons.at(-1).focus();
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

function walk(event) {
  const steps = { ArrowUp: -1, ArrowDown: 1 };
  const buttons = [...list.querySelectorAll("button")];
  if (event.key === "Escape") {
    event.stopPropagation();
    close();
    field.focus();
  } else if (event.key in steps) {
    event.preventDefault();
    const at = buttons.indexOf(document.activeElement) + steps[event.key];
    (buttons[at] || field).focus();
  }
}

export function startCommands() {
  menu.addEventListener("click", () => {
    if (!list.hidden) return close();
    open(all);
    return list.querySelector("button")?.focus();
  });
  list.addEventListener("keydown", walk);
  document.addEventListener("pointerdown", (event) => {
    if (!list.contains(event.target) && !menu.contains(event.target) && event.target !== field) close();
  });
}
