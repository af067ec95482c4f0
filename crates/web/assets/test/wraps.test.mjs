// Long lists of scopes must not widen a page on a phone.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const read = (path) => readFile(new URL(path, import.meta.url), "utf8");

test("what a connection lacks wraps", async () => {
  const template = await read("../../templates/settings/webex.html");
  assert.match(template, /class="state state-wraps [^"]*">[^<]*lacks/);
  const css = await read("../css/state.css");
  const [, rule] = css.match(/\.state-wraps \{([^}]*)\}/) ?? [];
  assert.match(rule ?? "", /white-space: normal;/);
  assert.match(rule ?? "", /overflow-wrap: anywhere;/);
  assert.ok(css.indexOf(".state-wraps {") > css.indexOf(".state {"), "the later rule counts");
});
