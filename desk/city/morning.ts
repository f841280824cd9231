import { randomUUID } from "node:crypto";
import { minute } from "#capabilities/calendar";
import type { Child } from "#capabilities/children/store";
import type { Operations } from "#capabilities/contracts";
import type { Cloud } from "../../local-cloud";
import { openIdOf } from "./places";

/** What has happened this morning already, done by the people themselves through the door. */
export async function liveTheMorning(cloud: Cloud, families: readonly Child[]): Promise<void> {
  const say = async <N extends keyof Operations>(
    personId: string,
    operation: N,
    input: Operations[N]["input"],
    requestId = randomUUID(),
  ) => {
    const said = (await cloud.call("api", { operation, input, requestId }, openIdOf(personId))) as
      | { ok: true; value: Operations[N]["output"] }
      | { ok: false; error: { message: string } };
    if (!said.ok) throw new Error(`${operation}: ${said.error.message}`);
    return said.value;
  };
  const tap = (minutesAgo: number) => {
    const now = cloud.clock.now().getTime();
    return { tapped: { at: now - minutesAgo * minute, difference: 0 }, sent: { at: now, difference: 0 } };
  };
  const joined = (child: Child) => child.guardians.find((guardian) => guardian.personId && guardian.confirmed)?.personId;
  const of = (village: string) => families.filter((child) => child.path.includes(village) && joined(child));
  const answer = async (child: Child, given: "well" | "worried" | "help", minutesAgo: number): Promise<string> => {
    const requestId = randomUUID();
    await say(joined(child)!, "checkin.submit", { childId: child._id, answer: given, ...tap(minutesAgo) }, requestId);
    return requestId;
  };
  /** As when 提醒我 is tapped on a phone: WeChat counts the agreement, and so do we. */
  const agree = async (personId: string, kind: "due" | "todo", templateId: string | undefined, times: number) => {
    for (let time = 0; templateId && time < times; time++) {
      cloud.grant(openIdOf(personId), templateId, 1);
      await say(personId, "reminders.grant", { kind });
    }
  };

  const [grandchild, , asked, worried, ...others] = of("village-1") as [Child, Child, Child, Child, ...Child[]];
  await agree(joined(grandchild)!, "due", (await say(joined(grandchild)!, "checkin.home", {})).reminder?.templateId, 2);
  for (const [personId, placeId] of [
    ["director-1", "village-1"],
    ["supervisor-2", "township-2"],
  ] as const)
    await agree(personId, "todo", (await say(personId, "todos.today", { placeId })).template?.templateId, 4);

  const worry = await answer(worried, "worried", 40);
  await say(joined(worried)!, "checkin.tell", { childId: worried._id, of: worry, matter: "mood", lasting: "days", ...tap(39) });
  const help = await answer(asked, "help", 11);
  const note = "孩子夜里发烧，我腿脚不好，没人送医院";
  await say(joined(asked)!, "checkin.tell", { childId: asked._id, of: help, matter: "ill", note, ...tap(10) });
  for (const child of [...others.slice(-2), ...of("village-2").slice(0, 1), ...of("village-7").slice(0, 4)])
    await answer(child, "well", 25);
  await answer(of("village-5")[0]!, "worried", 5); // the village without a director: the station's to see to

  // Some of what was missed has been seen to already, so that 办完的 is not empty.
  for (const [number, act] of [
    [1, "reached"],
    [2, "met"],
    [3, "unreached"],
    [8, "take"],
  ] as const) {
    const { todos } = await say(`director-${number}`, "todos.today", { placeId: `village-${number}` });
    const missed = todos.find((todo) => todo.kind === "missed");
    if (missed) await say(`director-${number}`, "todos.act", { todoId: missed.todoId, episode: missed.episode, seen: missed.seen, act });
  }
}
