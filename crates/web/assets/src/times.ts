// Times in the reader's zone. The server writes UTC into the page; the exact UTC stays in the title.

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const year = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric" });

/** "3 s", "12 min", "5 h", "2 d": the words of the chip and of ages; the server's `age` writes the same. */
export function age(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86_400) {
    const minutes = Math.floor((seconds % 3600) / 60);
    return minutes === 0 ? `${Math.floor(seconds / 3600)} h` : `${Math.floor(seconds / 3600)} h ${minutes} min`;
  }
  const hours = Math.floor((seconds % 86_400) / 3600);
  return hours === 0 ? `${Math.floor(seconds / 86_400)} d` : `${Math.floor(seconds / 86_400)} d ${hours} h`;
}

export function moment(at: Date, now: Date): string {
  if (at.toDateString() === now.toDateString()) return clock.format(at);
  const date = (at.getFullYear() === now.getFullYear() ? day : year).format(at);
  return `${date}, ${clock.format(at)}`;
}

/** Writes every `<time data-as>` below `root` for this reader. */
export function localiseTimes(root: ParentNode): void {
  const now = new Date();
  for (const element of root.querySelectorAll<HTMLTimeElement>("time[data-as]")) {
    const at = new Date(element.dateTime);
    if (Number.isNaN(at.getTime())) continue;
    const as = element.dataset["as"];
    const text = as === "moment" ? moment(at, now) : age(now.getTime() - skew() - at.getTime()) + (as === "ago" ? " ago" : "");
    if (element.textContent !== text) element.textContent = text;
  }
}

/** Browser clock minus server clock, so that an age is right on a machine whose clock is not. */
function skew(): number {
  return Number(document.documentElement.dataset["skew"] ?? 0);
}

export function startTimes(): void {
  const serverNow = Number(document.querySelector<HTMLElement>("main")?.dataset["now"]);
  // The page's own way here takes a moment; only a difference that a reader would notice counts.
  if (serverNow > 0 && Math.abs(Date.now() - serverNow) > 5_000) document.documentElement.dataset["skew"] = String(Date.now() - serverNow);
  localiseTimes(document);
  setInterval(() => localiseTimes(document), 1_000);
}
