import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Makes a data folder one running cloud's own; answers how to give it up. A lock whose process is gone is taken over. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "lock");
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "EEXIST") throw thrown;
    const owner = Number(readFileSync(file, "utf8"));
    if (isRunning(owner))
      throw new Error(`the data folder ${folder} is in use by a local cloud that is running (process ${owner}): close that one first`);
    writeFileSync(file, String(process.pid));
  }
  return () => rmSync(file, { force: true });
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (thrown) {
    // Another user's process may not be signalled, but it runs.
    return (thrown as NodeJS.ErrnoException).code === "EPERM";
  }
}
