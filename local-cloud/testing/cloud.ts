import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCloud } from "../cloud";
import type { CollectionDeclaration, Declaration, FunctionDeclaration } from "../declaration";
import type { Cloud, CloudOptions } from "../interface";
import type { Inside } from "./inside";

type Script<Given, Result> = (inside: Inside, given: Given, event: Record<string, unknown>) => Promise<Result>;

/** A cloud of a test, whose only function runs whatever script it is sent. */
export interface TestCloud {
  readonly cloud: Cloud;
  readonly folder: string;
  readonly log: string[];
  /** Runs a script inside the function as the server. The script sees nothing of the test but what it is given. */
  run<Result, Given = undefined>(script: Script<Given, Result>, given?: Given): Promise<Result>;
  /** The same, called by a person. */
  runAs<Result, Given = undefined>(openId: string, script: Script<Given, Result>, given?: Given): Promise<Result>;
  /** Closes the cloud and starts another on the same folder. */
  restart(options?: Partial<CloudOptions>): Promise<TestCloud>;
  /** Closes the cloud and removes its folder. */
  end(): Promise<void>;
}

const SOURCE = `
const sdk = require(${JSON.stringify(require.resolve("wx-server-sdk"))});
sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV });
const db = sdk.database({ throwOnNotFound: false });
async function persistently(work) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await db.runTransaction(work);
    } catch (thrown) {
      if (!String(thrown.errMsg ?? thrown.message).includes("TransactionConflict")) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(1000, 10 * 2 ** attempt)));
    }
  }
}
const refusal = (work) => work.then(() => "none", (thrown) => [thrown.errCode, thrown.code, thrown.errMsg ?? thrown.message].join(" "));
exports.main = async (event, context) => {
  if (event.Type === "Timer") await db.collection("runs").add({ data: { name: event.TriggerName, at: new Date() } });
  if (!event.script) return { event, context, who: sdk.getWXContext(), trigger: process.env.TRIGGER_SRC ?? null, now: Date.now() };
  return eval("(" + event.script + ")")({ sdk, db, _: db.command, persistently, refusal }, event.given, event);
};
`;

const FUNCTION: FunctionDeclaration = {
  runtime: "Nodejs20.19",
  memoryMegabytes: 256,
  timeoutSeconds: 20,
  clientCallable: true,
  openapi: ["subscribeMessage.send"],
  timers: [],
};

/** A declaration with a function `api` like the product's. */
export function declarationOf(
  collections: Readonly<Record<string, CollectionDeclaration["indexes"]>>,
  functions: Readonly<Record<string, Partial<FunctionDeclaration>>> = {},
): Declaration {
  return {
    collections: Object.fromEntries(Object.entries(collections).map(([name, indexes]) => [name, { rule: "ADMINONLY", indexes }])),
    storage: { rule: "ADMINONLY" },
    functions: Object.fromEntries(Object.entries({ api: {}, ...functions }).map(([name, more]) => [name, { ...FUNCTION, ...more }])),
  };
}

/** A test that fails halfway leaves its cloud open, which would keep the process for ever. */
const running = new Set<Cloud>();
// Machines that build and test at once are slow.
jest.setTimeout(30_000);
afterAll(() => Promise.all([...running].map((cloud) => cloud.close())));

/** Starts a cloud in a folder of its own. */
export async function startTestCloud(declaration: Declaration, options: Partial<CloudOptions> = {}): Promise<TestCloud> {
  const folder = mkdtempSync(join(tmpdir(), "local-cloud-"));
  for (const name of Object.keys(declaration.functions)) {
    mkdirSync(join(folder, "functions", name), { recursive: true });
    writeFileSync(join(folder, "functions", name, "index.js"), SOURCE);
  }
  return opened(folder, { declaration, data: join(folder, "data"), functions: join(folder, "functions"), timers: false, ...options });
}

async function opened(folder: string, options: CloudOptions): Promise<TestCloud> {
  const log: string[] = [];
  const cloud = await startCloud({ log: (line) => log.push(line), ...options });
  running.add(cloud);
  const close = () => {
    running.delete(cloud);
    return cloud.close();
  };
  const eventOf = (script: unknown, given: unknown) => ({ script: String(script), given });
  return {
    cloud,
    folder,
    log,
    run: async <Result>(script: unknown, given?: unknown) => (await cloud.invoke("api", eventOf(script, given))) as Result,
    runAs: async <Result>(openId: string, script: unknown, given?: unknown) =>
      (await cloud.call("api", eventOf(script, given), openId)) as Result,
    async restart(changed = {}) {
      await close();
      return opened(folder, { ...options, ...changed });
    },
    async end() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
