// Long tables that can be searched. Rows that do not match are hidden on the screen only: paper has
// all of them.

/** A table of more rows than this is searched rather than looked through. */
const LOOKED_THROUGH = 12;

function makeFilterable(table) {
  const rows = [...table.tBodies[0].rows];
  if (rows.length <= LOOKED_THROUGH) return;
  const search = copyOf("rows");
  const field = search.querySelector("input");
  const count = search.querySelector("output");
  const region = table.closest(".table");
  const name = region.getAttribute("aria-labelledby");
  if (name) field.setAttribute("aria-describedby", name);
  const all = rows.filter((row) => !isTotal(row)).length;
  field.addEventListener("input", () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    let n = 0;
    for (const row of rows) {
      const text = folded(row.textContent);
      // The total of all rows is not that of those which are left.
      const isLeft = words.length === 0 || (!isTotal(row) && words.every((word) => text.includes(word)));
      row.classList.toggle("is-out", !isLeft);
      n += isLeft;
    }
    count.textContent = words.length ? filled(count.dataset.pattern, { n, m: all }) : "";
  });
  region.before(search);
}
