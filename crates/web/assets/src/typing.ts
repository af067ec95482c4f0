// A list follows what is typed into its search field: after a pause the page of the new address is fetched and morphed in. Enter does the
// same by loading the page, with and without script.

import { show } from "./live/refresh";

const PAUSE_MS = 250;
const TIMEOUT_MS = 15_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let inFlight: AbortController | undefined;

/** The address that sending the form would lead to, without what is empty. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") query.append(name, value);
  }
  const text = query.toString();
  return new URL(form.action).pathname + (text === "" ? "" : `?${text}`);
}

async function apply(form: HTMLFormElement): Promise<void> {
  const address = addressOf(form);
  if (address === location.pathname + location.search) return;
  inFlight?.abort();
  const abort = new AbortController();
  inFlight = abort;
  const timeout = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const answer = await fetch(address, { headers: { accept: "text/html" }, cache: "no-store", signal: abort.signal });
    const text = await answer.text();
    if (abort.signal.aborted) return;
    // What is no list (the session has ended, the server fails) is for the browser to show.
    if (!answer.ok) location.assign(address);
    else {
      history.replaceState(history.state, "", address);
      show(text);
    }
  } catch {
    // Enter still works, and the chip in the top bar says that the server is away.
  } finally {
    clearTimeout(timeout);
  }
}

export function startTyping(): void {
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || !field.matches("[data-filter-typing]") || field.form === null) return;
    if (event instanceof InputEvent && event.isComposing) return;
    const form = field.form;
    clearTimeout(timer);
    timer = setTimeout(() => void apply(form), PAUSE_MS);
  });
  document.addEventListener("submit", () => {
    clearTimeout(timer);
    inFlight?.abort();
  });
}
