// The four themes: our own names for colours, each taken from Momentum's design tokens. Pages use only our names.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const tokenFile = (name) => fileURLToPath(new URL(`./node_modules/@momentum-design/tokens/dist/css/${name}.css`, import.meta.url));

/** Our name -> Momentum token (without the common start of its name), the same in light and dark. */
const common = {
  text: "text-primary-normal",
  "text-muted": "text-secondary-normal",
  link: "text-accent-normal",
  "link-hover": "text-accent-hover",
  hover: "background-primary-hover",
  pressed: "background-primary-active",
  outline: "outline-secondary-normal",
  "outline-strong": "outline-input-normal",
  focus: "outline-theme-normal",
  accent: "text-accent-normal",
  "accent-background": "background-alert-theme-normal",
  button: "button-primary-normal",
  "button-hover": "button-primary-hover",
  "button-text": "inverted-text-primary-normal",
  good: "text-success-normal",
  "good-background": "background-alert-success-normal",
  fair: "text-team-gold-normal",
  "fair-background": "background-label-gold-normal",
  poor: "text-alert-orange-normal",
  "poor-background": "background-alert-orange-normal",
  bad: "text-error-normal",
  "bad-background": "background-alert-error-normal",
  unknown: "text-team-slate-normal",
  "unknown-background": "background-label-slate-normal",
};
/** Lines of a chart, which say nothing of a state. */
const series = {
  "series-1": "text-team-cobalt-normal",
  "series-2": "text-team-violet-normal",
  "series-3": "text-team-mint-normal",
  "series-4": "text-team-pink-normal",
  "series-5": "text-team-slate-normal",
};
/** Marks (dots, bars, lines) need 3:1 only and may be stronger than text. */
const marks = {
  "good-mark": "indicator-stable",
  "fair-mark": "text-team-gold-normal",
  "poor-mark": "indicator-unstable",
  "bad-mark": "indicator-attention",
  "unknown-mark": "indicator-locked",
};
const lightSurfaces = {
  page: "background-solid-secondary-normal",
  surface: "background-solid-primary-normal",
  raised: "background-solid-primary-normal",
  sunken: "background-solid-secondary-normal",
};
const darkSurfaces = {
  page: "background-solid-primary-normal",
  surface: "background-solid-secondary-normal",
  raised: "background-solid-tertiary-normal",
  sunken: "background-solid-tertiary-normal",
};
/** In high contrast the words and lines are plain black or white; only a state keeps its colour, on a plain ground. */
const contrastOwn = {
  ...lightSurfaces,
  text: "text-primary-normal",
  "text-muted": "text-secondary-normal",
  link: "text-accent-normal",
  "link-hover": "text-accent-normal",
  outline: "outline-secondary-normal",
  "outline-strong": "outline-input-normal",
  focus: "outline-high-contrast-focus",
  accent: "text-accent-normal",
  "accent-background": "background-solid-primary-normal",
  button: "text-primary-normal",
  "button-hover": "text-primary-normal",
  "button-text": "inverted-text-primary-normal",
  "good-background": "background-solid-primary-normal",
  "fair-background": "background-solid-primary-normal",
  "poor-background": "background-solid-primary-normal",
  "bad-background": "background-solid-primary-normal",
  "unknown-background": "background-solid-primary-normal",
};
const contrastState = Object.fromEntries(
  ["good", "fair", "poor", "bad", "unknown"].flatMap((band) => [
    [band, common[band]],
    [`${band}-mark`, common[band]],
  ]),
);
const contrastGround = { hover: "background-primary-hover", pressed: "background-primary-active" };

/** Theme name -> [token file, map] pairs; later pairs win. */
const sources = {
  light: { scheme: "light", parts: [["theme/webex/light-stable", { ...common, ...series, ...marks, ...lightSurfaces }]] },
  dark: { scheme: "dark", parts: [["theme/webex/dark-stable", { ...common, ...series, ...marks, ...darkSurfaces }]] },
  "contrast-light": {
    scheme: "light",
    parts: [
      ["theme/webex/light-stable", { ...contrastState, ...series, ...contrastGround }],
      ["theme/webex/hc-light-stable", contrastOwn],
    ],
  },
  "contrast-dark": {
    scheme: "dark",
    parts: [
      ["theme/webex/dark-stable", { ...contrastState, ...series, ...contrastGround }],
      ["theme/webex/hc-dark-stable", contrastOwn],
    ],
  },
};

async function tokens(name) {
  const text = await readFile(tokenFile(name), "utf8");
  return new Map([...text.matchAll(/--mds-(?:color-theme-)?([\w-]+):\s*([^;]+);/g)].map(([, key, value]) => [key, value.trim()]));
}

/** Theme name -> { our name: colour }, resolved; a token that is gone is an error of the build. */
export async function resolvedThemes() {
  const themes = {};
  for (const [theme, { parts }] of Object.entries(sources)) {
    themes[theme] = {};
    for (const [file, map] of parts) {
      const known = await tokens(file);
      for (const [ours, token] of Object.entries(map)) {
        const value = known.get(token);
        if (value === undefined) throw new Error(`theme ${theme}: ${file} has no token ${token}`);
        themes[theme][ours] = value;
      }
    }
  }
  return themes;
}

/** The style sheet that gives every theme its variables; the server writes data-theme on the root element. */
export async function themeSheet() {
  const themes = await resolvedThemes();
  const elevation = await tokens("elevation/complete");
  const shadow = (level) => elevation.get(`elevation-${level}`).replace(/^drop-shadow\((.*)\)$/, "$1");
  const block = (theme) =>
    `{color-scheme:${sources[theme].scheme};${Object.entries(themes[theme])
      .map(([name, value]) => `--${name}:${value}`)
      .join(";")}}`;
  return [
    `:root{--shadow-low:${shadow(1)};--shadow-high:${shadow(3)}}`,
    `:root${block("light")}`,
    `:root[data-theme=dark]${block("dark")}`,
    `:root[data-theme=contrast]${block("contrast-light")}`,
    `@media (prefers-color-scheme:dark){:root[data-theme=system]${block("dark")}:root[data-theme=contrast]${block("contrast-dark")}}`,
    `@media (prefers-contrast:more){:root[data-theme=system]${block("contrast-light")}}`,
    `@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root[data-theme=system]${block("contrast-dark")}}`,
    `@media print{:root:root[data-theme]${block("light")}}`,
  ].join("\n");
}
