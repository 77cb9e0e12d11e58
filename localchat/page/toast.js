// A sentence that stays for a while, and the box that stays until it is closed.
import { byId } from "./dom.js";

const SHOWN_MS = 6000;
let timer = 0;

export function toast(text) {
  const place = byId("toast");
  place.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => (place.textContent = ""), SHOWN_MS);
}

export function box(text) {
  byId("box-text").textContent = text;
  byId("box").showModal();
}

export function startToast() {
  byId("box-close").addEventListener("click", () => byId("box").close());
}

// Runs an act of the person; what the stand-in refuses is said in a toast.
export async function tried(act) {
  try {
    return await act();
  } catch (error) {
    toast(error.message);
    return null;
  }
}
