import { schedule } from "#content/schedule";
import { getAll } from "#platform/database";
import { template } from "#platform/environment";
import { stands } from "../access/rules";
import { dayOf } from "../calendar";
import { cardFor } from "../children/rules";
import { type Child, childrenByIds, type Guardian, villageOf } from "../children/store";
import { operations } from "../handlers";
import { actingAs, meOf } from "../people/rules";
import type { Person } from "../people/store";
import { directorOf } from "../places/rules";
import { places } from "../places/store";
import type { Instant, PhoneTime } from "../shapes";
import type { Reason } from "../todos/contract";
import { urgencyOf, type Wants } from "../todos/rules";
import { settle } from "../todos/settle";
import { type Answer, checkin } from "./contract";
import { answeredTime, recordedAt, tooOldToRecord, withAnswer, withWithdrawal } from "./rules";
import { lookAt, missedWanted } from "./silence";
import { checkinId, checkinOf, checkins } from "./store";

interface Tap {
  tapped: PhoneTime;
  sent: PhoneTime;
}

const homeLimit = 20; // children of one guardian

const guardianOf = (child: Child, personId: string): Guardian => child.guardians.find((guardian) => guardian.personId === personId)!;
const card = (child: Child, personId: string, now: Instant) => cardFor(child, personId, schedule.missedFrom, now);

/** Whether what this guardian taps at that time is taken with a mark: outside the relation, or before the director's word (decisions 2, 12). */
const markOf = (guardian: Guardian, answeredAt: Instant): "ended" | "unconfirmed" | null =>
  !stands({ until: guardian.until }, answeredAt) ? "ended" : guardian.confirmed ? null : "unconfirmed";

/** Who tapped and when, as every record of a guardian's tap keeps it. */
function tapBy(person: Person, child: Child, { tapped, sent }: Tap, now: Instant) {
  const guardian = guardianOf(child, person._id);
  const { answeredAt, uncertain } = answeredTime(tapped, sent, now);
  return {
    tap: { personId: person._id, by: guardian.relation, answeredAt, uncertain, receivedAt: now },
    marked: markOf(guardian, answeredAt),
  };
}

export const checkinOperations = operations(checkin, {
  async home({ person, now }) {
    const wards = person!.wards.filter((ward) => stands(ward, now)).slice(0, homeLimit);
    const found = await childrenByIds(wards.map((ward) => ward.childId));
    const villages = await getAll(places, [...new Set(found.map(villageOf))]);
    const directors = found.flatMap((child) => {
      const village = villages.find((place) => place._id === villageOf(child));
      const director = village && directorOf(village, now);
      return director ? [[child._id, director] as const] : [];
    });
    const due = template("due");
    return {
      me: meOf(person!, now),
      cards: wards.flatMap((ward) => found.filter((child) => child._id === ward.childId)).map((child) => card(child, person!._id, now)),
      directors: Object.fromEntries(directors),
      reminder: due && { templateId: due.templateId, granted: (person!.grants.due?.left ?? 0) > 0 },
    };
  },

  // The door has opened the transaction, loaded the child in it and decided access on that.
  async submit({ input, subject: child, person, now, requestId, transaction: t, stored }) {
    const id = checkinId(child._id, requestId);
    if (await t.get(checkins, id)) return stored({ card: card(child, person!._id, now) }); // the same tap again, however late
    const { tap, marked } = tapBy(person!, child, input, now);
    const { personId, by, answeredAt } = tap;
    const { answer } = input;
    const given = { requestId, personId, by, answer, answeredAt, pending: marked === "unconfirmed" };
    const next = marked === "ended" ? child.checkin : withAnswer(child.checkin, given);
    const withdrawn = next.answers.some((known) => known.requestId === requestId && known.withdrawn);
    await t.put(checkins, checkinOf(child._id, requestId, { kind: "answer", answer, ...tap, withdrawn, marked }));
    const wants: Wants = { missed: missedWanted(child, next, now), ...concern(answer, { at: answeredAt, by, marked }, now) };
    return { card: card(await settle(t, child, { checkin: next }, wants, { by, how: "answered" }, now), personId, now) };
  },

  async tell({ input, subject: child, person, now, requestId, transaction: t, stored }) {
    const id = checkinId(child._id, requestId);
    if (await t.get(checkins, id)) return stored({ card: card(child, person!._id, now) });
    const { tap, marked } = tapBy(person!, child, input, now);
    const told = await t.get(checkins, checkinId(child._id, input.of));
    const answer: Answer = told?.answer === "help" ? "help" : "worried";
    const { of, matter, lasting, note } = input;
    await t.put(checkins, checkinOf(child._id, requestId, { kind: "telling", of, matter, lasting, note, ...tap, marked }));
    const reason: Reason = { at: tap.answeredAt, by: tap.by, answer, matter, lasting, note, ...(marked ? { marked } : {}) };
    const wants: Wants = { concern: { urgency: urgencyOf(answer, matter), since: now, rung: "village", reason } };
    return { card: card(await settle(t, child, {}, wants, { by: "", how: "answered" }, now), person!._id, now) };
  },

  async withdraw({ input, subject: child, person, now, requestId, transaction: t, stored, refuse }) {
    const id = checkinId(child._id, requestId);
    if (await t.get(checkins, id)) return stored({ card: card(child, person!._id, now) });
    const { tap } = tapBy(person!, child, input, now);
    const { personId, by, answeredAt } = tap;
    const named = await t.get(checkins, checkinId(child._id, input.of));
    if (named && (named.answer !== "well" || named.personId !== personId)) return refuse("notWithdrawable");
    if (named && dayOf(named.answeredAt) !== dayOf(answeredAt)) return refuse("notToday");
    await t.put(checkins, checkinOf(child._id, requestId, { kind: "withdrawal", of: input.of, ...tap }));
    if (named) await t.patch(checkins, named._id, { withdrawn: true });
    const next = withWithdrawal(child.checkin, input.of, personId, by);
    const wants: Wants = { missed: missedWanted(child, next, now) };
    return { card: card(await settle(t, child, { checkin: next }, wants, { by, how: "answered" }, now), personId, now) };
  },

  async record({ input, subject: child, person, now, requestId, transaction: t, stored, refuse }) {
    const id = checkinId(child._id, requestId);
    if (await t.get(checkins, id)) return stored({ nextDueDay: child.nextDueDay });
    if (input.day > dayOf(now)) return refuse("future");
    if (tooOldToRecord(input.day, now)) return refuse("tooOld");
    const by = actingAs(person!, child.path, now);
    const answeredAt = recordedAt(input.day, now);
    const { answer, note, way } = input;
    const next = withAnswer(child.checkin, { requestId, personId: null, by, answer, answeredAt, pending: false });
    await t.put(
      checkins,
      checkinOf(child._id, requestId, { kind: "answer", answer, note, personId: person!._id, by, way, answeredAt, receivedAt: now }),
    );
    const wants: Wants = { missed: missedWanted(child, next, now), ...concern(answer, { at: answeredAt, by, note, marked: null }, now) };
    return { nextDueDay: (await settle(t, child, { checkin: next }, wants, { by, how: "recorded" }, now)).nextDueDay };
  },

  async look({ subject: child, now, transaction: t, stored }) {
    if (child.nextLookAt === null || child.nextLookAt > now) return stored({ nextLookAt: child.nextLookAt });
    return { nextLookAt: (await lookAt(t, child, now)).nextLookAt };
  },
});

/** The concern that an answer wants, if it is one. */
function concern(
  answer: Answer,
  from: { at: Instant; by: string; note?: string; marked: "ended" | "unconfirmed" | null },
  now: Instant,
): Wants {
  if (answer === "well") return {};
  const { marked, ...rest } = from;
  return {
    concern: { urgency: urgencyOf(answer), since: now, rung: "village", reason: { ...rest, answer, ...(marked ? { marked } : {}) } },
  };
}
