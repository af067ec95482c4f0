// Lists that people read keep their rows where they are: what came since is told above them, and shown when the reader wants it.

/** Which rows are new, and whether the rest stands as before. */
export interface News {
  count: number;
  moved: boolean;
}

/** Compares the rows that are shown with those that would be. */
export function news(shown: readonly string[], next: readonly string[]): News {
  const known = new Set(shown);
  const kept = next.filter((id) => known.has(id));
  const count = next.length - kept.length;
  return { count, moved: count > 0 || kept.length !== shown.length || kept.some((id, place) => id !== shown[place]) };
}

const rows = (main: Element): string[] => [...main.querySelectorAll("[data-row]")].map((row) => row.id);

/** Tells what came instead of moving the rows; `false` when the page can be shown as it is, because no row would move. */
export function tellNews(shown: HTMLElement, next: HTMLElement): boolean {
  const note = shown.querySelector<HTMLElement>("[data-news]");
  if (note === null) return false;
  const { count, moved } = news(rows(shown), rows(next));
  if (!moved) return false;
  const words = note.querySelector("[data-news-words]");
  const said = count === 0 ? "The list has changed" : count === 1 ? "1 new call" : `${count} new calls`;
  if (words !== null && words.textContent !== said) words.textContent = said;
  note.hidden = false;
  // What the page knows of the time goes on.
  for (const name of ["position", "now", "sources"]) shown.dataset[name] = next.dataset[name] ?? "";
  return true;
}
