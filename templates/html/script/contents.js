// The contents follow the reading: the section that is read is marked, and where the contents stand
// beside the text only its chapter is unfolded.

const BESIDE = matchMedia("(min-width: 1100px)");

/** How far down the window a heading is when its section begins to be read. */
const READING_LINE = 0.3;

function followReading() {
  const list = document.querySelector(".contents details");
  if (!list) return;
  unfoldWhereThereIsRoom(list);
  const links = new Map();
  for (const link of list.querySelectorAll("a")) {
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  }
  const headings = [...document.querySelectorAll("main :is(h2, h3)[id]")];
  let current;
  const update = () => {
    const line = innerHeight * READING_LINE;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < line);
    const link = links.get(passed.at(-1)?.id);
    if (link === current) return;
    mark(current, false);
    current = link;
    mark(current, true);
  };
  // All that is above the line counts as seen, so that a jump past many headings is noticed too.
  const below = 100 - READING_LINE * 100;
  const observer = new IntersectionObserver(update, { rootMargin: `99999999px 0px -${below}% 0px` });
  for (const heading of headings) observer.observe(heading);
}

function unfoldWhereThereIsRoom(list) {
  const unfold = () => (list.open = BESIDE.matches);
  unfold();
  BESIDE.addEventListener("change", unfold);
}

/** Marks a link and the chapter it belongs to, and brings it into view within the panel. */
function mark(link, isCurrent) {
  if (!link) return;
  if (isCurrent) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
  link.closest(".contents details > ol > li").classList.toggle("is-read", isCurrent);
  if (!isCurrent || !BESIDE.matches) return;
  const panel = link.closest(".panel");
  const [inner, outer] = [link.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) {
    panel.scrollTop += inner.top - outer.top - outer.height / 3;
  }
}
