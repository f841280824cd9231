import { schedule } from "#content/schedule";
import { at } from "../calendar";
import type { Child } from "../children/store";
import type { Instant } from "../shapes";
import type { Wanted } from "../todos/rules";
import { type CheckinState, isMissed, nextDueDay } from "./rules";

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
