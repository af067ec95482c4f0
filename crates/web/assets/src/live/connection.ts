// The one event connection: keeps an EventSource open, remembers the position and says how it goes.
// Runs in the shared worker, or in the tab where the browser has no shared workers.

import type { Change, Channel, Link, SourceReport, ToTab } from "./messages";

/** The server beats every 15 s; silence of this length means that the line is dead although nobody closed it. */
const SILENCE_MS = 40_000;
const LONGEST_WAIT_MS = 15_000;

export class Connection {
  readonly #address: string;
  readonly #tabs = new Set<Channel>();
  #source: EventSource | undefined;
  #link: Link = "connecting";
  #since = Date.now();
  #position: number | null = null;
  #lastHeard = Date.now();
  #report: SourceReport | undefined;
  #waitMs = 1_000;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(address: string) {
    this.#address = address;
    setInterval(() => this.#watch(), 5_000);
  }

  add(tab: Channel): void {
    this.#tabs.add(tab);
    tab.post(this.#state());
    if (this.#report !== undefined) tab.post({ kind: "sources", report: this.#report });
    if (this.#source === undefined) this.#open();
  }

  remove(tab: Channel): void {
    this.#tabs.delete(tab);
    if (this.#tabs.size === 0) this.#close();
  }

  #state(): ToTab {
    return { kind: "link", link: this.#link, since: this.#since, position: this.#position };
  }

  #tell(message: ToTab): void {
    for (const tab of this.#tabs) tab.post(message);
  }

  #become(link: Link): void {
    if (this.#link === link) return;
    this.#link = link;
    this.#since = Date.now();
    this.#tell(this.#state());
  }

  #close(): void {
    clearTimeout(this.#retry);
    this.#source?.close();
    this.#source = undefined;
  }

  #open(): void {
    this.#close();
    this.#lastHeard = Date.now();
    const address = this.#position === null ? this.#address : `${this.#address}?after=${this.#position}`;
    const source = new EventSource(address);
    this.#source = source;
    source.addEventListener("open", () => {
      this.#heard();
      this.#waitMs = 1_000;
    });
    source.addEventListener("hello", (event) => {
      this.#heard(event);
      this.#become("open");
      this.#tell(this.#state());
    });
    source.addEventListener("beat", () => this.#heard());
    source.addEventListener("sources", (event) => {
      this.#heard(event);
      this.#report = JSON.parse(event.data as string) as SourceReport;
      this.#tell({ kind: "sources", report: this.#report });
    });
    source.addEventListener("reset", (event) => {
      this.#heard(event);
      this.#tell({ kind: "reset", position: this.#position ?? 0 });
    });
    source.addEventListener("message", (event) => {
      this.#heard(event);
      const body = JSON.parse(event.data as string) as { changes: Change[] };
      this.#tell({ kind: "changes", position: this.#position ?? 0, changes: body.changes });
    });
    source.addEventListener("error", () => {
      if (source !== this.#source) return;
      if (source.readyState === EventSource.CLOSED) {
        this.#become("refused");
        this.#again();
      } else {
        this.#become("lost");
      }
    });
  }

  /** The browser gives up after a refusal (signed out, too many connections); we do not. */
  #again(): void {
    this.#close();
    this.#retry = setTimeout(() => this.#open(), this.#waitMs);
    this.#waitMs = Math.min(this.#waitMs * 2, LONGEST_WAIT_MS);
  }

  #heard(event?: MessageEvent): void {
    this.#lastHeard = Date.now();
    const position = Number(event?.lastEventId);
    if (event?.lastEventId && Number.isSafeInteger(position)) this.#position = position;
  }

  #watch(): void {
    if (this.#source === undefined || Date.now() - this.#lastHeard < SILENCE_MS) return;
    this.#become("lost");
    this.#open();
  }
}
