import { dayOf, at as instantOf } from "#capabilities/calendar";
import { schedule } from "#content/schedule";
import type { Delivery, DeliveryState } from "../../../cloud";
import { tappedAt } from "../../../cloud/view";
import type { Answer, Card } from "../../../parts/checkin/words";

/** What one child's card shows now: the cloud's last word, with this phone's own taps on top of it. */
export type Shown =
  | { kind: "open"; due: "waiting" | "due" | "missed" }
  /** Another guardian's 平安. */
  | { kind: "others"; by: string; at: number }
  | { kind: "well"; requestId: string; at: number; delivery: DeliveryState }
  | { kind: "concern"; answer: "worried" | "help"; requestId: string; at: number; delivery: DeliveryState; laterWell: boolean };

interface Own {
  requestId: string;
  answer: Answer;
  at: number;
  delivery: DeliveryState;
  laterWell: boolean;
}

/** `seenAt`: when the phone got the card; an answer of an earlier day no longer counts for today. */
export function shownOf(card: Card, seenAt: number, items: readonly Delivery[], now: number): Shown {
  const about = items.filter((item) => item.subject === card.childId && item.state !== "refused");
  const takenBack = new Set(about.flatMap((item) => (item.operation === "checkin.withdraw" ? [item.input.of] : [])));
  const known = card.answered && dayOf(card.answered.at) === dayOf(now) ? card.answered : null;

  const own = new Map<string, Own>();
  if (known?.mine && known.requestId !== null) own.set(known.requestId, { ...known, requestId: known.requestId, delivery: "sent" });
  for (const item of about) {
    if (item.operation !== "checkin.submit" || dayOf(tappedAt(item)) !== dayOf(now) || own.has(item.requestId)) continue;
    own.set(item.requestId, {
      requestId: item.requestId,
      answer: item.input.answer,
      at: tappedAt(item),
      delivery: item.state,
      laterWell: false,
    });
  }
  for (const of of takenBack) own.delete(of);

  const answers = [...own.values()].sort((one, other) => other.at - one.at);
  const worry = answers.find(({ answer }) => answer !== "well");
  const well = answers.find(({ answer }) => answer === "well");
  if (worry && worry.answer !== "well") {
    const laterWell = worry.laterWell || (well !== undefined && well.at > worry.at);
    return { kind: "concern", ...worry, answer: worry.answer, laterWell };
  }
  if (well) return { kind: "well", requestId: well.requestId, at: well.at, delivery: well.delivery };
  if (known && !known.mine) return { kind: "others", by: known.by, at: known.at };
  return { kind: "open", due: dueOf(card, seenAt, now) };
}

/** The cloud's word on the same day; later, what has become of it by the day it named. */
function dueOf(card: Card, seenAt: number, now: number): "waiting" | "due" | "missed" {
  if (dayOf(seenAt) === dayOf(now)) return card.state === "answered" ? "due" : card.state; // answered: it was just taken back
  if (now >= instantOf(card.dueDay, schedule.missedFrom)) return "missed";
  return dayOf(now) >= card.dueDay ? "due" : "waiting";
}

/** Nothing more is asked of this person today, and something was answered. */
export const allAnswered = (shown: readonly Shown[]): boolean =>
  shown.some(({ kind }) => kind !== "open") && shown.every((each) => each.kind !== "open" || each.due === "waiting");
