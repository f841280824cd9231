import { schedule } from "#content/schedule";
import type { Transaction } from "#platform/transaction";
import { at } from "../calendar";
import { reachable, remindsAt } from "../children/rules";
import type { Child, Guardian } from "../children/store";
import { dispatchDue } from "../reminders/store";
import type { Instant } from "../shapes";
import { climbsAt, kinds, type Wanted } from "../todos/rules";
import { adjust, settle } from "../todos/settle";
import { type CheckinState, dueDayFor, isMissed, nextDueDay } from "./rules";

/**
 * The `missed` that should be open for this state, or null. When an answer that had closed the same silence was taken back, the new
 * episode goes on where the old one stood: since when, and how far it had climbed (decisions 3).
 */
export function missedWanted(child: Pick<Child, "closedMissed">, state: CheckinState, now: Instant): Wanted | null {
  if (!isMissed(state, schedule.missedFrom, now)) return null;
  const due = nextDueDay(state);
  const before = child.closedMissed?.dueDay === due ? child.closedMissed : null;
  const since = before?.since ?? at(due, schedule.missedFrom);
  return { urgency: "today", since, rung: before?.rung ?? "village", reason: { at: since, by: "", answer: null } };
}

/** The clock's look at one child whose time has come: reminds, opens `missed`, lets what nobody took climb. */
export async function lookAt(t: Transaction, child: Child, now: Instant): Promise<Child> {
  const guardians: Guardian[] = [];
  for (const guardian of child.guardians) guardians.push(await remind(t, child, guardian, now));
  const missed = missedWanted(child, child.checkin, now);
  let next = await settle(t, child, { guardians }, missed ? { missed } : {}, { by: "", how: "answered" }, now);
  for (const kind of kinds) {
    const open = next.open[kind];
    const climbs = open && climbsAt(open, schedule);
    if (climbs !== null && climbs <= now) next = await adjust(t, next, kind, { rung: "township" }, now);
  }
  return next;
}

/** Once on the due day, and once more when the day has passed unanswered. */
async function remind(t: Transaction, child: Child, guardian: Guardian, now: Instant): Promise<Guardian> {
  if (!reachable(child, now).includes(guardian)) return guardian;
  const due = dueDayFor(child.checkin, guardian.personId!);
  const moment = remindsAt(child, guardian, schedule.remindAt);
  const first = moment !== null && moment <= now;
  const again = !child.open.missed && isMissed(child.checkin, schedule.missedFrom, now) && nextDueDay(child.checkin) === due;
  if (first) await dispatchDue(t, child, guardian.personId!, due, false, now);
  if (again) await dispatchDue(t, child, guardian.personId!, due, true, now);
  return first ? { ...guardian, remindedFor: due } : guardian;
}
