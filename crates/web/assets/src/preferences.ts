// Theme, navigation and row height: forms that post and come back work everywhere; here the change shows at once.

export function startPreferences(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("[data-preference]")) return;
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement) || button.name === "") return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, button) as unknown as Record<string, string>);
    document.documentElement.dataset[button.name] = button.value;
    showChosen(button.name, button.value);
    form.closest<HTMLDetailsElement>("details.menu")?.removeAttribute("open");
    void fetch(form.action, { method: "POST", body, redirect: "manual" });
  });
}

function showChosen(name: string, value: string): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(`[data-preference] button[name="${CSS.escape(name)}"]`)) {
    if (button.hasAttribute("aria-pressed")) button.setAttribute("aria-pressed", String(button.value === value));
  }
}
