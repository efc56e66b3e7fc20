// What a cell of a table says, as something to be sorted by.

const COLLATOR = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });

/** The names of the months, as the report prints them. */
const MONTHS = template("sort").dataset.months.split("|");

/** The signs with which the report writes numbers: the one before the places, the one between thousands. */
const { decimal: DECIMAL, group: GROUP } = document.querySelector("main").dataset;

/** Words in place of a value: not reported, not known and their like. */
const MISSING = template("sort").dataset.missing.split("|");

/** The text of a cell, without the shape before a status; nothing where the value is missing. */
function textOf(cell) {
  const text = cell.textContent.trim();
  const isMissing = MISSING.some((words) => text === words || text.startsWith(`${words} (`));
  return isMissing ? "" : text.replace(/^[^\p{L}\p{N}]+(?=\p{L})/u, "");
}

/** The number of a cell: of its figure, or of its text. */
function numberOf(cell) {
  const figure = cell.querySelector("data[value]");
  const digits = figure ? figure.value : firstNumberIn(textOf(cell));
  return digits === "" ? null : Number(digits);
}

/** The first number in a text, with `-` and `.` as its only signs. */
function firstNumberIn(text) {
  const plain = text.replace(/\s/g, "").replaceAll(GROUP, "").replaceAll(DECIMAL, ".").replaceAll("−", "-");
  return plain.match(/-?\d+(\.\d+)?/)?.[0] ?? "";
}

/** A date in words, such as "5 March 2024", "March 2024" or "2024", as a number that sorts. */
function dateOf(text) {
  let [year, month, day] = [0, 0, 0];
  for (const word of text.split(/[\s,]+/)) {
    if (/^\d{4}$/.test(word) && !year) year = Number(word);
    else if (/^\d{1,2}$/.test(word) && !day) day = Number(word);
    else if (MONTHS.includes(word) && !month) month = MONTHS.indexOf(word) + 1;
    else return null;
  }
  return year && (month || !day) ? year * 10000 + month * 100 + day : null;
}

/** Returns what each of the cells of a column is sorted by; `null` for what is missing. */
function keysOf(cells, isNumber) {
  if (isNumber) return cells.map(numberOf);
  const texts = cells.map(textOf);
  const dates = texts.map(dateOf);
  const areDates = texts.every((text, index) => text === "" || dates[index] !== null);
  return areDates ? dates : texts.map((text) => text || null);
}

/** Compares two keys of one column. */
function compareKeys(one, other) {
  return typeof one === "number" ? one - other : COLLATOR.compare(one, other);
}
