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

/** "0:05", "12:05", "1:02:05": how long something that runs has lasted; the server's `length` writes the same. */
export function length(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (number: number): string => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours === 0 ? rest.replace(/^0/, "") : `${hours}:${rest}`;
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
    const since = now.getTime() - skew() - at.getTime();
    const text = as === "moment" ? moment(at, now) : as === "length" ? length(since) : age(since) + (as === "ago" ? " ago" : "");
    if (element.textContent !== text) element.textContent = text;
  }
}

/** Browser clock minus server clock, so that an age is right on a machine whose clock is not. */
function skew(): number {
  return Number(document.documentElement.dataset["skew"] ?? 0);
}

/** Tells the server the reader's zone, for what it reads and groups by days; the next page knows it. */
function tellZone(): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!/^[\w+/-]{1,64}$/.test(zone) || document.cookie.split("; ").includes(`cordboard_zone=${zone}`)) return;
  document.cookie = `cordboard_zone=${zone}; SameSite=Lax; Path=/; Max-Age=31536000`;
}

export function startTimes(): void {
  tellZone();
  const serverNow = Number(document.querySelector<HTMLElement>("main")?.dataset["now"]);
  // The page's own way here takes a moment; only a difference that a reader would notice counts.
  if (serverNow > 0 && Math.abs(Date.now() - serverNow) > 5_000) document.documentElement.dataset["skew"] = String(Date.now() - serverNow);
  localiseTimes(document);
  setInterval(() => localiseTimes(document), 1_000);
}
