// A row whose words changed flashes once, softly. Ages tick all the time and are not a change.

type Signatures = Map<string, string>;

function signature(element: Element): string {
  let text = "";
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && (node.localName === "time" || node.localName === "svg") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) text += walker.currentNode.data.trim();
  }
  return text;
}

export function signatures(root: Element): Signatures {
  return new Map([...root.querySelectorAll("[data-flash][id]")].map((element) => [element.id, signature(element)]));
}

export function flashChanged(root: Element, before: Signatures): void {
  for (const element of root.querySelectorAll("[data-flash][id]")) {
    if (before.get(element.id) === signature(element)) continue;
    // Taking the class off and asking for the layout starts the animation anew.
    element.classList.remove("flash");
    void (element as HTMLElement).offsetWidth;
    element.classList.add("flash");
    element.addEventListener("animationend", () => element.classList.remove("flash"), { once: true });
  }
}
