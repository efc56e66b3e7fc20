// The markup and the words of all that the script adds stand in the page, in `template` elements.

/** The template of that name. */
function template(name) {
  return document.getElementById(`page:${name}`);
}

/** A copy of what a template holds. */
function copyOf(name) {
  return template(name).content.firstElementChild.cloneNode(true);
}

/** The pattern of an element, such as "{n} of {m} rows", with values put in. */
function filled(pattern, values) {
  return pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** A text as it is searched in: without capitals and accents. */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
