// Dragging over a chart chooses a range of time: it goes into the address, so that it can be shared and the server shows more of less.

/** Least range that is worth a look. */
const LEAST_S = 5;

export function zoomTo(from: number, to: number): void {
  const middle = (from + to) / 2;
  const half = Math.max(to - from, LEAST_S) / 2;
  const instant = (seconds: number): string => new Date(Math.round(seconds) * 1_000).toISOString().replace(".000Z", "Z");
  const address = new URL(location.href);
  for (const name of ["range", "page"]) address.searchParams.delete(name);
  address.searchParams.set("from", instant(middle - half));
  address.searchParams.set("to", instant(middle + half));
  location.assign(address);
}
