import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hour } from "#capabilities/calendar";
import type { Child } from "#capabilities/children/store";
import type { OperationName, Operations } from "#capabilities/contracts";
import { type Cloud, type Declaration, startCloud } from "../local-cloud";
import { type Plan, plan } from "./plan";
import { root } from "./root";

/** A small world for tests, in the running local cloud, spoken to only through the deployed functions. */

export const sealingKey = "a key for tests only, long enough";
const functionEnvironment = {
  SEALING_KEY: sealingKey,
  TEMPLATE_DUE: "template-due thing1=what time2=when thing3=how",
  TEMPLATE_TODO: "template-todo thing1=what time2=when",
  TEMPLATE_TALK: "template-talk thing1=what time2=when",
};

export type Said<N extends OperationName> =
  | { ok: true; value: Operations[N]["output"]; now: string }
  | { ok: false; error: { code: string; message: string }; now: string };

export interface World {
  cloud: Cloud;
  data: string;
  lines: string[];
  /** Calls an operation as the person whose phone has this open id. */
  ask<N extends OperationName>(openId: string, operation: N, input: Operations[N]["input"], requestId?: string): Promise<Said<N>>;
  /** The same, which must succeed. */
  get<N extends OperationName>(
    openId: string,
    operation: N,
    input: Operations[N]["input"],
    requestId?: string,
  ): Promise<Operations[N]["output"]>;
  tick(): Promise<void>;
  shiftHours(hours: number): Promise<void>;
  now(): number;
  child(id: string): Promise<Child>;
  end(): Promise<void>;
}

/** The stores speak to whichever cloud the environment names at each call. */
export function speakTo(cloud: Cloud): void {
  // The platform gives a function its credentials; this machine's gateway asks for none.
  Object.assign(process.env, {
    TENCENTCLOUD_SECRETID: "local",
    TENCENTCLOUD_SECRETKEY: "local",
    TENCENTCLOUD_REGION: "local",
    SCF_NAMESPACE: "local",
    TENCENTCLOUD_RUNENV: "SCF",
    SILENCE: "true",
    TCB_ENV: "local",
    SEALING_KEY: sealingKey,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.gateway }),
  });
}

export const phone = (world: Pick<World, "now">, ago = 0) => ({
  tapped: { at: world.now() - ago, difference: 0 },
  sent: { at: world.now(), difference: 0 },
});

/** Starts a cloud in a new folder and puts the people, places and children of `start` into it. */
export async function startWorld(start: Plan, timers = false): Promise<World> {
  const data = mkdtempSync(join(tmpdir(), "world-"));
  const lines: string[] = [];
  const declaration = JSON.parse(readFileSync(join(root, "dist/declaration.json"), "utf8")) as Declaration;
  const cloud = await startCloud({
    data,
    functions: join(root, "dist/cloudfunctions"),
    declaration,
    environment: functionEnvironment,
    timers,
    log: (line) => lines.push(line),
  });
  speakTo(cloud);
  const { addAll, get } = await import("#platform/database");
  const { places } = await import("#capabilities/places/store");
  const { persons } = await import("#capabilities/people/store");
  const { children } = await import("#capabilities/children/store");
  await addAll(places, start.places);
  await addAll(persons, start.people);
  await addAll(children, start.children);
  await cloud.call("maintenance", { operation: "prepare" }, null);
  const ask: World["ask"] = async (openId, operation, input, requestId = randomUUID()) =>
    (await cloud.call("api", { operation, input, requestId }, openId)) as never;
  return {
    cloud,
    data,
    lines,
    ask,
    async get(openId, operation, input, requestId) {
      const said = await ask(openId, operation, input, requestId);
      if (!said.ok)
        throw new Error(
          [
            `${operation} answered ${said.error.code}: ${said.error.message}`,
            ...lines.slice(-5),
            ...cloud.statistics.lastOperations.slice(-8).map((each) => JSON.stringify(each)),
          ].join("\n"),
        );
      return said.value;
    },
    async tick() {
      await cloud.tick("tick");
    },
    shiftHours: (hours) => cloud.clock.shift(hours * 3_600_000),
    now: () => cloud.clock.now().getTime(),
    async child(id) {
      return (await get(children, id))!;
    },
    async end() {
      await cloud.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The small world at a steady hour of a China day, so that no test depends on when it runs; children are due `dueIn` days from then. */
export async function worldAt(chinaHour: number, dueIn = 0): Promise<World> {
  const now = Date.now();
  const start = Math.floor(now / hour) * hour;
  const here = new Date(start + 8 * hour).getUTCHours();
  const ahead = ((chinaHour - here + 24) % 24) * hour;
  const world = await startWorld(plan(start + ahead, dueIn));
  await world.cloud.clock.shift(start + ahead - now + 60_000);
  return world;
}
