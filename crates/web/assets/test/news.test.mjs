// What a list that keeps its rows tells of those that came since.

import assert from "node:assert/strict";
import { test } from "node:test";
import { build } from "esbuild";

const bundled = await build({ entryPoints: [new URL("../src/live/news.ts", import.meta.url).pathname], bundle: true, format: "esm", write: false });
const { news } = await import(`data:text/javascript,${encodeURIComponent(bundled.outputFiles[0].text)}`);

test("the same rows are no news", () => {
  assert.deepEqual(news(["a", "b"], ["a", "b"]), { count: 0, moved: false });
});

test("new rows are counted, wherever they stand", () => {
  assert.deepEqual(news(["a", "b", "c"], ["x", "a", "y", "b"]), { count: 2, moved: true });
});

test("rows that went or changed places are a change without a new one", () => {
  assert.deepEqual(news(["a", "b"], ["b", "a"]), { count: 0, moved: true });
  assert.deepEqual(news(["a", "b"], ["a"]), { count: 0, moved: true });
});
