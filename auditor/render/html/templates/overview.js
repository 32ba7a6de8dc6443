"use strict";
(() => {
  const table = document.getElementById("table");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];

  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value ?? cell.textContent.trim();
  };
  const compare = (a, b) =>
    a !== "" && b !== "" && !isNaN(a) && !isNaN(b) ? a - b : a < b ? -1 : a > b ? 1 : 0;
  const sort = (heading) => {
    const column = heading.cellIndex;
    const other = { ascending: "descending", descending: "ascending" };
    const order = other[heading.getAttribute("aria-sort")] ?? heading.dataset.first ?? "ascending";
    const sign = order === "ascending" ? 1 : -1;
    for (const each of heading.parentNode.cells) each.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", order);
    body.append(...[...rows].sort((a, b) => sign * compare(value(a, column), value(b, column))));
  };
  for (const heading of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(heading));
    heading.append(button);
  }

  const form = document.getElementById("filter");
  const filter = () => {
    const wanted = Object.fromEntries(new FormData(form));
    const fits = (found) => {
      const [code, severity] = found.split(":");
      return (!wanted.rule || code === wanted.rule) && (!wanted.severity || severity === wanted.severity);
    };
    let shown = 0;
    for (const row of rows) {
      const ours = !wanted.outlet || row.dataset.outlet === wanted.outlet;
      const any = !(wanted.rule || wanted.severity);
      row.hidden = !(ours && (any || row.dataset.found.split(" ").some(fits)));
      shown += !row.hidden;
    }
    document.getElementById("shown").value =
      shown === rows.length ? "" : `${shown} of ${rows.length} documents`;
  };
  form.hidden = false;
  form.addEventListener("change", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  filter();
})();
