// Runs before the first paint, so that a dark room is never lit by a white page.
const kept = localStorage.getItem("theme");
const dark = matchMedia("(prefers-color-scheme: dark)").matches;
document.documentElement.dataset.theme = kept || (dark ? "dark" : "light");

// A part of the page that did not arrive (the network changed meanwhile) is asked for again by loading anew.
addEventListener("error", ({ target }) => {
  if (target instanceof HTMLScriptElement) setTimeout(() => location.reload(), 1000);
}, true);
