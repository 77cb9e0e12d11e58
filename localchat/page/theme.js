// Dark and light: the system's choice until the person makes one.
const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");

function show(theme) {
  root.dataset.theme = theme;
  const button = document.getElementById("theme");
  button.setAttribute("aria-pressed", String(theme === "dark"));
  button.querySelector("use").setAttribute("href", `/static/icons.svg#${theme === "dark" ? "moon" : "sun"}`);
}

export function startTheme() {
  show(root.dataset.theme);
  document.getElementById("theme").addEventListener("click", () => {
    const theme = root.dataset.theme === "dark" ? "light" : "dark";
    localStorage.setItem("theme", theme);
    show(theme);
  });
  system.addEventListener("change", () => {
    if (!localStorage.getItem("theme")) show(system.matches ? "dark" : "light");
  });
}
