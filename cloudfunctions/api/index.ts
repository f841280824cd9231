// Relative paths: the package.json beside this file, which the platform wants, ends the reach of the `#` aliases.
import { callerOpenId } from "../../platform/caller";
import { deliver } from "../deliver";
import { type Answer, answer } from "../door";

const patienceMilliseconds = 2_000; // an urgent message is tried after the commit; the answer waits no longer for it (decisions 18)

/** The door for a person: `{operation, input, requestId}` → `{ok, value | error, now}`. */
export async function main(event: unknown): Promise<Answer> {
  const openId = callerOpenId();
  if (!openId) throw new Error("api is called by a phone only");
  const { answer: said, afterwards } = await answer(event, { kind: "person", openId });
  if (afterwards.length > 0) {
    const tried = Promise.allSettled(afterwards.map(deliver));
    await Promise.race([tried, new Promise((resolve) => setTimeout(resolve, patienceMilliseconds))]);
  }
  return said;
}
