import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../root";

/** Where the mini-program's bundle is. */
export const dist = join(root, "dist/weapp");

/** Builds it before the first test of a run, unless it is unchanged. */
export default function build(): void {
  execFileSync(process.execPath, [join(root, "config/build.mjs"), "weapp"], { cwd: root, stdio: "pipe" });
}
