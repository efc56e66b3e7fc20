// Where a figure comes from: a click on it opens a panel. Thousands of figures must not be as many
// stops of the Tab key, so they become buttons only while the reader asks for it.

function tellOrigins(tools) {
  const panel = document.getElementById("page:figure");
  const main = document.querySelector("main");
  const toggle = tools.querySelector(".figures");
  let origins;
  const open = (figure) => {
    origins ??= JSON.parse(document.getElementById("page:figures").textContent);
    tell(panel, figure, origins);
    // The focus goes back to what had it before the panel: that is the figure, also for the mouse.
    if (!figure.hasAttribute("tabindex")) figure.setAttribute("tabindex", "-1");
    figure.focus({ preventScroll: true });
    panel.showModal();
    panel.querySelector("h2").focus();
  };
  main.addEventListener("click", (event) => {
    const figure = event.target.closest("data.figure, .drawing [data-figure]");
    // Who selects a text does not ask for anything.
    if (figure && !figure.closest("a, button") && getSelection().isCollapsed) open(figure);
  });
  main.addEventListener("keydown", (event) => {
    if (!event.target.matches("data.figure") || !["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    open(event.target);
  });
  toggle.addEventListener("click", () => {
    const isOn = toggle.getAttribute("aria-pressed") !== "true";
    toggle.setAttribute("aria-pressed", String(isOn));
    markFigures(isOn);
  });
  panel.querySelector(".close").addEventListener("click", () => panel.close());
  // All of the panel is inside its one child: what is hit beside that is the page behind it.
  panel.addEventListener("click", (event) => {
    if (event.target === panel) panel.close();
  });
}

/** Makes all figures buttons, or no longer. */
function markFigures(isOn) {
  document.documentElement.classList.toggle("figures-marked", isOn);
  const attributes = { role: "button", tabindex: "0", "aria-haspopup": "dialog" };
  for (const figure of document.querySelectorAll("main data.figure")) {
    if (figure.closest("a, button")) continue;
    for (const [name, value] of Object.entries(attributes)) {
      if (isOn) figure.setAttribute(name, value);
      else figure.removeAttribute(name);
    }
  }
}

/** Fills the panel with what is known of a figure; the page's data says in which order. */
function tell(panel, figure, origins) {
  const id = figure.dataset.figure;
  const [formula, [n, of, what], day, sourceCount, sources, leftOut] = origins.figures[id];
  const place = (name) => panel.querySelector(`.figure-${name}`);
  const put = (name, values) => (place(name).textContent = filled(place(name).dataset.pattern, values));
  place("value").textContent = figure.textContent;
  place("id").textContent = id;
  place("formula").textContent = origins.formulas[formula];
  put("coverage", { n, m: of, what: origins.coverages[what] });
  place("as-of").textContent = origins.days[day];
  const { more, none } = place("sources").dataset;
  const paths = new Map();
  for (const [file, path] of sources) paths.set(file, [...(paths.get(file) ?? []), origins.paths[path]]);
  const lines = [...paths].map(([file, own]) => `${origins.files[file]}: ${own.join(", ")}`);
  if (sourceCount > sources.length) lines.push(filled(more, { n: sourceCount - sources.length }));
  list(place("sources"), lines, none);
  const { pattern, none: nothing } = place("left-out").dataset;
  list(place("left-out"), leftOut.map(([n, reason]) => filled(pattern, { n, reason: origins.reasons[reason] })), nothing);
  if (place("trace")) put("trace", { id });
}

/** Puts lines into a list, or the word for none. */
function list(element, lines, none) {
  const items = (lines.length ? lines : [none]).map((line) => {
    const item = document.createElement("li");
    item.textContent = line;
    return item;
  });
  element.replaceChildren(...items);
}
