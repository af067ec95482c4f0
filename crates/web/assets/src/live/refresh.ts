// Fetches the page's own address again and morphs <main>, so that the server alone knows how a page looks.

import { Idiomorph } from "idiomorph";
import { localiseTimes } from "../times";
import { keepInput } from "./keep";
import { flashChanged, signatures } from "./flash";
import { tellNews } from "./news";

/** At most one start per this time in a tab that is seen. */
const SEEN_GAP_MS = 1_000;
/** A hidden tab keeps up more slowly; a wall of tabs then costs little and is still never far behind. */
const HIDDEN_GAP_MS = 3_500;
const TIMEOUT_MS = 15_000;

export type Outcome = "fresh" | "signed-out" | "failed";

export class Refresher {
  readonly #done: (outcome: Outcome) => void;
  #wanted = false;
  #held = false;
  #inFlight: AbortController | undefined;
  #lastStart = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(done: (outcome: Outcome) => void) {
    this.#done = done;
    addEventListener("pagehide", () => this.#inFlight?.abort());
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && this.#wanted) this.#schedule();
    });
  }

  /** Something changed. What answers a form stays as it is: it may show something once, and its address is another page. */
  want(): void {
    if (isOnce(document.querySelector("main"))) return;
    this.#wanted = true;
    this.#schedule();
  }

  /** Whether changes wait to be shown. */
  get waiting(): boolean {
    return this.#wanted;
  }

  hold(held: boolean): void {
    this.#held = held;
    if (held) this.#inFlight?.abort();
    else if (this.#wanted) this.#schedule();
  }

  #schedule(): void {
    if (this.#held || this.#inFlight !== undefined) return;
    clearTimeout(this.#timer);
    const gap = Math.max(document.hidden ? HIDDEN_GAP_MS : SEEN_GAP_MS, pageGap());
    const wait = Math.max(0, this.#lastStart + gap - performance.now());
    this.#timer = setTimeout(() => void this.#run(), wait);
  }

  async #run(): Promise<void> {
    if (this.#held || this.#inFlight !== undefined) return;
    const abort = new AbortController();
    this.#inFlight = abort;
    this.#wanted = false;
    this.#lastStart = performance.now();
    const timeout = setTimeout(() => abort.abort(), TIMEOUT_MS);
    const address = location.href;
    try {
      const answer = await fetch(address, {
        headers: { accept: "text/html", "x-cordboard-refresh": "1" },
        cache: "no-store",
        signal: abort.signal,
      });
      if (answer.status === 401) {
        this.#done("signed-out");
      } else if (answer.ok || answer.status === 404) {
        const text = await answer.text();
        // The reader may have gone on to another address by typing.
        if (!abort.signal.aborted && !this.#held && address === location.href) {
          show(text);
          this.#done("fresh");
        } else {
          this.#wanted = true;
        }
      } else {
        this.#done("failed");
      }
    } catch {
      this.#wanted = true;
      if (!this.#held) this.#done("failed");
    } finally {
      clearTimeout(timeout);
      this.#inFlight = undefined;
      if (this.#wanted) this.#schedule();
    }
  }
}

/** Whether the server says that the page answers a form. */
export function isOnce(main: HTMLElement | null): boolean {
  return main?.dataset["once"] !== undefined;
}

/** What a page of many figures or of the past asks for: it need not be newer than this. */
function pageGap(): number {
  return Number(document.querySelector<HTMLElement>("[data-live-gap]")?.dataset["liveGap"] ?? 0);
}

/** Morphs the page into the one of this text. */
export function show(text: string): void {
  const next = new DOMParser().parseFromString(text, "text/html");
  const oldMain = document.querySelector("main");
  const newMain = next.querySelector("main");
  if (oldMain === null || newMain === null || tellNews(oldMain, newMain)) return;
  localiseTimes(newMain);
  keepInput(oldMain, newMain);
  const before = signatures(oldMain);
  Idiomorph.morph(oldMain, newMain, {
    morphStyle: "outerHTML",
    ignoreActiveValue: true,
    restoreFocus: true,
    // A drawn chart is the script's own; it takes its new data after the morph.
    callbacks: { beforeNodeMorphed: (shown: Node) => !(shown instanceof Element && shown.matches("[data-plot]")) },
  });
  document.title = next.title;
  const main = document.querySelector("main");
  if (main !== null) flashChanged(main, before);
  document.dispatchEvent(new CustomEvent("cordboard:shown"));
}
