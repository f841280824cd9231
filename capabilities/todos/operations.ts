import { schedule } from "#content/schedule";
import { template } from "#platform/environment";
import type { Transaction } from "#platform/transaction";
import { stands } from "../access/rules";
import { dayOf, hour } from "../calendar";
import { answeredTime, recordedAt, tooOldToRecord, withAnswer } from "../checkin/rules";
import { missedWanted } from "../checkin/silence";
import { checkinOf, checkins } from "../checkin/store";
import type { Child } from "../children/store";
import { operations } from "../handlers";
import { actingAs, meOf } from "../people/rules";
import { vacantVillagesOf } from "../places/store";
import { type Day, type Instant, pageLimit } from "../shapes";
import { type ActKind, type Kind, todos } from "./contract";
import { outcomeOf } from "./rules";
import { adjust, closeByAct, settle } from "./settle";
import {
  type ActDocument,
  actId,
  acts,
  actsOf,
  closedTodos,
  closedTodosOf,
  getClosed,
  getTodo,
  openTodos,
  type TodoDocument,
  todos as todoDocuments,
  todoId,
} from "./store";
import { actView, closedView, todoView } from "./view";

/** On whose lists a place's post reads: its own, and at a station also those of its villages whose post is vacant (decisions 17). */
const listsOf = async ({ placeId, station }: { placeId: string; station: boolean }): Promise<string[]> =>
  station ? [placeId, ...(await vacantVillagesOf(placeId)).map((village) => village._id)] : [placeId];

const pageOf = <T>(found: T[]) => ({ page: found.slice(0, pageLimit), more: found.length > pageLimit });

export const todoOperations = operations(todos, {
  async today({ input, subject, person, now }) {
    const { page, more } = pageOf(await openTodos(await listsOf(subject), input.after, pageLimit + 1));
    const granted = template("todo");
    return {
      me: meOf(person!, now),
      todos: page.map((todo) => todoView(todo, person!._id)),
      next: more ? page.at(-1)!.order : null,
      template: granted && { templateId: granted.templateId, granted: (person!.grants.todo?.left ?? 0) > 0 },
    };
  },

  async done({ input, subject, now }) {
    const before = input.after ? Number(input.after) : now + 1;
    const { page, more } = pageOf(await closedTodosOf(await listsOf(subject), before, pageLimit + 1));
    return { todos: page.map(closedView), next: more ? String(page.at(-1)!.closedAt) : null };
  },

  async show({ input, subject: { child, kind }, person, now }) {
    const open = child.open[kind];
    const [document, closed] = open ? [await getTodo(input.todoId), null] : [null, await getClosed(kind, child)];
    const done = await actsOf(input.todoId, pageLimit);
    const episode = open?.episode ?? child.episodes[kind];
    return {
      todo: document && todoView(document, person!._id),
      calls: child.guardians
        .filter((guardian) => stands(guardian, now) && guardian.phone)
        .map(({ relation, name, phone }) => ({ title: `${relation} ${name}`, phone })),
      acts: done.filter((act) => act.episode === episode).map(actView),
      closed: closed && { by: closed.closedBy, at: closed.closedAt },
    };
  },

  async act({ input, subject: { child, kind }, person, now, requestId, transaction: t, stored, refuse }) {
    const id = actId(input.todoId, input.episode, requestId);
    const twin = await t.get(acts, id);
    if (twin) return stored({ outcome: twin.outcome, by: twin.by, at: twin.at });
    const at = input.tapped && input.sent ? answeredTime(input.tapped, input.sent, now).answeredAt : now;
    const day = input.day ?? dayOf(at);
    if (day > dayOf(now)) return refuse("future");
    if (tooOldToRecord(day, now)) return refuse("tooOld");
    const done: Done = {
      act: input.act,
      by: actingAs(person!, child.path, now),
      personId: person!._id,
      at,
      day,
      note: input.note,
      requestId,
    };

    const open = child.open[kind]?.episode === input.episode ? child.open[kind] : null;
    const became: ActDocument["outcome"] = open
      ? await carryOut(t, child, kind, outcomeOf(kind, open, input.act, input.seen), done, now)
      : "already";
    const { act, by, personId, note } = done;
    await t.put(acts, {
      _id: id,
      todoId: input.todoId,
      episode: input.episode,
      act,
      at,
      by,
      note,
      personId,
      seen: input.seen,
      stale: !open,
      outcome: became,
    });
    const closed = open ? null : await t.get(closedTodos, `${input.todoId}|${input.episode}`);
    return { outcome: became, by: closed?.closedBy ?? by, at: closed?.closedAt ?? at };
  },
});

/** What a person did, as it is carried out. */
interface Done {
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
async function carryOut(t: Transaction, child: Child, kind: Kind, outcome: Outcome, done: Done, now: Instant): Promise<Outcome> {
  const ending = { by: done.by, how: done.act === "met" ? "met" : "reached" } as const;
  if (outcome !== "closed") {
    const todo = outcome === "again" ? null : await t.get(todoDocuments, todoId(kind, child._id));
    await adjust(t, child, kind, todo ? effectOf(done, todo) : {}, now);
    return outcome;
  }
  if (kind === "concern") {
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
