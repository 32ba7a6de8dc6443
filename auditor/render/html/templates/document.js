"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const notes = new Map(all(".note").map((note) => [note.dataset.number, note]));
  const marks = all(".mark");
  const shown = (mark) => mark.dataset.findings.split(" ").filter((number) => !notes.get(number).hidden);

  const form = document.getElementById("filter");
  const filter = () => {
    const severities = new FormData(form).getAll("severity");
    const rule = form.elements.rule.value;
    let count = 0;
    for (const note of notes.values()) {
      note.hidden = !severities.includes(note.dataset.severity) || (rule !== "" && note.dataset.rule !== rule);
      count += !note.hidden;
    }
    for (const group of all(".graded")) group.hidden = !group.querySelector(".note:not([hidden])");
    for (const mark of marks) {
      const numbers = shown(mark);
      mark.classList.toggle("off", !numbers.length);
      if (mark.href) mark.tabIndex = numbers.length ? 0 : -1;
      if (numbers.length) mark.dataset.severity = notes.get(numbers[0]).dataset.severity;
    }
    document.getElementById("shown").value = count === notes.size ? "" : `${count} of ${notes.size} shown`;
  };
  if (form) {
    form.hidden = false;
    form.addEventListener("change", filter);
    filter();
  }

  const tip = document.createElement("div");
  tip.id = "tip";
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;
  document.body.append(tip);
  let over = null;
  let closing = 0;
  const show = (mark) => {
    clearTimeout(closing);
    const numbers = shown(mark);
    if (!numbers.length) return hide();
    over = mark;
    tip.replaceChildren(
      ...numbers.map((number) => {
        const why = notes.get(number).querySelector(".why").cloneNode(true);
        for (const part of all("[id]", why)) part.removeAttribute("id");
        return why;
      }),
    );
    tip.hidden = false;
    const place = [...mark.getClientRects()].pop();
    const room = document.documentElement.clientWidth - tip.offsetWidth - 16;
    const below = place.bottom + tip.offsetHeight + 12 < window.innerHeight;
    tip.style.left = `${window.scrollX + Math.max(16, Math.min(place.left, room))}px`;
    tip.style.top = `${window.scrollY + (below ? place.bottom + 6 : place.top - tip.offsetHeight - 6)}px`;
    for (const [number, note] of notes) note.classList.toggle("near", numbers.includes(number));
  };
  const hide = () => {
    tip.hidden = true;
    over = null;
    for (const note of notes.values()) note.classList.remove("near");
  };
  const leave = () => {
    closing = setTimeout(hide, 150);
  };
  let tapped = null; // a first tap explains, a second one follows the link
  const tap = (event, mark) => {
    if (event.pointerType === "touch" && tapped !== mark) event.preventDefault();
    tapped = mark;
  };
  for (const mark of marks) {
    mark.addEventListener("click", (event) => tap(event, mark));
    mark.addEventListener("mouseenter", () => show(mark));
    mark.addEventListener("focus", () => show(mark));
    mark.addEventListener("mouseleave", leave);
    mark.addEventListener("blur", leave);
  }
  tip.addEventListener("mouseenter", () => clearTimeout(closing));
  tip.addEventListener("mouseleave", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && over) hide();
  });
})();
