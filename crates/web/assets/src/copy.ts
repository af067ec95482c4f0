// Copy buttons. The clipboard is only there on https and localhost; elsewhere an invisible field does it.

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "visually-hidden";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}

export function startCopy(): void {
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLButtonElement>("button[data-copy]");
    if (button === null) return;
    void copy(button.dataset["copy"] ?? "").then((done) => {
      const spoken = document.querySelector("#spoken");
      if (spoken !== null) spoken.textContent = done ? `Copied ${button.dataset["copy"]}` : "Could not copy";
      button.dataset["copied"] = done ? "yes" : "no";
      const use = button.querySelector("use");
      const href = use?.getAttribute("href") ?? "";
      use?.setAttribute("href", href.replace(/#.*$/, done ? "#check" : "#close"));
      setTimeout(() => {
        delete button.dataset["copied"];
        use?.setAttribute("href", href.replace(/#.*$/, "#copy"));
      }, 1_500);
    });
  });
}
