// The frame of the preview: it shows the report, keeps the reader's place in it when a newer one
// comes, shows what is wrong, and says where a paragraph is from.
//
// 1. The server sends every state (`listen`).
// 2. The blocks of a newer page that changed are put into the one that is shown (`patch`), which is
//    instant. Then the whole page is loaded beside it, scrolled to the same place, and replaces it
//    (`load`). A page that comes while one is loading is loaded after it.
// 3. Faults are listed above the last page that could be built (`tellFaults`).
// 4. A block that the reader asks about says which template wrote it, for whom, and what its
//    figures rest on (`tellOrigin`).

const REPORT = "/report/annual-report.html";
const BLOCK = "[data-template]";

// Up to so many blocks are exchanged one by one; with more, the whole page is loaded at once.
const MOST_BLOCKS = 40;

// After an exchange of blocks, the whole page is loaded once nothing more has come for so long.
const REST_MILLISECONDS = 400;

const element = (id) => document.getElementById(id);
const [status, faults, report, origin] = ["status", "faults", "report", "origin"].map(element);
const [faultsButton, originButton] = [element("faults-button"), element("origin-button")];

let shown; // the frame that is shown
let loading; // the frame that is being loaded
let wanted; // the newest page there is
let isAsked = false; // whether a page is being fetched
let resting; // what is to happen once nothing more comes
let state = { page: null, faults: [] };
let isAsking = false;

/** Makes an element with attributes and content. */
function make(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** A number with its noun. */
const many = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

function listen() {
  const events = new EventSource("/events");
  events.addEventListener("message", ({ data }) => {
    state = JSON.parse(data);
    tellFaults();
    if (state.page === null || state.page === Number(shown?.dataset.page)) tellState();
    else show(state.page);
  });
  events.addEventListener("error", () => {
    // Another preview may answer next, which counts its pages from the start.
    if (shown) shown.dataset.page = "";
    status.textContent = "The preview has ended or cannot be reached. Waiting for it …";
  });
}

/** Shows a page: what changed at once, then the whole. */
async function show(page) {
  wanted = page;
  if (isAsked) return;
  isAsked = true;
  const answer = await fetch(REPORT).catch(() => undefined);
  const text = answer?.ok ? await answer.text() : undefined;
  isAsked = false;
  // The server went away; it announces the page again when it is back.
  if (text === undefined) return;
  // The parts around the text have a style, which belongs in no other page.
  const main = text.slice(text.indexOf("<main"), text.indexOf("</main>"));
  const sent = new DOMParser().parseFromString(main, "text/html");
  clearTimeout(resting);
  if (patch(page, blocksOf(sent))) resting = setTimeout(load, REST_MILLISECONDS, page, sent);
  else load(page, sent);
  if (wanted !== page) show(wanted);
}

/** The blocks of a page, without what its script has put between them. */
const blocksOf = (page) => [...page.querySelector("main").children].filter((one) => !one.matches("nav, .search, .neighbours"));

/** Exchanges the blocks that changed in the shown page; returns whether that was possible. */
function patch(page, young) {
  const old = shown?.blocks;
  const live = old && blocksOf(shown.contentDocument);
  if (!old || old.length !== live.length) return false;
  let start = 0;
  while (start < Math.min(old.length, young.length) && old[start].isEqualNode(young[start])) start += 1;
  let same = 0;
  const rest = Math.min(old.length, young.length) - start;
  while (same < rest && old[old.length - 1 - same].isEqualNode(young[young.length - 1 - same])) same += 1;
  const gone = live.slice(start, live.length - same);
  const come = young.slice(start, young.length - same);
  const count = gone.length + come.length;
  // If no block changed, the style or the parts around the text did.
  if (count === 0 || count > MOST_BLOCKS) return false;
  const { contentWindow: view, contentDocument: text } = shown;
  const anchor = lastAbove(view);
  const top = anchor?.getBoundingClientRect().top;
  const behind = live[live.length - same] ?? null;
  for (const block of gone) block.remove();
  for (const block of come) text.querySelector("main").insertBefore(text.importNode(block, true), behind);
  if (anchor?.isConnected) view.scrollBy({ top: anchor.getBoundingClientRect().top - top, behavior: "instant" });
  markBlocks(text);
  shown.blocks = young;
  shown.dataset.page = page;
  tellState();
  return true;
}

/** Loads a whole page and replaces the one that is shown. */
function load(page, sent) {
  if (loading) {
    loading.next = [page, sent];
    return;
  }
  const frame = make("iframe", { title: "The report", class: "loading", src: `${REPORT}?page=${page}` });
  frame.dataset.page = page;
  frame.blocks = blocksOf(sent);
  loading = frame;
  frame.addEventListener("load", () => {
    loading = undefined;
    const isThere = frame.contentDocument?.querySelector("main");
    const isOvertaken = Number(shown?.dataset.page) > page;
    if (isThere && !isOvertaken) exchange(frame);
    else frame.remove();
    if (frame.next) load(...frame.next);
  });
  report.append(frame);
}

/** Replaces the page that is shown by the one that was loaded. */
function exchange(frame) {
  const hadFocus = document.activeElement === shown;
  if (shown) keepPlace(shown.contentWindow, frame.contentWindow);
  prepare(frame.contentDocument);
  frame.classList.remove("loading");
  shown?.remove();
  shown = frame;
  if (hadFocus) frame.focus();
  tellState();
}

/** Brings the new page to where the reader was in the old one. */
function keepPlace(old, young) {
  for (const details of old.document.querySelectorAll("main details")) {
    const same = twin(details, young.document);
    if (same) same.open = details.open;
  }
  const anchor = lastAbove(old);
  const same = anchor && young.document.getElementById(anchor.id);
  const moved = same ? same.getBoundingClientRect().top - anchor.getBoundingClientRect().top : old.scrollY;
  young.scrollTo({ left: old.scrollX, top: young.scrollY + moved, behavior: "instant" });
}

/** The element with an id that the reader passed last; none at the very top. */
function lastAbove({ document: page, scrollY }) {
  if (scrollY === 0) return undefined;
  let last;
  for (const one of page.querySelectorAll("main [id]")) {
    const { top, height } = one.getBoundingClientRect();
    // What is folded away has no place.
    if (height === 0) continue;
    if (top > 1) break;
    last = one;
  }
  return last;
}

/** The same folded part in another page, found by the id of its exhibit's caption. */
function twin(details, page) {
  const caption = details.closest("figure")?.querySelector("figcaption[id]");
  return caption && page.getElementById(caption.id)?.closest("figure")?.querySelector("details");
}

function tellState() {
  const errors = state.faults.filter(({ severity }) => severity === "error").length;
  const { read, check, build } = state.milliseconds;
  const took = `${read + check + build} ms`;
  if (!state.is_behind) status.textContent = `Up to date: build ${state.revision}, ${took}.`;
  else if (shown) status.textContent = `${many(errors, "error")}. What you see is the last report that could be built.`;
  else status.textContent = `${many(errors, "error")}. No report could be built yet.`;
  document.documentElement.dataset.revision = state.revision;
}

function tellFaults() {
  const { faults: all, is_behind: isBehind } = state;
  const errors = all.filter(({ severity }) => severity === "error").length;
  const counts = [[errors, "error"], [all.length - errors, "warning"]];
  const title = counts.filter(([count]) => count).map(([count, noun]) => many(count, noun)).join(", ");
  faultsButton.hidden = all.length === 0;
  faultsButton.textContent = title;
  element("faults-title").textContent = title;
  faults.classList.toggle("warnings", errors === 0);
  const isError = ({ severity }) => severity === "error";
  const worst = all.find(isError);
  // Errors come first.
  const ordered = [...all.filter(isError), ...all.filter((one) => !isError(one))];
  faults.querySelector("ol").replaceChildren(...ordered.map(faultItem));
  const said = isBehind && worst ? `${worst.message}${worst.place ? ` – ${placeOf(worst.place)}` : ""}` : "";
  if (element("alert").textContent !== said) element("alert").textContent = said;
  // Errors are shown at once, warnings on request.
  if (isBehind || all.length === 0 || !faults.hasAttribute("data-asked")) showFaults(isBehind);
}

function showFaults(isOpen) {
  faults.hidden = !isOpen;
  faultsButton.setAttribute("aria-expanded", String(isOpen));
}

const placeOf = ({ file, line, column }) => [file, line, column].filter((part) => part !== null).join(":");

const sourceOf = (file, query) => `/source/${file.split("/").map(encodeURIComponent).join("/")}${query}`;

const link = (text, address) => make("a", { href: address, target: "source" }, text);

/** A fault, in the order of the terminal. */
function faultItem({ severity, code, message, subject, place, excerpt, note, help }) {
  const head = make("h3", {}, make("span", { class: "severity" }, code ? `${severity}[${code}]` : severity), `: ${message}`);
  const item = make("li", { class: severity }, head);
  if (subject) item.append(make("p", { class: "subject" }, subject));
  if (place) item.append(make("p", { class: "place" }, link(placeOf(place), sourceOf(place.file, place.line ? `?line=${place.line}` : ""))));
  if (excerpt) item.append(make("pre", { tabindex: "0", role: "region", "aria-label": "Excerpt" }, excerpt));
  if (note) item.append(make("p", { class: "note" }, make("strong", {}, "Note: "), note));
  for (const way of help) item.append(make("p", { class: "help" }, make("strong", {}, "Help: "), way));
  return item;
}

/** Prepares a loaded page for clicks and keys of the reader. */
function prepare(page) {
  const style = new page.defaultView.CSSStyleSheet();
  // Only this script decides where the reader is kept.
  style.replaceSync(`
    html { overflow-anchor: none; }
    .asking ${BLOCK}:hover, .asking ${BLOCK}:focus { outline: 2px dashed; outline-offset: 2px; cursor: help; }
  `);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, style];
  page.addEventListener("click", (event) => {
    const block = event.target.closest(BLOCK);
    if (block && (isAsking || event.altKey)) {
      event.preventDefault();
      event.stopPropagation();
      tellOrigin(block);
      return;
    }
    followOutside(event);
  }, { capture: true });
  page.addEventListener("keydown", (event) => {
    if (!isAsking || event.key !== "Enter" || !event.target.matches(BLOCK)) return;
    event.preventDefault();
    tellOrigin(event.target);
  });
  markBlocks(page);
}

/** Opens links out of the report elsewhere: their page would replace this one. */
function followOutside(event) {
  const address = event.target.closest("a[href]")?.getAttribute("href");
  if (!address || address.startsWith("#")) return;
  event.preventDefault();
  open(address, "_blank", "noopener");
}

/** Makes the blocks of a page reachable by keyboard while the reader asks, and only then. */
function markBlocks(page) {
  page.documentElement.classList.toggle("asking", isAsking);
  for (const block of page.querySelectorAll(BLOCK)) {
    if (isAsking) block.setAttribute("tabindex", "0");
    else block.removeAttribute("tabindex");
  }
}

/** Says which template wrote a block, for whom, and what its figures rest on. */
function tellOrigin(block) {
  const [, template, line] = /^(.*):(\d+)$/.exec(block.dataset.template);
  const entries = [["Template", [link(`${template}, line ${line}`, sourceOf(template, `?line=${line}`))]]];
  const subject = block.dataset.subject;
  if (subject) {
    const file = `cycles/${state.cycle}/submissions/${subject}.yaml`;
    entries.push(["Rendered for", [link(`${subject} (${file})`, sourceOf(file, ""))]]);
  }
  const page = block.ownerDocument;
  const figures = [block, ...block.querySelectorAll("[data-figure]")].filter((one) => one.dataset.figure);
  const data = figures.length ? JSON.parse(page.getElementById("page:figures").textContent) : undefined;
  for (const figure of figures) entries.push([`${figure.textContent.trim()} (${figure.dataset.figure})`, figureLines(figure.dataset.figure, data)]);
  if (!figures.length) entries.push(["Figures", ["None."]]);
  origin.querySelector("dl").replaceChildren(...entries.flatMap(([name, content]) => [make("dt", {}, name), make("dd", {}, ...content)]));
  origin.showModal();
  element("origin-title").focus();
  // The focus goes back to the block that was asked about.
  origin.addEventListener("close", () => {
    shown.focus();
    if (!block.hasAttribute("tabindex")) block.setAttribute("tabindex", "-1");
    block.focus({ preventScroll: true });
  }, { once: true });
}

/** The formula of a figure and its first sources, in the order of the page's data. */
function figureLines(id, data) {
  const [formula, , , count, sources] = data.figures[id];
  const items = sources.map(([file, path]) => {
    const [name, at] = [data.files[file], data.paths[path]];
    return make("li", {}, link(`${name}: ${at}`, sourceOf(name, `?at=${encodeURIComponent(at)}`)));
  });
  if (count > sources.length) items.push(make("li", {}, `and ${count - sources.length} more: ascn trace ${id}`));
  return [make("p", {}, data.formulas[formula]), make("ul", {}, ...items)];
}

origin.querySelector(".close").addEventListener("click", () => origin.close());
faultsButton.addEventListener("click", () => {
  const isOpen = faults.hidden;
  faults.toggleAttribute("data-asked", isOpen);
  showFaults(isOpen);
  if (isOpen) faults.focus();
});
originButton.addEventListener("click", () => {
  isAsking = !isAsking;
  originButton.setAttribute("aria-pressed", String(isAsking));
  if (shown) markBlocks(shown.contentDocument);
});
listen();
