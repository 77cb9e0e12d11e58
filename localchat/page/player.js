// A voice note: play, pause, seek.
import { el, icon, unseen } from "./dom.js";

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
let playing = null;

export function player(media) {
  const sound = new Audio();
  sound.preload = "none";
  sound.src = media.url;
  const words = unseen("Play voice note");
  const button = el("button", { type: "button", class: "icon play" }, icon("play"), words);
  const seek = el("input", { type: "range", min: 0, max: Math.max(media.duration, 1), step: 0.1, value: 0, "aria-label": "Position" });
  const time = el("span", { class: "time" }, clock(media.duration));
  wire(sound, { button, words, seek, time, media });
  return el("div", { class: "voice", role: "group", "aria-label": `Voice note, ${media.duration} seconds` }, button, seek, time);
}

function wire(sound, { button, words, seek, time, media }) {
  const show = (on) => {
    words.textContent = on ? "Pause voice note" : "Play voice note";
    button.querySelector("use").setAttribute("href", `/static/icons.svg#${on ? "pause" : "play"}`);
  };
  button.addEventListener("click", () => (sound.paused ? start(sound) : sound.pause()));
  seek.addEventListener("input", () => (sound.currentTime = Number(seek.value)));
  sound.addEventListener("play", () => show(true));
  sound.addEventListener("pause", () => show(false));
  sound.addEventListener("error", () => (time.textContent = "cannot be played"));
  sound.addEventListener("ended", () => {
    seek.value = 0;
    time.textContent = clock(media.duration);
  });
  sound.addEventListener("timeupdate", () => {
    if (sound.ended) return;
    seek.value = sound.currentTime;
    time.textContent = clock(sound.currentTime);
  });
}

function start(sound) {
  if (playing && playing !== sound) playing.pause();
  playing = sound;
  sound.play().catch(() => {});
}
