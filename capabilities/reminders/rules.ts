import { addDays, at, dayOf, minute, timeOf } from "../calendar";
import type { Instant } from "../shapes";
import type { Urgency } from "../todos/contract";
import type { MessageKind } from "./contract";

/** When a message goes out and what it says. It never names a child, a village or a cause (decisions 10). */

export const attemptLimit = 3;
export const leaseMilliseconds = minute;

export interface Quiet {
  from: string;
  until: string;
}

/** The first instant from `now` on that is outside the quiet hours. Nothing urgent is ever held (decisions 8). */
export function sendableAt(urgent: boolean, quiet: Quiet, now: Instant): Instant {
  const time = timeOf(now);
  if (urgent || (time < quiet.from && time >= quiet.until)) return now;
  return at(time >= quiet.from ? addDays(dayOf(now), 1) : dayOf(now), quiet.until);
}

export type Words = Record<"what" | "when" | "how", string>;

/** The words of each message; a template's fields choose among them. */
export function wordsOf(kind: MessageKind, urgency: Urgency, dueAt: Instant | null, missedFrom: string): Words {
  if (kind === "talk") return { what: "有 1 件约好的事", when: dueAt === null ? "今天" : timeOf(dueAt), how: "打开就能看到" };
  if (kind === "due") return { what: "今天还没报", when: `今天 ${missedFrom} 前`, how: "点一下就行" };
  const what = urgency === "now" ? "有 1 件急事" : "有 1 件事要办";
  return { what, when: dueAt === null ? (urgency === "now" ? "现在" : "今天") : `${timeOf(dueAt)} 前`, how: "打开就能看到" };
}
