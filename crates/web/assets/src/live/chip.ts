// The freshness chip in the top bar: live, paused, reconnecting, stale or signed out; one of them, the worst first.

import { age } from "../times";
import type { Link, SourceFact } from "./messages";

/** Time a lost connection may take to come back before the chip says so. */
const PATIENCE_MS = 1_500;

export interface Facts {
  link: Link;
  linkSince: number;
  paused: boolean;
  waiting: boolean;
  signedOut: boolean;
  sources: SourceFact[];
  /** Browser clock minus server clock. */
  skew: number;
  now: number;
}

export interface Words {
  state: "live" | "paused" | "reconnecting" | "stale" | "signed-out" | "waiting";
  /** Announced when the state changes. */
  spoken: string;
  /** Shown; ticks. */
  shown: string;
}

export function words(facts: Facts): Words {
  if (facts.signedOut) return { state: "signed-out", spoken: "Signed out", shown: "signed out" };
  if (facts.paused) {
    return { state: "paused", spoken: "Paused", shown: facts.waiting ? "paused · changes wait" : "paused" };
  }
  const serverNow = facts.now - facts.skew;
  if (facts.link !== "open" && facts.now - facts.linkSince > PATIENCE_MS) {
    return { state: "reconnecting", spoken: "Reconnecting", shown: `reconnecting · ${age(facts.now - facts.linkSince)}` };
  }
  const stale = facts.sources.filter((source) => source.last !== null && (source.failing || serverNow - source.last > source.limit));
  if (stale.length > 0) {
    const oldest = Math.min(...stale.map((source) => source.last ?? serverNow));
    const names = named(stale.map((source) => source.name));
    return { state: "stale", spoken: `Stale: ${names}`, shown: `stale ${age(serverNow - oldest)} – ${names}` };
  }
  const answered = facts.sources.flatMap((source) => (source.last === null ? [] : [source.last]));
  if (answered.length === 0) return { state: "waiting", spoken: "Waiting for data", shown: "waiting for data" };
  return { state: "live", spoken: "Live", shown: `live · ${age(serverNow - Math.max(...answered))}` };
}

/** The first two names and how many more, as the server writes it too. */
function named(names: string[]): string {
  const more = names.length - 2;
  return names.slice(0, 2).join(", ") + (more > 0 ? ` +${more}` : "");
}

const icons: Record<Words["state"], string> = {
  live: "live",
  paused: "pause",
  reconnecting: "reconnect",
  stale: "clock",
  waiting: "clock",
  "signed-out": "sign-out",
};

export class Chip {
  readonly #root = document.querySelector<HTMLElement>("#freshness");
  readonly #shown = document.querySelector<HTMLElement>("#freshness-shown");
  readonly #spoken = document.querySelector<HTMLElement>("#freshness-spoken");
  #state = "";

  show({ state, spoken, shown }: Words): void {
    if (this.#root === null || this.#shown === null || this.#spoken === null) return;
    this.#shown.textContent = shown;
    if (this.#state === spoken) return;
    this.#root.dataset["state"] = state;
    const use = this.#root.querySelector("use");
    const href = use?.getAttribute("href");
    if (use !== null && href) use?.setAttribute("href", href.replace(/#.*$/, `#${icons[state]}`));
    // The first state was in the page already; only a change is worth a word.
    if (this.#state !== "") this.#spoken.textContent = spoken;
    this.#state = spoken;
  }
}
