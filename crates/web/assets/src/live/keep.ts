// What the reader did to the page and the server cannot know: open details, ticked rows, input not yet sent.
// It is written into the new page before the morph, so that the morph finds nothing to change there.

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isField(element: unknown): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}

/** Marks what the reader touches. The mark travels from page to page, because a morph makes the reader's value the default. */
export function startKeeping(): void {
  const mark = (event: Event): void => {
    if (isField(event.target)) event.target.dataset["touched"] = "";
  };
  document.addEventListener("input", mark);
  document.addEventListener("change", mark);
}

/** Copies the reader's state from the page that is shown to the one that will replace it. */
export function keepInput(shown: Element, next: Element): void {
  for (const details of shown.querySelectorAll<HTMLDetailsElement>("details[id]")) {
    next.querySelector(`details[id="${CSS.escape(details.id)}"]`)?.toggleAttribute("open", details.open);
  }
  for (const field of shown.querySelectorAll<Field>("input[id], select[id], textarea[id]")) {
    const isTick = field.matches("[data-select]");
    if (!isTick && field.dataset["touched"] === undefined) continue;
    const twin = next.querySelector(`[id="${CSS.escape(field.id)}"]`);
    if (!isField(twin)) continue;
    if (!isTick) twin.dataset["touched"] = "";
    copy(field, twin);
  }
}

function copy(from: Field, to: Field): void {
  if (from instanceof HTMLSelectElement) {
    if (to instanceof HTMLSelectElement) for (const option of to.options) option.toggleAttribute("selected", option.value === from.value);
  } else if (from instanceof HTMLTextAreaElement || to instanceof HTMLTextAreaElement) {
    if (to instanceof HTMLTextAreaElement) to.textContent = from.value;
  } else if (from.type === "checkbox" || from.type === "radio") {
    to.toggleAttribute("checked", from.checked);
  } else {
    to.setAttribute("value", from.value);
  }
}
