// WCAG 2.2: 1.4.3 wants 4.5:1 for text, 1.4.11 wants 3:1 for marks and control outlines. Luminance as WCAG defines it.
import test from "node:test";
import assert from "node:assert/strict";
import { resolvedThemes } from "../themes.mjs";

function parse(colour) {
  const [, hex] = /^#([0-9a-f]{6,8})$/i.exec(colour);
  const channel = (at) => parseInt(hex.slice(at, at + 2), 16) / 255;
  return { rgb: [channel(0), channel(2), channel(4)], alpha: hex.length === 8 ? channel(6) : 1 };
}
const over = (front, back) => front.rgb.map((value, i) => value * front.alpha + back[i] * (1 - front.alpha));
function luminance(rgb) {
  const [r, g, b] = rgb.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(theme, front, ...grounds) {
  const ground = grounds.reduce((back, name) => over(parse(theme[name]), back), [1, 1, 1]);
  const a = luminance(over(parse(theme[front]), ground));
  const b = luminance(ground);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const bands = ["good", "fair", "poor", "bad", "unknown"];
const surfaces = [["page"], ["surface"], ["raised"], ["sunken"], ["page", "hover"], ["surface", "hover"], ["surface", "pressed"]];

for (const [name, theme] of Object.entries(await resolvedThemes())) {
  const check = (least, front, ...grounds) =>
    test(`${name}: ${front} on ${grounds.join(" + ")} is at least ${least}:1`, () => {
      const found = contrast(theme, front, ...grounds);
      assert.ok(found >= least, `found ${found.toFixed(2)}:1`);
    });
  for (const surface of surfaces) {
    for (const text of ["text", "text-muted", "link", "link-hover", ...bands]) check(4.5, text, ...surface);
    for (const band of bands) check(3, `${band}-mark`, ...surface);
    for (const line of [1, 2, 3, 4, 5]) check(3, `series-${line}`, ...surface);
    check(3, "focus", ...surface);
    check(3, "outline-strong", ...surface);
  }
  for (const band of bands) {
    for (const text of ["text", "text-muted", band]) check(4.5, text, `${band}-background`);
  }
  for (const text of ["text", "text-muted", "accent", "link"]) check(4.5, text, "accent-background");
  check(4.5, "button-text", "surface", "button");
}

test("black on white is 21:1 (WCAG 2.2, definition of contrast ratio)", () => {
  assert.equal(contrast({ ink: "#000000", paper: "#ffffff" }, "ink", "paper"), 21);
});
