// Charts of a page: each figure holds its data as JSON, and a table with the same numbers. Loaded only by pages that have one.

import { draw, type Drawn, type Plot } from "./draw";

const drawn = new Map<string, Drawn>();

function read(figure: Element): Plot | null {
  const text = figure.querySelector("[data-chart-data]")?.textContent;
  try {
    return text ? (JSON.parse(text) as Plot) : null;
  } catch {
    return null;
  }
}

/** Draws what is new, gives drawn ones their new data, and forgets those that are gone. */
function show(): void {
  const seen = new Set<string>();
  for (const figure of document.querySelectorAll<HTMLElement>("[data-chart]")) {
    const place = figure.querySelector<HTMLElement>("[data-plot]");
    const plot = read(figure);
    if (place === null || plot === null) continue;
    seen.add(figure.id);
    const known = drawn.get(figure.id);
    if (known !== undefined && known.place === place && known.accepts(plot)) {
      known.update(plot);
      continue;
    }
    known?.remove();
    drawn.set(figure.id, draw(place, plot));
  }
  for (const [id, chart] of drawn) {
    if (seen.has(id)) continue;
    chart.remove();
    drawn.delete(id);
  }
}

show();
document.addEventListener("cordboard:shown", show);
// Colours belong to the theme: a change of it draws again.
new MutationObserver(() => drawn.forEach((chart) => chart.redraw())).observe(document.documentElement, { attributeFilter: ["data-theme"] });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => drawn.forEach((chart) => chart.redraw()));
