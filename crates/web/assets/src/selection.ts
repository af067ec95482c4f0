// Ticked rows: how many, all of the page, and what the bar says. The form itself works without script.

function boxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>("[data-select]")];
}

function show(): void {
  const all = boxes();
  const ticked = all.filter((box) => box.checked).length;
  for (const box of all) box.closest("[data-row]")?.toggleAttribute("data-selected", box.checked);
  const bar = document.querySelector<HTMLElement>("#selection-bar");
  if (bar !== null) bar.hidden = ticked === 0;
  const count = document.querySelector<HTMLElement>("#selection-count");
  if (count !== null) count.textContent = `${ticked} selected`;
  const every = document.querySelector<HTMLInputElement>("[data-select-all]");
  if (every !== null) {
    every.checked = ticked > 0 && ticked === all.length;
    every.indeterminate = ticked > 0 && ticked < all.length;
  }
}

export function startSelection(): void {
  document.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    if (event.target.matches("[data-select-all]")) for (const box of boxes()) box.checked = event.target.checked;
    if (event.target.matches("[data-select], [data-select-all]")) show();
  });
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.target.closest("[data-select-none]") === null) return;
    for (const box of boxes()) box.checked = false;
    show();
  });
  document.addEventListener("cordboard:shown", show);
  show();
}
