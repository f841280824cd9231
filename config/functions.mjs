import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const source = join(root, "cloudfunctions");
const target = join(root, "dist/cloudfunctions");

/** Bundles each function whole, as WeChat uploads it, and writes dist/declaration.json. */
export async function buildFunctions() {
  const folders = (await readdir(source, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const common = { bundle: true, platform: "node", target: "node20", format: "cjs", absWorkingDir: root, logLevel: "error" };
  await mkdir(target, { recursive: true });
  // A folder that is no function any more goes; the others are overwritten in place, since something may be running them.
  for (const name of await readdir(target)) if (!folders.includes(name)) await rm(join(target, name), { recursive: true, force: true });
  for (const name of folders) {
    await mkdir(join(target, name), { recursive: true });
    await build({
      ...common,
      entryPoints: [join(source, name, "index.ts")],
      outfile: join(target, name, "index.js"),
      minify: true,
      keepNames: true,
      legalComments: "none",
    });
    for (const file of ["package.json", "config.json"]) await cp(join(source, name, file), join(target, name, file));
  }
  const declaring = join(root, "dist/.declaration.cjs");
  await build({ ...common, entryPoints: [join(source, "declaration.ts")], outfile: declaring, external: ["wx-server-sdk"] });
  const { declaration } = createRequire(import.meta.url)(declaring);
  await rm(declaring);
  await writeFile(join(root, "dist/declaration.json"), `${JSON.stringify(declaration, null, 2)}\n`);
}
