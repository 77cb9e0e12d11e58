// Where the parts meet: loads the chat, then follows its changes.
import { act, get, here } from "./api.js";
import { byId } from "./dom.js";
import { answered } from "./buttons.js";
import { loadCommands, startCommands } from "./commands.js";
import { startComposer } from "./composer.js";
import { showKeyboard } from "./keyboard.js";
import { react, remove, show, showAll, startLog } from "./log.js";
import { startMessageMenu } from "./message-menu.js";
import { startRecorder } from "./recorder.js";
import { startTheme } from "./theme.js";
import { box, startToast, toast, tried } from "./toast.js";
import { showClock, startTools } from "./tools.js";
import { startViewer } from "./viewer.js";

const AGAIN_MS = 2000;
const ACTION_MS = 5000;
const DOING = {
  upload_photo: "sending a picture…", upload_document: "sending a file…",
  record_voice: "recording a voice note…", upload_voice: "sending a voice note…",
};
let actionTimer = 0;

function status(text) {
  byId("status").textContent = text;
}

function doing(action) {
  clearTimeout(actionTimer);
  status(action ? DOING[action] || "typing…" : "on this computer");
  if (action) actionTimer = setTimeout(() => doing(""), ACTION_MS);
}

function showBlocked(blocked) {
  byId("blocked").hidden = !blocked;
  byId("composer").hidden = blocked;
}

const EVENTS = {
  message: ({ message }) => {
    if (message.from === "bot") doing("");
    show(message);
  },
  edited: ({ message }) => show(message),
  deleted: ({ id }) => remove(id),
  reaction: ({ id, reactions }) => react(id, reactions),
  action: ({ action }) => doing(action),
  keyboard: ({ keyboard }) => showKeyboard(keyboard),
  answer: ({ query, text, alert }) => {
    answered(query);
    if (text) (alert ? box : toast)(text);
  },
  blocked: ({ blocked }) => showBlocked(blocked),
  commands: () => loadCommands(),
  clock: showClock,
};

// Telegram tells a bot the language of a person's app; here it is that of the browser, until the person has started.
async function introduce({ started, language_code: known }) {
  const own = (new URLSearchParams(location.search).get("lang") || navigator.language).slice(0, 2).toLowerCase();
  if (!started && known === "en" && own !== "en") await act("profile", { language_code: own });
}

async function load() {
  const chat = await get(here("messages"));
  await introduce(chat.person);
  byId("bot-name").textContent = document.title = chat.bot;
  showAll(chat.messages);
  showKeyboard(chat.keyboard);
  showBlocked(chat.person.blocked);
  await loadCommands();
  return chat;
}

async function follow() {
  const { last_event: start, run } = await load();
  doing("");
  let after = start;
  for (;;) {
    const news = await get(`${here("events")}?after=${after}`);
    if (news.run !== run || news.events.some(({ kind }) => kind === "reset")) return;
    for (const event of news.events) EVENTS[event.kind]?.(event);
    after = news.last;
  }
}

async function followForever() {
  for (;;) {
    try {
      await follow();
    } catch {
      status("connecting again…");
      await new Promise((done) => setTimeout(done, AGAIN_MS));
    }
  }
}

startTheme();
startToast();
startLog();
startCommands();
startComposer();
startRecorder();
startMessageMenu();
startViewer();
byId("unblock").addEventListener("click", () => tried(() => act("unblock")));
tried(startTools);
followForever();
