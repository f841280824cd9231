import { addDays, at, dayLength, dayOf, later, minute } from "../calendar";
import type { Day, Instant, PhoneTime } from "../shapes";
import type { Answer } from "./contract";

/** Silence and answers, as pure decisions (decisions 1–4, 14). The phone may run them too. */

/** One answer the child's document still remembers. */
export interface Given {
  requestId: string;
  /** Null: recorded by a post, for a family without a smartphone or after a call. */
  personId: string | null;
  by: string; // 奶奶, 李主任
  answer: Answer;
  /** Null: only its 撤回 has arrived so far. */
  answeredAt: Instant | null;
  withdrawn: boolean;
  /** A 平安 of a guardian whom the director has not confirmed yet moves nothing until then (decisions 12). */
  pending: boolean;
}
export interface CheckinState {
  rhythmDays: number;
  answers: Given[];
  /** The earliest next due day whatever the remembered answers say: the first one ever set, and what has been forgotten since. */
  dueFloor: Day;
  /** Forgotten worries, by giver: they must not show another guardian that somebody answered. */
  worriedFloors: Record<string, Day>;
}

const rememberedAnswers = 20;
const oldestAnswerDays = 30;
const uncertainMilliseconds = 10 * minute;

const standing = (given: Given): boolean => given.answeredAt !== null && !given.withdrawn && !(given.pending && given.answer === "well");
const visible = (given: Given, personId: string): boolean => given.answer === "well" || given.personId === personId;
const dueAfter = (given: Given, rhythmDays: number): Day => addDays(dayOf(given.answeredAt!), rhythmDays);
const latest = (days: Day[]): Day => days.reduce(later);

/** The day by which somebody should answer: the latest that any standing answer allows, so an old tap arriving late ends no silence of today. */
export const nextDueDay = (state: CheckinState): Day =>
  latest([
    state.dueFloor,
    ...Object.values(state.worriedFloors),
    ...state.answers.filter(standing).map((given) => dueAfter(given, state.rhythmDays)),
  ]);

/** The same as one guardian may know it: as if another's worry had not been given (decisions 4). */
export const dueDayFor = (state: CheckinState, personId: string): Day =>
  latest([
    state.dueFloor,
    state.worriedFloors[personId] ?? state.dueFloor,
    ...state.answers.filter((given) => standing(given) && visible(given, personId)).map((given) => dueAfter(given, state.rhythmDays)),
  ]);

/** One more answer. If its 撤回 came first, it is stored as withdrawn and moves nothing. */
export function withAnswer(state: CheckinState, given: Omit<Given, "withdrawn">): CheckinState {
  const withdrawn =
    given.answer === "well" &&
    state.answers.some((known) => known.requestId === given.requestId && known.withdrawn && known.personId === given.personId);
  const others = state.answers.filter((known) => known.requestId !== given.requestId);
  return forgetOldest({ ...state, answers: [...others, { ...given, withdrawn }] });
}

/** 撤回 of a 平安; when the 平安 has not arrived, the 撤回 waits for it. */
export function withWithdrawal(state: CheckinState, of: string, personId: string, by: string): CheckinState {
  if (state.answers.some((known) => known.requestId === of)) {
    return { ...state, answers: state.answers.map((known) => (known.requestId === of ? { ...known, withdrawn: true } : known)) };
  }
  return forgetOldest({
    ...state,
    answers: [...state.answers, { requestId: of, personId, by, answer: "well", answeredAt: null, withdrawn: true, pending: false }],
  });
}

/** The director's word on a guardian who joined: what was pending stands with its own time, or is gone. */
export const withConfirmation = (state: CheckinState, personId: string, belongs: boolean): CheckinState => ({
  ...state,
  answers: state.answers.map((given) =>
    given.personId === personId && given.pending
      ? { ...given, pending: false, withdrawn: given.withdrawn || (!belongs && given.answer === "well") }
      : given,
  ),
});

function forgetOldest(state: CheckinState): CheckinState {
  if (state.answers.length <= rememberedAnswers) return state;
  // A pending 平安 may still come to count, so it is the last to be forgotten.
  const forgotten = state.answers.find((given) => !given.pending) ?? state.answers[0]!;
  const answers = state.answers.filter((given) => given !== forgotten);
  if (!standing(forgotten)) return { ...state, answers };
  const due = dueAfter(forgotten, state.rhythmDays);
  if (forgotten.answer === "well" || forgotten.personId === null) return { ...state, answers, dueFloor: later(state.dueFloor, due) };
  const known = state.worriedFloors[forgotten.personId];
  return { ...state, answers, worriedFloors: { ...state.worriedFloors, [forgotten.personId]: known ? later(known, due) : due } };
}

/** Whether silence has become a missed check-in. `missedFrom` is a China time of the due day. */
export const isMissed = (state: CheckinState, missedFrom: string, now: Instant): boolean => now >= at(nextDueDay(state), missedFrom);

/**
 * When the tap was made, by the cloud's clock: never later than the true tap, whatever the phone's clock did once since it last heard
 * the cloud. Two estimates: backwards from the arrival by the time that passed on the phone, and the phone's time put right by the
 * difference it knew. The earlier counts; when they lie more than ten minutes apart the time is marked uncertain.
 */
export function answeredTime(tapped: PhoneTime, sent: PhoneTime, now: Instant): { answeredAt: Instant; uncertain: boolean } {
  const byElapsed = now - Math.max(0, sent.at - tapped.at);
  const byClock = tapped.difference === null ? byElapsed : tapped.at + tapped.difference;
  const apart = Math.abs(byElapsed - byClock) > uncertainMilliseconds || sent.at < tapped.at;
  const earliest = now - oldestAnswerDays * dayLength;
  return { answeredAt: Math.min(now, Math.max(earliest, Math.min(byElapsed, byClock))), uncertain: apart };
}

/** A recorded check-in has only a true day: its first instant, unless that day is today. */
export const recordedAt = (day: Day, now: Instant): Instant => (day === dayOf(now) ? now : at(day));
export const tooOldToRecord = (day: Day, now: Instant): boolean => day < addDays(dayOf(now), -oldestAnswerDays);
