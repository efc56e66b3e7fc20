// What a cell of a table says, as something to be sorted by.

const LANGUAGE = document.documentElement.lang;
const COLLATOR = new Intl.Collator(LANGUAGE, { numeric: true, sensitivity: "base" });
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(LANGUAGE, { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month)),
);

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
  const digits = figure ? figure.value : (textOf(cell).replace(/[,\s]/g, "").match(/[-−]?\d+(\.\d+)?/)?.[0] ?? "");
  return digits === "" ? null : Number(digits.replace("−", "-"));
}

/** A date in words, "5 March 2024", "March 2024" or "2024", as a number that sorts. */
function dateOf(text) {
  const parts = text.match(/^(?:(?:(\d{1,2}) )?(\p{L}+) )?(\d{4})$/u);
  if (!parts) return null;
  const [, day = 0, name, year] = parts;
  const month = name ? MONTHS.indexOf(name) + 1 : 0;
  return name && month === 0 ? null : Number(year) * 10000 + month * 100 + Number(day);
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
