// A page that answers a form shows what it shows, whatever comes: it never asks for its own address.

import assert from "node:assert/strict";
import { test } from "node:test";
import { build } from "esbuild";

const bundled = await build({ entryPoints: [new URL("../src/live/refresh.ts", import.meta.url).pathname], bundle: true, format: "esm", write: false });

/** How often a page asks for itself when a change comes. */
async function asked(dataset) {
  let count = 0;
  const main = { dataset };
  globalThis.addEventListener = () => {};
  globalThis.document = { hidden: false, addEventListener: () => {}, querySelector: (selector) => (selector === "main" ? main : null) };
  globalThis.location = { href: "https://cordboard.example/settings/tokens" };
  let seen;
  globalThis.fetch = async () => {
    count += 1;
    return { ok: false, status: 500 };
  };
  const { Refresher } = await import(`data:text/javascript,${encodeURIComponent(bundled.outputFiles[0].text)}`);
  const done = new Promise((resolve) => (seen = resolve));
  const refresher = new Refresher(seen);
  // Every way to a refresh goes through here: a turn of stale, a reset, a connection that was lost or refused.
  refresher.want();
  refresher.hold(true);
  refresher.hold(false);
  if (refresher.waiting) await done;
  return count;
}

test("a page that is read asks for itself", async () => {
  assert.equal(await asked({ topics: "device" }), 1);
});

test("a page that answers a form never does", async () => {
  assert.equal(await asked({ topics: "device", once: "" }), 0);
});
