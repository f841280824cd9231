import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startDemonstration } from "./demonstration";

/** The whole system on this machine, open in a browser. `npm start` comes here when everything is installed and built. */

const root = resolve(__dirname, "..");
const usualPort = 8720;
const portsTried = 20;

const stop = (line: string): never => {
  console.error(line);
  process.exit(1);
};

const { values } = (() => {
  try {
    return parseArgs({
      options: {
        port: { type: "string" },
        data: { type: "string", default: join(root, "data") },
        city: { type: "string", default: "small" },
        "no-open": { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return stop(`${(error as Error).message}. Known: --port N --data DIR --city small --no-open`);
  }
})();
if (values.city !== "small") stop("--city knows small; the full city comes with a later version.");
const asked = values.port === undefined ? null : Number(values.port);
if (asked !== null && !(Number.isInteger(asked) && asked >= 0 && asked < 65_536)) stop(`--port ${values.port} is no port.`);

async function start() {
  for (let port = asked ?? usualPort; ; port++) {
    try {
      return await startDemonstration({ data: resolve(values.data), port });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== "EADDRINUSE") return stop(message);
      if (asked !== null || port >= usualPort + portsTried)
        return stop(`port ${port} is taken: name another with --port N, or 0 for any free one.`);
      console.log(`port ${port} is taken, trying the next`);
    }
  }
}

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === "darwin" ? ["open", url] : process.platform === "win32" ? ["cmd", "/c", "start", "", url] : ["xdg-open", url];
  spawn(command!, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined) // no browser to open: the address is printed
    .unref();
}

async function main() {
  const { cloud, close } = await start();
  console.log(`ready ${cloud.url}`);
  console.log(`gateway ${cloud.gateway}`);
  if (!values["no-open"]) openBrowser(cloud.url);
  let closing = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      close().then(() => process.exit(0));
    });
}

void main();
