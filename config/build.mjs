/** node config/build.mjs weapp|h5|functions … : builds what is named, skips what is unchanged, prints one line a step. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
/** Everything a phone build is made of; a change in any of it makes the stamp differ. */
const phoneInputs = [
  "src",
  "capabilities",
  "content",
  "config",
  "babel.config.js",
  "package.json",
  "package-lock.json",
  "project.config.json",
];
const notInputs = /\.test\.tsx?$|[\\/]\.DS_Store$/;

const files = (at) => {
  if (!fs.existsSync(at)) return [];
  if (fs.statSync(at).isFile()) return [at];
  return fs
    .readdirSync(at)
    .sort()
    .flatMap((name) => files(path.join(at, name)));
};

function hashOf(inputs) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => files(path.join(root, input)))) {
    if (notInputs.test(file)) continue;
    hash.update(path.relative(root, file)).update("\0").update(fs.readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** Runs Taro and keeps its words for the case that it fails: a good build needs one line, not three hundred. */
function taro(type) {
  const cli = path.join(root, "node_modules", "@tarojs", "cli", "bin", "taro");
  const child = spawn(process.execPath, [cli, "build", "--type", type, "--no-check"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = [];
  child.stdout.on("data", (text) => said.push(text));
  child.stderr.on("data", (text) => said.push(text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, said: Buffer.concat(said).toString() }));
  });
}

/** What Taro has to say about a failure, without its progress bar. */
const complaint = (said) => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the terminal's own codes are what is taken out
  const plain = said.replace(/\u001b\[[0-9;]*[A-Za-z]/g, "");
  const lines = plain.slice(Math.max(0, plain.lastIndexOf("✖ Errors"))).split("\n");
  return lines
    .map((line) => line.trimEnd())
    .filter(Boolean)
    .slice(0, 60)
    .join("\n");
};

/** The file without which the build is not there, whatever Taro's exit code says. */
const proofOf = { weapp: "app.json", h5: "index.html" };

async function phone(type) {
  const out = path.join(root, "dist", type);
  const stamp = path.join(root, "dist", `${type}.stamp`);
  const hash = hashOf(phoneInputs);
  const proof = path.join(out, proofOf[type]);
  if (fs.existsSync(proof) && fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === hash) return "unchanged";
  fs.rmSync(stamp, { force: true });
  fs.rmSync(proof, { force: true });
  const { code, said } = await taro(type);
  // Taro answers 0 after some compile errors; what it wrote and said decides.
  if (code !== 0 || !fs.existsSync(proof) || /Error:|Module not found|Can't resolve/.test(said)) throw new Error(complaint(said));
  fs.writeFileSync(stamp, hash);
  return "built";
}

async function functions() {
  const file = path.join(root, "config", "functions.mjs");
  if (!fs.existsSync(file)) throw new Error("config/functions.mjs is missing");
  const { buildFunctions } = await import(pathToFileURL(file).href);
  await buildFunctions();
  return "built";
}

const steps = { weapp: () => phone("weapp"), h5: () => phone("h5"), functions };

/** Builds one thing, for the command line and for whoever needs it built first. */
export async function build(name) {
  const started = Date.now();
  const result = await steps[name]();
  console.log(`${name.padEnd(10)} ${result.padEnd(10)} ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !Object.hasOwn(steps, name));
  if (names.length === 0 || unknown.length > 0) {
    console.error(
      `Usage: node config/build.mjs ${Object.keys(steps).join("|")} …${unknown.length ? ` (unknown: ${unknown.join(", ")})` : ""}`,
    );
    process.exit(2);
  }
  for (const name of names) {
    try {
      await build(name);
    } catch (error) {
      console.error(`${name} failed\n${error.message}`);
      process.exit(1);
    }
  }
}
