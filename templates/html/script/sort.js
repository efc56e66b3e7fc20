// Tables that can be sorted by a column: once upwards, once downwards, then as the report has them.
// What is missing comes last, and totals after everything.

const NEXT_ORDER = new Map([[null, "ascending"], ["ascending", "descending"], ["descending", null]]);

function makeSortable(table) {
  const [body] = table.tBodies;
  const rows = [...body.rows];
  if (rows.filter((row) => !isTotal(row)).length < 2) return;
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    // A button can hold neither a link nor a figure.
    if (head.localName !== "th" || head.querySelector("a, data")) return;
    const button = copyOf("sort");
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const order = NEXT_ORDER.get(head.getAttribute("aria-sort"));
      for (const one of heads) one.removeAttribute("aria-sort");
      if (order) head.setAttribute("aria-sort", order);
      const isNumber = head.classList.contains("number");
      body.append(...(order ? sorted(rows, column, isNumber, order) : rows));
    });
  });
}

function isTotal(row) {
  const [first] = row.cells[0].children;
  const isBold = first?.localName === "strong" && first.textContent === row.cells[0].textContent.trim();
  return row.classList.contains("row-total") || isBold;
}

function sorted(rows, column, isNumber, order) {
  const totals = rows.filter(isTotal);
  const others = rows.filter((row) => !isTotal(row));
  const keys = keysOf(others.map((row) => row.cells[column]), isNumber);
  const lines = others.map((row, index) => ({ row, key: keys[index] }));
  const sign = order === "ascending" ? 1 : -1;
  lines.sort((one, other) => {
    if (one.key === null || other.key === null) return (one.key === null) - (other.key === null);
    return sign * compareKeys(one.key, other.key);
  });
  return [...lines.map((line) => line.row), ...totals];
}
