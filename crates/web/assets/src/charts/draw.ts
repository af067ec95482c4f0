// One chart, drawn with uPlot. Everything that is seen of it is also in the table beside it.

import uPlot from "uplot";
import { zoomTo } from "./zoom";

/** What the server wants drawn; see `view/chart.rs`. */
export interface Plot {
  kind: "lines" | "stack";
  unit: string;
  decimals: number;
  times: number[];
  series: { name: string; colour: string; dashed: boolean; values: (number | null)[] }[];
  limits: number[];
  floor: number;
  marks: { at: number; words: string }[];
  span: [number, number];
}

export interface Drawn {
  place: HTMLElement;
  /** Whether new data can be shown without drawing all anew. */
  accepts(plot: Plot): boolean;
  update(plot: Plot): void;
  redraw(): void;
  remove(): void;
}

const HEIGHT = 200;
const TONES = ["good", "fair", "poor", "bad"];
const DAY_S = 86_400;

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hour12: false });
const exact = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });

/** The value of a colour of the theme that is shown now. */
function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

function tick(seconds: number, increment: number): string {
  const at = new Date(seconds * 1_000);
  const isMidnight = at.getHours() === 0 && at.getMinutes() === 0;
  if (increment >= DAY_S || isMidnight) return day.format(at);
  return increment < 60 ? exact.format(at) : clock.format(at);
}

/** A sum for each bar of a stack: a bar stands on those before it. */
function stacked(series: Plot["series"]): (number | null)[][] {
  const sums: number[] = [];
  return series.map(({ values }) =>
    values.map((value, at) => {
      sums[at] = (sums[at] ?? 0) + (value ?? 0);
      return sums[at] ?? null;
    }),
  );
}

/** Values without a neighbour, which a line alone would not show. */
function lonely(u: uPlot, index: number, show: boolean): number[] | null {
  if (show) return null;
  const values = u.data[index] ?? [];
  const isThere = (at: number): boolean => values[at] !== null && values[at] !== undefined;
  return [...values.keys()].filter((at) => isThere(at) && !isThere(at - 1) && !isThere(at + 1));
}

function data(plot: Plot): uPlot.AlignedData {
  const values = plot.kind === "stack" ? stacked(plot.series).reverse() : plot.series.map((one) => one.values);
  return [plot.times, ...values] as uPlot.AlignedData;
}

/** Bands of quality behind lines, and a line for everything that happened. */
function background(current: () => Plot): uPlot.Plugin {
  const bands = (u: uPlot): void => {
    const { limits } = current();
    const { left, top, width, height } = u.bbox;
    let from = top + height;
    for (const [at, tone] of TONES.entries()) {
      if (limits.length === 0) return;
      const limit = limits[at];
      const to = limit === undefined ? top : Math.max(top, Math.min(top + height, u.valToPos(limit, "y", true)));
      if (to < from) {
        u.ctx.fillStyle = colour(`${tone}-background`);
        u.ctx.globalAlpha = 0.55;
        u.ctx.fillRect(left, to, width, from - to);
        u.ctx.globalAlpha = 1;
      }
      from = Math.min(from, to);
    }
  };
  const marks = (u: uPlot): void => {
    const { left, top, width, height } = u.bbox;
    u.ctx.save();
    u.ctx.strokeStyle = colour("text-muted");
    u.ctx.lineWidth = devicePixelRatio;
    u.ctx.setLineDash([4 * devicePixelRatio, 3 * devicePixelRatio]);
    for (const mark of current().marks) {
      const x = u.valToPos(mark.at, "x", true);
      if (x < left || x > left + width) continue;
      u.ctx.beginPath();
      u.ctx.moveTo(x, top);
      u.ctx.lineTo(x, top + height);
      u.ctx.stroke();
    }
    u.ctx.restore();
  };
  return { hooks: { drawClear: [bands], draw: [marks] } };
}

export function draw(place: HTMLElement, first: Plot): Drawn {
  let plot = first;
  const isStack = plot.kind === "stack";
  const write = (value: number | null | undefined): string => (value === null || value === undefined ? "–" : `${value.toFixed(plot.decimals)} ${plot.unit}`.trim());
  const bars = uPlot.paths.bars?.({ size: [0.8, 60], align: 1 });
  const order = plot.series.map((_, at) => at);
  if (isStack) order.reverse();
  const options: uPlot.Options = {
    width: Math.max(place.clientWidth, 240),
    height: HEIGHT,
    cursor: { drag: { x: true, y: false, setScale: false }, ...(isStack ? { points: { show: false } } : { sync: { key: "page" } }) },
    legend: { live: true },
    scales: {
      x: { range: () => plot.span },
      y: { range: (_, __, highest) => [0, Math.max(plot.floor, (highest ?? 0) * 1.05)] },
    },
    axes: [
      {
        stroke: () => colour("text-muted"),
        grid: { stroke: () => colour("outline"), width: 1 },
        ticks: { stroke: () => colour("outline"), width: 1 },
        font: "12px system-ui, sans-serif",
        space: 72,
        values: (_, splits, __, ___, increment) => splits.map((seconds) => tick(seconds, increment)),
      },
      {
        stroke: () => colour("text-muted"),
        grid: { stroke: () => colour("outline"), width: 1 },
        ticks: { show: false },
        font: "12px system-ui, sans-serif",
        size: 52,
        values: (_, splits) => splits.map(String),
      },
    ],
    series: [
      { label: "Time", value: (_, seconds) => (seconds === null ? "–" : `${day.format(new Date(seconds * 1_000))}, ${exact.format(new Date(seconds * 1_000))}`) },
      ...order.map((at) => {
        const one = plot.series[at];
        return {
          label: one?.name ?? "",
          stroke: () => colour(one?.colour ?? "text"),
          fill: isStack ? () => colour(one?.colour ?? "text") : undefined,
          width: isStack ? 0 : 1.75,
          dash: one?.dashed === true ? [6, 4] : undefined,
          paths: isStack ? bars : undefined,
          points: { show: isStack ? false : undefined, size: 5, filter: isStack ? undefined : lonely },
          spanGaps: false,
          value: (_: uPlot, __: number | null, ___: number, index: number | null) => write(index === null ? null : plot.series[at]?.values[index]),
        } as uPlot.Series;
      }),
    ],
    plugins: [background(() => plot)],
    hooks: {
      setSelect: [
        (u) => {
          if (u.select.width < 4) return;
          zoomTo(u.posToVal(u.select.left, "x"), u.posToVal(u.select.left + u.select.width, "x"));
          u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
        },
      ],
    },
  };
  const chart = new uPlot(options, data(plot), place);
  const resize = new ResizeObserver(() => {
    const width = Math.max(place.clientWidth, 240);
    if (width !== chart.width) chart.setSize({ width, height: HEIGHT });
  });
  resize.observe(place);
  return {
    place,
    accepts: (next) => next.kind === plot.kind && JSON.stringify(next.series.map((one) => one.name)) === JSON.stringify(plot.series.map((one) => one.name)),
    update: (next) => {
      plot = next;
      chart.setData(data(plot));
    },
    redraw: () => chart.redraw(false, true),
    remove: () => {
      resize.disconnect();
      chart.destroy();
      place.replaceChildren();
    },
  };
}
