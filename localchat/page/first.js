// Runs before the first paint, so that a dark room is never lit by a white page.
const kept = localStorage.getItem("theme");
const dark = matchMedia("(prefers-color-scheme: dark)").matches;
document.documentElement.dataset.theme = kept || (dark ? "dark" : "light");
