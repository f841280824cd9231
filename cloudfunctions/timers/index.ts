// Relative paths: the package.json beside this file, which the platform wants, ends the reach of the `#` aliases.
import { randomUUID } from "node:crypto";
import { toLookAt } from "../../capabilities/children/store";
import { requestsToLookAt } from "../../capabilities/counselling/store";
import { waiting } from "../../capabilities/reminders/store";
import { callerOpenId } from "../../platform/caller";
import { log } from "../../platform/log";
import { deliver } from "../deliver";
import { answer } from "../door";

const workMilliseconds = 40_000; // of a minute's tick; what is left waits for the next (decisions 18)
const pageSize = 50;

/** The door for the clock: looks at the children and the counselling requests whose time has come, then sends what waits. A phone that calls it is refused. */
export async function main(): Promise<{ looked: number; delivered: number; failed: number }> {
  if (callerOpenId()) throw new Error("timers is called by the clock only");
  const startedAt = Date.now();
  const inTime = () => Date.now() - startedAt < workMilliseconds;
  const looked = await work(
    inTime,
    async (now) => (await toLookAt(now, pageSize)).map((child) => child._id),
    async (childId) => {
      const said = await answer({ operation: "checkin.look", input: { childId }, requestId: randomUUID() }, { kind: "clock" });
      for (const dispatchId of said.afterwards) await deliver(dispatchId);
      return said.answer.ok;
    },
  );
  const talks = await work(
    inTime,
    async (now) => (await requestsToLookAt(now, pageSize)).map((request) => request._id),
    async (counsellingId) =>
      (await answer({ operation: "counselling.look", input: { counsellingId }, requestId: randomUUID() }, { kind: "clock" })).answer.ok,
  );
  const delivered = await work(
    inTime,
    async (now) => (await waiting(now, pageSize)).map((dispatch) => dispatch._id),
    async (dispatchId) => {
      await deliver(dispatchId);
      return true;
    },
  );
  const failed = looked.failed + talks.failed + delivered.failed;
  log("tick", { looked: looked.done, delivered: delivered.done, failed });
  return { looked: looked.done, delivered: delivered.done, failed };
}

/** Page by page until nothing new is found: an id that failed, or that stays due, is not tried twice in one tick. */
async function work(
  inTime: () => boolean,
  read: (now: number) => Promise<string[]>,
  act: (id: string) => Promise<boolean>,
): Promise<{ done: number; failed: number }> {
  const seen = new Set<string>();
  let failed = 0;
  while (inTime()) {
    const fresh = (await read(Date.now())).filter((id) => !seen.has(id));
    if (fresh.length === 0) break;
    for (const id of fresh) {
      if (!inTime()) break;
      seen.add(id);
      if (!(await act(id))) failed++;
    }
  }
  return { done: seen.size - failed, failed };
}
