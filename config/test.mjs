import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ready, root, stop } from "./ready.mjs";

/** `npm test`: everything but the long runs. `npm run test:unit`: what needs no build. `npm run test:load`: the long runs. */
const [which = "all", ...more] = process.argv.slice(2);
const rooms =
  { all: ["unit", "tidy", "local-cloud", "cloud", "weapp", "browser"], unit: ["unit"], load: ["local-cloud", "cloud"] }[which] ??
  stop(`there is no such run: ${which}`);

const startedAt = Date.now();
const seconds = () => `${Math.round((Date.now() - startedAt) / 1000)} s`;
const bin = (name) => join(root, "node_modules/.bin", name);

function step(name, command, args, environment = {}) {
  console.log(`\n— ${name} (${seconds()})`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  if (status !== 0) stop(`\n${name} failed after ${seconds()}: see above.`);
}

/** Where browsers are on Linux, macOS and Windows; the tests look at the same list. */
const browsers = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
].filter(Boolean);

ready();
const browser = browsers.find((path) => existsSync(path));
if (which === "all" && !browser)
  stop("No Chromium was found: apt-get install chromium fonts-noto-cjk fonts-noto-color-emoji, or name one in CHROMIUM.");

if (which === "all") {
  step("format and lint", bin("biome"), ["check", "--error-on-warnings", "."]);
  step("types", bin("tsc"), ["--noEmit", "-p", "."]);
}
if (which !== "unit") step("build", process.execPath, ["config/build.mjs", "functions", ...(which === "all" ? ["weapp", "h5"] : [])]);

const results = join(root, "dist/test-results.json");
rmSync(results, { force: true });
const jest = ["-c", "config/jest.config.cjs", "--selectProjects", ...rooms, "--json", "--outputFile", results, ...more];
console.log(`\n— tests (${seconds()})`);
const environment = { ...process.env, CHROMIUM: browser ?? "", ...(which === "load" ? { RUNS: process.env.RUNS ?? "400" } : {}) };
const { status } = spawnSync(bin("jest"), jest, {
  cwd: root,
  stdio: ["inherit", "ignore", "inherit"],
  env: environment,
  shell: process.platform === "win32",
});
const { numPassedTests = 0, numFailedTests = 0 } = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : {};
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
console.log(`${status === 0 ? "green" : "red"} after ${seconds()}`);
process.exit(status ?? 1);
