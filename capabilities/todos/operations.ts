import { template } from "#platform/environment";
import { stands } from "../access/rules";
import { dayOf } from "../calendar";
import { answeredTime, tooOldToRecord } from "../checkin/rules";
import { operations } from "../handlers";
import { actingAs, meOf } from "../people/rules";
import { vacantVillagesOf } from "../places/store";
import { pageLimit } from "../shapes";
import { carryOut, type Done } from "./acting";
import { todos } from "./contract";
import { outcomeOf } from "./rules";
import { type ActDocument, actId, acts, actsOf, closedTodos, closedTodosOf, getClosed, getTodo, openTodos } from "./store";
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
