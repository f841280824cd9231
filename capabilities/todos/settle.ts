import { schedule } from "#content/schedule";
import type { Transaction } from "#platform/transaction";
import { type CheckinState, nextDueDay } from "../checkin/rules";
import { nextLookAt } from "../children/rules";
import { type Child, orderOf as childOrder, children } from "../children/store";
import { dispatchTodo } from "../reminders/store";
import type { Instant } from "../shapes";
import type { ClosedTodo, Kind } from "./contract";
import { listedAt, moreUrgent, type OpenTodo, orderOf, type Wanted, type Wants } from "./rules";
import { closedTodos, type TodoDocument, todoId, todos } from "./store";

const reasonLimit = 40; // a document's; the newest are kept

/** How a to-do was ended, and by whom. */
export interface Ending {
  by: string;
  how: ClosedTodo["how"];
}
/** What an operation changes on the child besides its to-dos. */
export type Change = { checkin?: CheckinState } & Partial<Pick<Child, "guardians">>;

/**
 * Makes the child's to-dos what they should be, in the operation's own transaction: opens, adds a reason, closes. Reads a to-do only
 * where `open` differs from what is wanted. Always counts the child's version, so that two settlings at once conflict (decisions 15, 16).
 * Answers the child as it is afterwards.
 */
export async function settle(t: Transaction, child: Child, change: Change, wants: Wants, ending: Ending, now: Instant): Promise<Child> {
  let next: Child = { ...child, ...change, checkin: change.checkin ?? child.checkin };
  next.nextDueDay = nextDueDay(next.checkin);
  if (wants.concern) next = await want(t, next, "concern", wants.concern, now);
  if (wants.question) next = await want(t, next, "question", wants.question, now);
  if (wants.missed && !next.open.missed) next = await want(t, next, "missed", wants.missed, now);
  if (wants.missed === null && next.open.missed) next = await close(t, next, "missed", ending, now, child.nextDueDay);
  return keep(t, child, next, now);
}

/** Ends one to-do by a person's act. */
export const closeByAct = async (t: Transaction, child: Child, kind: Kind, ending: Ending, now: Instant): Promise<Child> =>
  keep(t, child, await close(t, child, kind, ending, now, child.nextDueDay), now);

/** Changes an open to-do that stays open (taken, not reached, handed up), keeping the child's note of it in step. */
export async function adjust(t: Transaction, child: Child, kind: Kind, fields: Partial<TodoDocument>, now: Instant): Promise<Child> {
  const open = child.open[kind]!;
  const rung = fields.rung ?? open.rung;
  const changed = { ...fields, ...(rung === open.rung ? {} : { at: listedAt(child.path, rung) }) };
  if (Object.keys(changed).length > 0) await t.patch(todos, todoId(kind, child._id), changed);
  const noted: OpenTodo = { ...open, rung, takenAt: fields.taken === undefined ? open.takenAt : (fields.taken?.at ?? null) };
  if (rung !== open.rung) await dispatchTodo(t, child, kind, noted, now);
  return keep(t, child, { ...child, open: { ...child.open, [kind]: noted } }, now);
}

async function want(t: Transaction, child: Child, kind: Kind, wanted: Wanted, now: Instant): Promise<Child> {
  const open = child.open[kind];
  const id = todoId(kind, child._id);
  const noted: OpenTodo = open
    ? { ...open, urgency: moreUrgent(open.urgency, wanted.urgency), reasons: open.reasons + 1 }
    : { episode: child.episodes[kind] + 1, urgency: wanted.urgency, since: wanted.since, rung: wanted.rung, reasons: 1, takenAt: null };
  if (open) {
    const document = (await t.get(todos, id))!;
    const reasons = [...document.reasons, wanted.reason].slice(-reasonLimit);
    await t.put(todos, {
      ...document,
      reasons,
      reasonCount: noted.reasons,
      urgency: noted.urgency,
      order: orderOf({ ...document, urgency: noted.urgency }),
    });
  } else {
    await t.add(todos, {
      _id: id,
      kind,
      childId: child._id,
      episode: noted.episode,
      urgency: noted.urgency,
      since: noted.since,
      rung: noted.rung,
      path: child.path,
      at: listedAt(child.path, noted.rung),
      order: orderOf({ _id: id, ...noted }),
      childName: child.name,
      token: child.token,
      village: child.village,
      reasons: [wanted.reason],
      reasonCount: 1,
      taken: null,
      unreachedTimes: 0,
      nextTryAt: null,
      policeAt: null,
      calls: child.guardians
        .filter((guardian) => guardian.until === null && guardian.phone)
        .map(({ relation, name, phone }) => ({ title: `${relation} ${name}`, phone })),
    });
  }
  if (!open || noted.urgency !== open.urgency) await dispatchTodo(t, child, kind, noted, now);
  return { ...child, open: { ...child.open, [kind]: noted }, episodes: { ...child.episodes, [kind]: noted.episode } };
}

async function close(t: Transaction, child: Child, kind: Kind, ending: Ending, now: Instant, dueDay: string): Promise<Child> {
  const open = child.open[kind]!;
  const id = todoId(kind, child._id);
  const { childId, childName, token, village, at, since, reasons } = (await t.get(todos, id))!;
  await t.put(closedTodos, {
    _id: `${id}|${open.episode}`,
    kind,
    childId,
    childName,
    token,
    village,
    at,
    since,
    reasons,
    closedAt: now,
    closedBy: ending.by,
    how: ending.how,
  });
  await t.remove(todos, id);
  return {
    ...child,
    open: { ...child.open, [kind]: null },
    closedMissed: kind === "missed" ? { dueDay, since: open.since, rung: open.rung } : child.closedMissed,
  };
}

async function keep(t: Transaction, before: Child, next: Child, now: Instant): Promise<Child> {
  const kept: Child = { ...next, version: before.version + 1, nextLookAt: nextLookAt(next, schedule, now), order: childOrder(next) };
  const { checkin, guardians, nextDueDay: due, open, episodes, closedMissed, version, nextLookAt: look, order } = kept;
  await t.patch(children, before._id, {
    checkin,
    ...(next.guardians === before.guardians ? {} : { guardians }),
    nextDueDay: due,
    open,
    episodes,
    closedMissed,
    version,
    nextLookAt: look,
    order,
  });
  return kept;
}
