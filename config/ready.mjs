import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** What both commands need before anything of npm's can be imported: a Node that is new enough, and the packages of the lock file. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const least = [20, 19];

/** Stops with one line that says what is missing. */
export function stop(line) {
  console.error(line);
  process.exit(1);
}

/** Installs what the lock file names if it is not there yet, without any package's install script. A stamp of the lock file says that it is. */
export function ready() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < least[0] || (major === least[0] && minor < least[1]))
    stop(`Node ${least.join(".")} or newer is needed; this is ${process.versions.node}.`);
  const stamp = join(root, "node_modules/.lock-file-hash");
  const hash = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  console.log("installing packages from the lock file (one to two minutes the first time) …");
  // NODE_ENV=production in the shell would leave out what the build needs.
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund", "--prefer-offline"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) stop("npm could not install the packages: see its words above (is the registry reached?).");
  writeFileSync(stamp, hash);
}
