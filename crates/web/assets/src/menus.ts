// Pop-up menus are <details>: they open without script; script closes them on a click elsewhere.

export function startMenus(): void {
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu[open]")) {
      if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    }
  });
  // A filter that is chosen is applied at once; the Apply button is for readers without script.
  document.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement && event.target.matches("[data-submit]")) event.target.form?.requestSubmit();
  });
  // Empty fields would only make the address long.
  document.addEventListener("submit", (event) => {
    if (!(event.target instanceof HTMLFormElement) || !event.target.matches("[data-tidy]")) return;
    for (const field of event.target.elements) {
      if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.value === "") field.disabled = true;
    }
    // Taken back up from the browser's memory the fields must be usable again.
    addEventListener("pageshow", () => location.reload(), { once: true });
  });
}
