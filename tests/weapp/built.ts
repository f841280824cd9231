import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Where the mini-program's bundle is, built now unless it is unchanged. */
export function builtBundle(): string {
  execFileSync(process.execPath, [path.join(root, "config", "build.mjs"), "weapp"], { cwd: root, stdio: "pipe" });
  return path.join(root, "dist", "weapp");
}
/** A first build on a slow machine. */
export const buildTimeLimit = 180_000; // milliseconds
