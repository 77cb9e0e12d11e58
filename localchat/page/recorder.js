// Voice notes with the browser's own recorder; what it makes is sent as it is.
import { byId } from "./dom.js";
import { here, upload } from "./api.js";
import { toast, tried } from "./toast.js";

const TYPES = ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/mp4"];
let recorder = null;
let pieces = [];
let started = 0;
let ticking = 0;

const seconds = () => Math.max(1, Math.round((performance.now() - started) / 1000));

function showRecording(on) {
  byId("recording").hidden = !on;
  byId("composer").hidden = on;
  clearInterval(ticking);
  if (on) ticking = setInterval(tick, 500);
  tick();
}

function tick() {
  const length = Math.floor((performance.now() - started) / 1000);
  byId("record-time").textContent = `${Math.floor(length / 60)}:${String(length % 60).padStart(2, "0")}`;
}

async function start() {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    return toast("The microphone cannot be used. The browser may need your permission.");
  }
  const type = TYPES.find((kind) => MediaRecorder.isTypeSupported(kind));
  recorder = new MediaRecorder(stream, type ? { mimeType: type } : {});
  pieces = [];
  recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
  recorder.start();
  started = performance.now();
  showRecording(true);
  return byId("record-send").focus();
}

function end(send) {
  if (!recorder) return;
  const done = recorder;
  const length = seconds();
  recorder = null;
  done.addEventListener("stop", () => {
    done.stream.getTracks().forEach((track) => track.stop());
    if (send) deliver(new Blob(pieces, { type: done.mimeType }), length);
  });
  done.stop();
  showRecording(false);
  byId("record").focus();
}

const deliver = (blob, length) => tried(() => upload(`${here("voice")}?duration=${length}`, blob, blob.type));

export function startRecorder() {
  byId("record").addEventListener("click", start);
  byId("record-send").addEventListener("click", () => end(true));
  byId("record-cancel").addEventListener("click", () => end(false));
  byId("recording").addEventListener("keydown", (event) => event.key === "Escape" && end(false));
}
