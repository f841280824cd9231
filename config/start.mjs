import { spawn } from "node:child_process";
import { join } from "node:path";
import { ready, root, stop } from "./ready.mjs";

/** `npm start`: installs and builds what is missing, then hands over to the desk. Only the browser's side is built. */
ready();
const { build } = await import("./build.mjs");
for (const what of ["functions", "h5"]) await build(what).catch((error) => stop(`${what} could not be built: ${error.message}`));

const desk = spawn(process.execPath, ["--import", "tsx", join(root, "desk/start.ts"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
// The terminal's Ctrl-C reaches the desk by itself; a signal to this process alone is passed on.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => desk.kill("SIGTERM"));
desk.on("exit", (code) => process.exit(code ?? 0));
