// The drawer beside the chat: the embedding program's actions, the clock, a place to share.
import { byId, el } from "./dom.js";
import { act, chatId, get, post } from "./api.js";
import { toast, tried } from "./toast.js";

const shown = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: false });
const PLACES = [
  ["London", 51.51, -0.13], ["Lisbon", 38.72, -9.14], ["Berlin", 52.52, 13.4], ["Helsinki", 60.17, 24.94],
  ["New York", 40.71, -74.01], ["Los Angeles", 34.05, -118.24], ["Sydney", -33.87, 151.21], ["Kathmandu", 27.72, 85.32],
];
const drawer = byId("tools");
let offset = 0;

const now = () => new Date(Date.now() + offset);

function at(days, hours) {
  const moment = now();
  moment.setDate(moment.getDate() + days);
  moment.setHours(hours, 0, 0, 0);
  return moment;
}

const MOVES = [
  ["+1 hour", () => ({ forward_seconds: 3600 })],
  ["Tonight 20:00", () => ({ to: at(0, 20).toISOString() }), () => at(0, 20) > now()],
  ["Tomorrow 08:00", () => ({ to: at(1, 8).toISOString() })],
  ["Tomorrow 20:00", () => ({ to: at(1, 20).toISOString() })],
  ["+1 day", () => ({ forward_seconds: 86400 })],
  ["Back to now", () => ({ reset: true }), () => Math.abs(offset) > 1000],
];

export function showClock({ offset_seconds: seconds }) {
  offset = seconds * 1000;
  tick();
}

function tick() {
  const words = shown.format(now());
  const moved = Math.abs(offset) > 1000;
  byId("clock").textContent = moved ? `It is ${words} here (moved).` : `It is ${words}.`;
  byId("moved").textContent = moved ? `The clock here is moved: ${words}.` : "";
  byId("moved").hidden = !moved;
  byId("moves").childNodes.forEach((button, i) => {
    const possible = MOVES[i][2];
    button.setAttribute("aria-disabled", String(possible ? !possible() : false));
  });
}

async function move(button, step) {
  if (button.getAttribute("aria-disabled") === "true") return;
  const time = await tried(() => post("/page/clock", step()));
  if (time) showClock(time);
}

function moveButton(label, step) {
  const button = el("button", { type: "button", class: "plain" }, label);
  button.addEventListener("click", () => move(button, step));
  return button;
}

async function loadActions() {
  const { actions } = await get("/page/actions");
  byId("actions-part").hidden = !actions.length;
  byId("actions").replaceChildren(...actions.map(({ name, label }) => {
    const button = el("button", { type: "button", class: "plain" }, label);
    button.addEventListener("click", () => run(button, name));
    return button;
  }));
}

async function run(button, name) {
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  const done = await tried(() => post(`/page/actions/${name}`, { chat: chatId }));
  button.removeAttribute("aria-busy");
  if (done) toast(done.toast);
}

function show(open) {
  drawer.hidden = !open;
  byId("open-tools").setAttribute("aria-expanded", String(open));
  (open ? byId("close-tools") : byId("open-tools")).focus();
}

export function openPlace() {
  show(true);
  byId("place-name").focus();
}

async function sendPlace(event) {
  event.preventDefault();
  const body = { lat: Number(byId("lat").value), lon: Number(byId("lon").value) };
  if (await tried(() => act("location", body))) toast("Location shared.");
}

function choosePlace() {
  const [, lat, lon] = PLACES[byId("place-name").selectedIndex];
  byId("lat").value = lat;
  byId("lon").value = lon;
}

export async function startTools() {
  byId("moves").append(...MOVES.map(([label, step]) => moveButton(label, step)));
  byId("place-name").append(...PLACES.map(([name]) => el("option", {}, name)));
  byId("place-name").addEventListener("change", choosePlace);
  byId("place").addEventListener("submit", sendPlace);
  byId("open-tools").addEventListener("click", () => show(drawer.hidden));
  byId("close-tools").addEventListener("click", () => show(false));
  drawer.addEventListener("keydown", (event) => event.key === "Escape" && show(false));
  choosePlace();
  showClock(await get("/page/clock"));
  setInterval(tick, 5000);
  await loadActions();
}
