// A picture on its own, as large as the window.
import { byId } from "./dom.js";

export function openPicture(url, caption) {
  const image = byId("viewer-image");
  image.src = url;
  image.alt = caption || "Picture";
  byId("viewer-caption").textContent = caption || "";
  byId("viewer").showModal();
}

export function startViewer() {
  const viewer = byId("viewer");
  byId("viewer-close").addEventListener("click", () => viewer.close());
  viewer.addEventListener("click", (event) => event.target === viewer && viewer.close());
}
