// Builds dist/ from css/, src/, icons/ and static/. The server versions the addresses by the content of dist/, so names stay plain here.
import { build } from "esbuild";
import { mkdir, readdir, readFile, rm, writeFile, copyFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { themeSheet } from "./themes.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "dist");
/** Compressed bytes that a page may load as script; see interface.md. */
const SCRIPT_LIMIT_BYTES = 80 * 1024;

async function emptyDist() {
  await mkdir(dist, { recursive: true });
  for (const name of await readdir(dist)) {
    if (name !== ".gitkeep") await rm(join(dist, name), { recursive: true });
  }
}

/** One symbol per file in icons/: each holds only the drawing on a 24 by 24 field. */
async function iconSprite() {
  const names = (await readdir(join(here, "icons"))).filter((name) => name.endsWith(".svg")).sort();
  const symbols = [];
  for (const name of names) {
    const drawing = (await readFile(join(here, "icons", name), "utf8")).trim();
    symbols.push(
      `<symbol id="${name.slice(0, -4)}" viewBox="0 0 24 24"><g fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${drawing}</g></symbol>`,
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
}

const shared = { bundle: true, minify: true, target: ["es2022", "chrome115", "firefox115", "safari16.4"], logLevel: "warning" };

await emptyDist();
await build({ ...shared, entryPoints: [join(here, "src/app.ts")], format: "iife", outfile: join(dist, "app.js"), legalComments: "eof" });
await build({ ...shared, entryPoints: [join(here, "src/charts/charts.ts")], format: "iife", outfile: join(dist, "charts.js"), legalComments: "eof" });
await build({ ...shared, entryPoints: [join(here, "src/live/shared-worker.ts")], format: "iife", outfile: join(dist, "shared-worker.js") });
const pages = await build({ ...shared, entryPoints: [join(here, "css/app.css")], outdir: dist, write: false });
const themes = await build({ ...shared, stdin: { contents: await themeSheet(), loader: "css" }, write: false });
await writeFile(join(dist, "app.css"), themes.outputFiles[0].text + pages.outputFiles[0].text);
await writeFile(join(dist, "icons.svg"), await iconSprite());
for (const name of await readdir(join(here, "static"))) await copyFile(join(here, "static", name), join(dist, name));

let scriptBytes = 0;
for (const name of (await readdir(dist)).filter((name) => name !== ".gitkeep")) {
  const bytes = await readFile(join(dist, name));
  const compressed = gzipSync(bytes).length;
  if (name.endsWith(".js")) scriptBytes += compressed;
  console.log(`${name.padEnd(20)} ${String(bytes.length).padStart(7)} bytes ${String(compressed).padStart(7)} compressed`);
}
if (scriptBytes > SCRIPT_LIMIT_BYTES) throw new Error(`script is ${scriptBytes} bytes compressed, the limit is ${SCRIPT_LIMIT_BYTES}`);
