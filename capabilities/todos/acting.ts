import { schedule } from "#content/schedule";
import type { Transaction } from "#platform/transaction";
import { dayOf, hour } from "../calendar";
import { recordedAt, withAnswer } from "../checkin/rules";
import { missedWanted } from "../checkin/silence";
import { checkinOf, checkins } from "../checkin/store";
import type { Child } from "../children/store";
import type { Day, Instant } from "../shapes";
import type { ActKind, Kind } from "./contract";
import type { outcomeOf } from "./rules";
import { adjust, closeByAct, settle } from "./settle";
import { type TodoDocument, todoId, todos } from "./store";

/** What a person did, as it is carried out. */
export interface Done {
  act: ActKind;
  by: string;
  personId: string;
  at: Instant;
  day: Day;
  note: string | undefined;
  requestId: string;
}
type Outcome = ReturnType<typeof outcomeOf>;

/** Makes an act's outcome so, and answers what it came to. */
export async function carryOut(t: Transaction, child: Child, kind: Kind, outcome: Outcome, done: Done, now: Instant): Promise<Outcome> {
  const ending = { by: done.by, how: done.act === "met" ? "met" : "reached" } as const;
  if (outcome !== "closed") {
    const todo = outcome === "again" ? null : await t.get(todos, todoId(kind, child._id));
    await adjust(t, child, kind, todo ? effectOf(done, todo) : {}, now);
    return outcome;
  }
  if (kind !== "missed") {
    await closeByAct(t, child, kind, ending, now);
    return outcome;
  }
  // 打通了 and 见到了 on a missed check-in are an answer by the post with its true day, and that answer is what closes it.
  const { by, note, personId, requestId } = done;
  const answeredAt = done.day === dayOf(done.at) ? done.at : recordedAt(done.day, now);
  const next = withAnswer(child.checkin, { requestId, personId: null, by, answer: "well", answeredAt, pending: false });
  const way = done.act === "met" ? "visit" : "phone";
  await t.put(
    checkins,
    checkinOf(child._id, requestId, { kind: "answer", answer: "well", note, personId, by, way, answeredAt, receivedAt: now }),
  );
  const settled = await settle(t, child, { checkin: next }, { missed: missedWanted(child, next, now) }, ending, now);
  return settled.open.missed ? "open" : "closed"; // a day long ago ends no silence of today
}

/** What an act changes on a to-do that stays open. */
function effectOf({ act, personId, by, at }: Done, todo: TodoDocument): Partial<TodoDocument> {
  const taken = { personId, by, at };
  const climbs: Partial<TodoDocument> = todo.rung === "village" ? { rung: "township" } : {};
  switch (act) {
    case "take":
      return { taken };
    case "unreached": {
      const times = todo.unreachedTimes + 1;
      const nextTryAt = at + schedule.nextTryHours[todo.urgency] * hour;
      return { taken, unreachedTimes: times, nextTryAt, ...(times >= schedule.unreachedTimesToClimb ? climbs : {}) };
    }
    case "handUp":
      return climbs;
    case "police":
      return { taken, policeAt: at };
    default:
      return {};
  }
}
