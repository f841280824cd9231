import { stands } from "../access/rules";
import { at, dayOf } from "../calendar";
import type { Card } from "../checkin/contract";
import { dueDayFor, type Given, nextDueDay } from "../checkin/rules";
import type { Day, Instant } from "../shapes";
import { climbsAt, kinds, type Ladder } from "../todos/rules";
import type { ChildRow } from "./contract";
import type { Child, Guardian } from "./store";

export interface Schedule extends Ladder {
  remindAt: string;
  missedFrom: string;
}

/** Guardians who joined with a phone and whose relation stands: they are reminded. */
export const reachable = (child: Pick<Child, "guardians">, now: Instant): Guardian[] =>
  child.guardians.filter((guardian) => guardian.personId !== null && guardian.confirmed && stands(guardian, now));

/** When this guardian is to be reminded; null when that has been done for the due day they may know of. */
export function remindsAt(child: Pick<Child, "checkin">, guardian: Guardian, remindAt: string): Instant | null {
  const due = dueDayFor(child.checkin, guardian.personId!);
  return guardian.remindedFor !== null && guardian.remindedFor >= due ? null : at(due, remindAt);
}

/** When the clock must look again: the next reminder, the end of the due day's patience, or a climb. Null: nothing is to come. */
export function nextLookAt(child: Child, schedule: Schedule, now: Instant): Instant | null {
  const moments = [
    child.open.missed ? null : at(nextDueDay(child.checkin), schedule.missedFrom),
    ...reachable(child, now).map((guardian) => remindsAt(child, guardian, schedule.remindAt)),
    ...Object.values(child.open).map((open) => open && climbsAt(open, schedule)),
  ].filter((moment) => moment !== null);
  return moments.length > 0 ? Math.min(...moments) : null;
}

type State = Card["state"];

/** waiting: not due · due: today is the day · missed: past it · answered: today's answer stands. */
const stateOf = (answeredToday: boolean, dueDay: Day, missedFrom: string, now: Instant): State => {
  if (answeredToday) return "answered";
  if (now >= at(dueDay, missedFrom)) return "missed";
  return dayOf(now) >= dueDay ? "due" : "waiting";
};

const happened = (given: Given): given is Given & { answeredAt: Instant } => given.answeredAt !== null && !given.withdrawn;
const newest = <G extends { answeredAt: Instant }>(given: G[]): G | undefined =>
  [...given].sort((one, other) => other.answeredAt - one.answeredAt)[0];

/** 孙女, 外孙, 儿子: what the guardian calls the child. */
function wardWord(relation: string, sex: Child["sex"]): string {
  const girl = sex === "girl";
  if (["奶奶", "爷爷"].includes(relation)) return girl ? "孙女" : "孙子";
  if (["外婆", "外公"].includes(relation)) return girl ? "外孙女" : "外孙";
  if (["妈妈", "爸爸"].includes(relation)) return girl ? "女儿" : "儿子";
  return "孩子";
}

/** One child as one guardian may see it: own answers, and of others only that somebody said 平安, and when (decisions 4). */
export function cardFor(child: Child, personId: string, missedFrom: string, now: Instant): Card {
  const guardian = child.guardians.find((known) => known.personId === personId)!;
  const known = child.checkin.answers.filter(happened).filter((given) => given.answer === "well" || given.personId === personId);
  const today = known.filter((given) => dayOf(given.answeredAt) === dayOf(now));
  const own = today.filter((given) => given.personId === personId);
  const worry = newest(own.filter((given) => given.answer !== "well"));
  const well = newest(today.filter((given) => given.answer === "well"));
  const shown = worry ?? well;
  const dueDay = dueDayFor(child.checkin, personId);
  return {
    childId: child._id,
    name: child.name,
    token: child.token,
    relation: wardWord(guardian.relation, child.sex),
    state: stateOf(shown !== undefined, dueDay, missedFrom, now),
    dueDay,
    answered: shown
      ? {
          answer: shown.answer,
          at: shown.answeredAt,
          mine: shown.personId === personId,
          by: shown.by,
          requestId: shown.personId === personId ? shown.requestId : null,
          laterWell: worry !== undefined && own.some((given) => given.answer === "well" && given.answeredAt > worry.answeredAt),
        }
      : null,
    answeredBefore: known.length > 0,
    confirmed: guardian.confirmed,
    ended: !stands(guardian, now),
  };
}

/** One child in a post's list: everything the post may know. */
export function rowOf(child: Child, missedFrom: string, now: Instant): ChildRow {
  const last = newest(child.checkin.answers.filter(happened));
  return {
    childId: child._id,
    name: child.name,
    token: child.token,
    village: child.village,
    state: stateOf(last !== undefined && dayOf(last.answeredAt) === dayOf(now), child.nextDueDay, missedFrom, now),
    dueDay: child.nextDueDay,
    last: last ? { answer: last.answer, at: last.answeredAt, by: last.by } : null,
    open: kinds.filter((kind) => child.open[kind]),
    unconfirmed: child.guardians.filter((guardian) => !guardian.confirmed && stands(guardian, now)).length,
    withoutPhone: reachable(child, now).length === 0,
  };
}
