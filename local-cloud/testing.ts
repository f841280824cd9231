import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cloud, type CloudOptions, startCloud } from "./cloud";
import type { CollectionDeclaration, Declaration, FunctionDeclaration } from "./declaration";

type Data = Record<string, unknown>;
type Stats = Promise<{ readonly stats: { readonly updated?: number; readonly created?: number; readonly removed?: number } }>;

interface Reference {
  get(): Promise<{ readonly data: Data | null }>;
  set(given: { data: Data }): Stats;
  update(given: { data: Data }): Stats;
  remove(): Stats;
}

interface Query {
  where(conditions: Data): Query;
  orderBy(path: string, direction: "asc" | "desc"): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  field(fields: Data): Query;
  get(): Promise<{ readonly data: Data[] }>;
  count(): Promise<{ readonly total: number }>;
  update(given: { data: Data }): Stats;
  remove(): Stats;
}

interface Documents extends Query {
  doc(id: string): Reference;
  add(given: { data: Data | Data[] }): Promise<{ readonly _id: string }>;
  aggregate(): Stages;
}

interface Stages {
  match(conditions: Data): Stages;
  group(by: Data): Stages;
  sort(order: Data): Stages;
  count(name: string): Stages;
  end(): Promise<{ readonly list: Data[] }>;
}

type CommandName = "inc" | "push" | "remove" | "set" | "in" | "gt" | "gte" | "lt" | "lte" | "neq" | "exists" | "or" | "and" | "all";

interface Transaction {
  collection(name: string): Documents;
  rollback(reason: unknown): Promise<never>;
}

/** What a test's script has at hand inside a function: the real SDK. Its own types leave out most of what is used here. */
export interface Inside {
  readonly sdk: {
    readonly openapi: {
      readonly subscribeMessage: { send(message: Data): Promise<Data> };
      readonly security: { msgSecCheck(text: Data): Promise<Data> };
    };
    getWXContext(): { readonly OPENID?: string };
    callFunction(given: { name: string; data?: Data }): Promise<{ readonly result: unknown }>;
  };
  readonly db: {
    collection(name: string): Documents;
    createCollection(name: string): Promise<unknown>;
    serverDate(given?: { offset: number }): unknown;
    startTransaction(): Promise<Transaction & { commit(): Promise<unknown> }>;
    runTransaction<Result>(work: (t: Transaction) => Promise<Result>, tries?: number): Promise<Result>;
  };
  readonly _: Readonly<Record<CommandName, (...given: unknown[]) => unknown>>;
  /** Runs a transaction again until it meets no conflict, as deployed code must. */
  readonly persistently: <Result>(work: (t: Transaction) => Promise<Result>) => Promise<Result>;
  /** What the work was refused with. */
  readonly refusal: (work: Promise<unknown>) => Promise<string>;
}

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
  for (;;) {
    try {
      return await db.runTransaction(work);
    } catch (thrown) {
      if (!JSON.stringify([thrown.code, thrown.errMsg, thrown.message]).includes("onflict") && thrown.code !== "DATABASE_TRANSACTION_CONFLICT") throw thrown;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
    }
  }
}
const refusal = (work) => work.then(() => "none", (thrown) => [thrown.errCode, thrown.code, thrown.errMsg ?? thrown.message].join(" "));
exports.main = (event, context) => {
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
  const eventOf = (script: unknown, given: unknown) => ({ script: String(script), given });
  return {
    cloud,
    folder,
    log,
    run: async <Result>(script: unknown, given?: unknown) => (await cloud.invoke("api", eventOf(script, given))) as Result,
    runAs: async <Result>(openId: string, script: unknown, given?: unknown) =>
      (await cloud.call("api", eventOf(script, given), openId)) as Result,
    async restart(changed = {}) {
      await cloud.close();
      return opened(folder, { ...options, ...changed });
    },
    async end() {
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
