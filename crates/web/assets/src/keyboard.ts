// Keys: "/" and Ctrl-K search, j and k walk the rows, Enter opens, x selects, Esc steps back, ? lists the keys.

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|select|textarea)$/.test(target.localName)) && !isCheckbox(target);
}

function isCheckbox(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && target.type === "checkbox";
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-row]")];
}

function rowLink(row: HTMLElement | undefined): HTMLElement | null {
  return row?.querySelector<HTMLElement>("[data-row-link]") ?? null;
}

function currentRow(): HTMLElement | undefined {
  return document.activeElement?.closest<HTMLElement>("[data-row]") ?? undefined;
}

function walk(step: number): void {
  const all = rows();
  const current = currentRow();
  const at = current === undefined ? (step > 0 ? -1 : all.length) : all.indexOf(current);
  const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
  rowLink(next)?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function search(selector: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (field === null || field.offsetParent === null) return false;
  field.focus();
  field.select();
  return true;
}

function stepBack(): void {
  const open = document.querySelector<HTMLDetailsElement>("details.menu[open]");
  if (open !== null) {
    open.open = false;
    open.querySelector("summary")?.focus();
    return;
  }
  const ticked = document.querySelectorAll<HTMLInputElement>("[data-select]:checked");
  if (ticked.length > 0) {
    for (const box of ticked) tick(box, false);
    return;
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function tick(box: HTMLInputElement, checked: boolean): void {
  box.checked = checked;
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

function helpDialog(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>("#keys");
}

export function startKeyboard(): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const ctrlK = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
    if (ctrlK) {
      if (search("#search")) event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      if (helpDialog()?.open !== true) stepBack();
      return;
    }
    if (isTyping(event.target) || helpDialog()?.open === true) return;
    switch (event.key) {
      case "/":
        if (search("main [data-search]") || search("#search")) event.preventDefault();
        break;
      case "j":
        walk(1);
        break;
      case "k":
        walk(-1);
        break;
      case "x": {
        const box = currentRow()?.querySelector<HTMLInputElement>("[data-select]");
        if (box) tick(box, !box.checked);
        break;
      }
      case "?":
        helpDialog()?.showModal();
        break;
      default:
    }
  });
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-open-keys]")) helpDialog()?.showModal();
  });
}
