import { schedule } from "#content/schedule";
import { template } from "#platform/environment";
import { stands } from "../access/rules";
import { dayOf, hour } from "../calendar";
import { recordedAt, tooOldToRecord, withAnswer } from "../checkin/rules";
import { missedWanted } from "../checkin/silence";
import { checkinId, checkins } from "../checkin/store";
import { operations } from "../handlers";
import { actingAs, meOf } from "../people/rules";
import { vacantVillagesOf } from "../places/store";
import { pageLimit } from "../shapes";
import { type ActKind, todos } from "./contract";
import { outcomeOf } from "./rules";
import {
  actId,
  acts,
  actsOf,
  adjust,
  closeByAct,
  closedTodos,
  closedTodosOf,
  getClosed,
  getTodo,
  openTodos,
  settle,
  type TodoDocument,
  todos as todoDocuments,
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
    const day = input.day ?? dayOf(now);
    if (day > dayOf(now)) return refuse("future");
    if (tooOldToRecord(day, now)) return refuse("tooOld");
    const by = actingAs(person!, child.path, now);
    const open = child.open[kind];
    const current = open?.episode === input.episode ? open : null;
    const outcome = current ? outcomeOf(kind, current, input.act, input.seen) : "already";
    const keepAct = (became: typeof outcome) =>
      t.put(acts, {
        _id: id,
        todoId: input.todoId,
        episode: input.episode,
        act: input.act,
        at: now,
        by,
        note: input.note,
        personId: person!._id,
        seen: input.seen,
        stale: outcome === "already",
        outcome: became,
      });
    if (!current) {
      await keepAct("already");
      const closed = await t.get(closedTodos, `${input.todoId}|${input.episode}`);
      return { outcome: "already" as const, by: closed?.closedBy ?? by, at: closed?.closedAt ?? now };
    }
    if (outcome !== "closed") {
      await keepAct(outcome);
      const document = (await t.get(todoDocuments, input.todoId))!;
      const effect = outcome === "again" ? {} : effectOf(input.act, document, { personId: person!._id, by, at: now });
      await adjust(t, child, kind, effect, now);
      return { outcome: outcome as "open" | "again", by, at: now };
    }
    const how = input.act === "met" ? "met" : "reached";
    if (kind === "concern") {
      await keepAct("closed");
      await closeByAct(t, child, {}, kind, { by, how }, now);
      return { outcome: "closed" as const, by, at: now };
    }
    // 打通了 and 见到了 on a missed check-in are an answer by the post with its true day, and that answer is what closes it.
    const answeredAt = recordedAt(day, now);
    const next = withAnswer(child.checkin, { requestId, personId: null, by, answer: "well", answeredAt, pending: false });
    await t.put(checkins, {
      _id: checkinId(child._id, requestId),
      childId: child._id,
      kind: "answer",
      of: null,
      answer: "well",
      note: input.note,
      personId: person!._id,
      by,
      way: how === "met" ? "visit" : "phone",
      answeredAt,
      uncertain: false,
      receivedAt: now,
      withdrawn: false,
      marked: null,
    });
    const settled = await settle(t, child, { checkin: next }, { missed: missedWanted(child, next, now) }, { by, how }, now);
    const became = settled.open.missed ? ("open" as const) : ("closed" as const);
    await keepAct(became);
    return { outcome: became, by, at: now };
  },
});

/** What an act changes on a to-do that stays open. */
function effectOf(act: ActKind, todo: TodoDocument, taken: { personId: string; by: string; at: number }): Partial<TodoDocument> {
  switch (act) {
    case "take":
      return { taken };
    case "unreached": {
      const times = todo.unreachedTimes + 1;
      const climbs = times >= schedule.unreachedTimesToClimb && todo.rung === "village";
      return {
        taken,
        unreachedTimes: times,
        nextTryAt: taken.at + schedule.nextTryHours[todo.urgency] * hour,
        ...(climbs ? { rung: "township" } : {}),
      };
    }
    case "handUp":
      return { rung: todo.rung === "village" ? "township" : todo.rung };
    case "police":
      return { taken, policeAt: taken.at };
    default:
      return {};
  }
}
