// Ties it together: events come in, the matching page refreshes, the chip tells how fresh it is.

import { Chip, words } from "./chip";
import { listen } from "./line";
import type { Change, Link, SourceFact, ToTab } from "./messages";
import { Refresher } from "./refresh";

/** A connection that was lost for this long makes the page old. */
const FROZEN_AFTER_MS = 15_000;
const PAUSED_KEY = "cordboard.paused";

interface PageFacts {
  topics: string[];
  position: number;
  sources: SourceFact[];
  skew: number;
}

function readPage(): PageFacts {
  const data = document.querySelector<HTMLElement>("main")?.dataset ?? {};
  const serverNow = Number(data["now"]);
  return {
    topics: (data["topics"] ?? "").split(" ").filter((topic) => topic !== ""),
    position: Number(data["position"] ?? 0),
    sources: JSON.parse(data["sources"] ?? "[]") as SourceFact[],
    skew: Number.isFinite(serverNow) && serverNow > 0 ? Date.now() - serverNow : 0,
  };
}

/** `device` matches every device, `device:ID` one device and the calls on it. */
export function matches(topics: string[], change: Change): boolean {
  return topics.some((topic) => {
    const cut = topic.indexOf(":");
    if (cut < 0) return topic === change.topic;
    const id = topic.slice(cut + 1);
    return (topic.slice(0, cut) === change.topic && id === change.id) || (topic.startsWith("device:") && id === change.device);
  });
}

/** The ages of the sources on the page run from the newest answer, also when nothing else changed. */
function showSourceAges(sources: SourceFact[]): void {
  for (const source of sources) {
    if (source.last === null) continue;
    const at = new Date(source.last).toISOString();
    for (const time of document.querySelectorAll<HTMLTimeElement>(`[data-source="${CSS.escape(source.name)}"] time[data-as]`)) {
      time.dateTime = at;
    }
  }
}

export function startLive(): void {
  const { worker, events } = document.body.dataset;
  let page = readPage();
  if (worker === undefined || events === undefined || page.topics.length === 0) return;

  const chip = new Chip();
  let link: Link = "connecting";
  let linkSince = Date.now();
  let signedOut = false;
  let paused = sessionStorage.getItem(PAUSED_KEY) === "1";

  const refresher = new Refresher((outcome) => {
    if (outcome === "fresh") page = readPage();
    if (outcome !== "failed") signedOut = outcome === "signed-out";
    document.documentElement.toggleAttribute("data-signed-out", signedOut);
    tick();
  });

  let wasStale = false;
  const tick = (): void => {
    const said = words({
      link,
      linkSince,
      paused,
      waiting: refresher.waiting,
      signedOut,
      sources: page.sources,
      skew: page.skew,
      now: Date.now(),
    });
    chip.show(said);
    // What nobody refreshes any more keeps its words and loses its colour.
    const isFrozen = signedOut || (said.state === "reconnecting" && Date.now() - linkSince > FROZEN_AFTER_MS);
    document.documentElement.toggleAttribute("data-frozen", isFrozen);
    // Data grows old without any event; the page itself must then say so too, and must stop saying so later.
    const isStale = said.state === "stale";
    if (isStale !== wasStale && said.state !== "paused") {
      wasStale = isStale;
      refresher.want();
    }
  };

  const pauseButton = document.querySelector<HTMLButtonElement>("#pause");
  const showPause = (): void => {
    refresher.hold(paused);
    if (pauseButton !== null) {
      pauseButton.setAttribute("aria-pressed", String(paused));
      const use = pauseButton.querySelector("use");
      use?.setAttribute("href", (use.getAttribute("href") ?? "").replace(/#.*$/, paused ? "#play" : "#pause"));
      pauseButton.title = paused ? "Resume live updates" : "Pause live updates";
    }
    tick();
  };
  pauseButton?.addEventListener("click", () => {
    paused = !paused;
    sessionStorage.setItem(PAUSED_KEY, paused ? "1" : "0");
    showPause();
  });
  showPause();

  const receive = (message: ToTab): void => {
    if (message.kind === "link") {
      link = message.link;
      linkSince = message.since;
      // Behind the connection, or refused by it: the page's own address tells which.
      if ((message.position !== null && message.position > page.position) || message.link === "refused") refresher.want();
    } else if (message.kind === "sources") {
      page.sources = message.report.sources;
      page.skew = Date.now() - message.report.now;
      showSourceAges(page.sources);
    } else if (message.kind === "reset" || message.changes.some((change) => matches(page.topics, change))) {
      refresher.want();
    }
    tick();
  };
  listen(worker, events, receive);
  setInterval(tick, 1_000);
  tick();
}
