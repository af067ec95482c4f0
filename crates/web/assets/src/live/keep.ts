// What the reader did to the page and the server cannot know: open details, ticked rows, input not yet sent.
// It is written into the new page before the morph, so that the morph finds nothing to change there.

/** Copies the reader's state from the page that is shown to the one that will replace it. */
export function keepInput(shown: Element, next: Element): void {
  for (const details of shown.querySelectorAll<HTMLDetailsElement>("details[id]")) {
    const twin = next.querySelector<HTMLDetailsElement>(`details[id="${CSS.escape(details.id)}"]`);
    if (twin !== null) twin.toggleAttribute("open", details.open);
  }
  for (const field of shown.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[id], select[id]")) {
    const twin = next.querySelector(`#${CSS.escape(field.id)}`);
    if (field instanceof HTMLInputElement && twin instanceof HTMLInputElement) {
      if (field.type === "checkbox" || field.type === "radio") {
        if (field.checked !== field.defaultChecked) twin.toggleAttribute("checked", field.checked);
      } else if (field.value !== field.defaultValue) {
        twin.setAttribute("value", field.value);
      }
    } else if (field instanceof HTMLSelectElement && twin instanceof HTMLSelectElement) {
      const changed = [...field.options].some((option) => option.selected !== option.defaultSelected);
      if (changed) for (const option of twin.options) option.toggleAttribute("selected", option.value === field.value);
    }
  }
  for (const scroller of shown.querySelectorAll<HTMLElement>("[data-keep][id]")) {
    const twin = next.querySelector(`#${CSS.escape(scroller.id)}`);
    for (const name of (scroller.dataset["keep"] ?? "").split(" ")) {
      const value = scroller.getAttribute(name);
      if (twin === null) continue;
      if (value === null) twin.removeAttribute(name);
      else twin.setAttribute(name, value);
    }
  }
}
