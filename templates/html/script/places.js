// Ways to a city: the list of cities can be searched, stands at the head of their chapter as well,
// and each profile leads on to the next.

function guideToCities() {
  const list = document.querySelector(".panel .places");
  if (!list) return;
  const cities = [...list.querySelectorAll("li li a")];
  const profiles = cities.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  putBeforeChapter(list);
  for (const places of document.querySelectorAll(".places")) makeSearchable(places);
  profiles.forEach((profile, index) => addNeighbours(profile, cities[index - 1], cities[index + 1]));
}

/** Puts an unfolded copy of the list before the first heading that it leads to. */
function putBeforeChapter(list) {
  const copy = list.cloneNode(true);
  // Here it is no section of its own, and has a name of its own.
  const title = copy.querySelector("h2");
  const name = document.createElement("span");
  name.append(...title.childNodes);
  title.replaceWith(name);
  copy.removeAttribute("aria-labelledby");
  copy.setAttribute("aria-label", copyOf("neighbours").querySelector(".to-list").textContent);
  copy.id = "page:places";
  copy.querySelector("details").open = true;
  const first = decodeURIComponent(list.querySelector("a").hash.slice(1));
  document.getElementById(first).before(copy);
}

/** Lets a list of places be narrowed by typing; Enter goes to the first that is left. */
function makeSearchable(places) {
  const search = copyOf("cities");
  const field = search.querySelector("input");
  const count = search.querySelector("output");
  const cities = [...places.querySelectorAll("li li")];
  const groups = [...places.querySelectorAll("details > ul > li")];
  const isLeft = (item) => !item.classList.contains("is-out");
  field.addEventListener("input", () => {
    const words = folded(field.value.trim());
    for (const group of groups) {
      const country = folded(group.querySelector(".country")?.textContent ?? "");
      const isCountry = country.includes(words);
      const own = [...group.querySelectorAll("li")];
      for (const city of own) {
        city.classList.toggle("is-out", !isCountry && !folded(city.textContent).includes(words));
      }
      group.classList.toggle("is-out", !isCountry && !own.some(isLeft));
    }
    const n = cities.filter(isLeft).length;
    count.textContent = words ? filled(count.dataset.pattern, { n, m: cities.length }) : "";
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && field.value.trim()) goTo(places);
  });
  places.querySelector("summary").after(search);
}

/** Goes to the country if it is what was asked for, and else to the first city that is left. */
function goTo(places) {
  const words = folded(places.querySelector("input").value.trim());
  const left = [...places.querySelectorAll("li:not(.is-out) > a")].filter((link) => !link.closest("li.is-out"));
  const asked = left.find((link) => folded(link.textContent).startsWith(words));
  const link = asked ?? left.find((link) => !link.classList.contains("country")) ?? left[0];
  link?.click();
}

/** Adds the ways on at the end of a profile. */
function addNeighbours(profile, previous, next) {
  const ways = copyOf("neighbours");
  for (const [rel, place] of Object.entries({ prev: previous, next })) {
    const way = ways.querySelector(`[rel="${rel}"]`);
    if (place) {
      way.href = place.hash;
      way.textContent = filled(way.dataset.pattern, { name: place.textContent });
    } else {
      way.remove();
    }
  }
  let last = profile;
  while (last.nextElementSibling && !endsProfile(last.nextElementSibling)) last = last.nextElementSibling;
  last.after(ways);
}

/** Whether an element is no longer of the profile before it. */
function endsProfile(element) {
  return element.matches("h1, h2, h3, h4, .notes");
}
