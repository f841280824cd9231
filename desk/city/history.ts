import { addDays, at, dayOf, minute } from "#capabilities/calendar";
import { type Given, nextDueDay, withAnswer } from "#capabilities/checkin/rules";
import type { Checkin } from "#capabilities/checkin/store";
import { nextLookAt } from "#capabilities/children/rules";
import { type Child, orderOf } from "#capabilities/children/store";
import type { Holder } from "#capabilities/places/store";
import type { Day, Instant } from "#capabilities/shapes";
import { noEpisodes, nothingOpen } from "#capabilities/todos/rules";
import { schedule } from "#content/schedule";
import type { Chance } from "./chance";

export type Bare = Pick<Child, "_id" | "name" | "sex" | "token" | "category" | "village" | "path" | "guardians">;

const answersRemembered = 5;

/** A child with the answers of the last weeks, the next being due on that day; where no guardian has a phone, the post recorded them. */
export function withHistory(
  bare: Bare,
  rhythmDays: number,
  dueDay: Day,
  post: Holder,
  now: Instant,
  chance: Chance,
): { child: Child; checkins: Checkin[] } {
  const checkins: Checkin[] = [];
  let checkin: Child["checkin"] = {
    rhythmDays,
    answers: [],
    dueFloor: addDays(dueDay, -rhythmDays * answersRemembered),
    worriedFloors: {},
  };
  const giver = bare.guardians.find((guardian) => guardian.personId && guardian.confirmed);
  for (let round = answersRemembered; round >= 1; round--) {
    const answeredAt = at(addDays(dueDay, -rhythmDays * round), "07:30") + chance.below(12 * 60) * minute;
    const given: Omit<Given, "withdrawn"> = {
      requestId: `history-${round}-${bare._id}`,
      personId: giver?.personId ?? null,
      by: giver?.relation ?? post.title,
      answer: "well",
      answeredAt,
      pending: false,
    };
    checkin = withAnswer(checkin, given);
    checkins.push({
      _id: `${bare._id}|${given.requestId}`,
      childId: bare._id,
      kind: "answer",
      of: null,
      answer: "well",
      personId: giver?.personId ?? post.personId,
      by: given.by,
      way: giver ? "tap" : "phone",
      answeredAt,
      uncertain: false,
      receivedAt: answeredAt,
      withdrawn: false,
      marked: null,
    });
  }
  const due = nextDueDay(checkin);
  const child: Child = {
    ...bare,
    // Who was reminded of the day before has been; a reminder of today is still to come.
    guardians: bare.guardians.map((guardian) => ({ ...guardian, remindedFor: due < dayOf(now) ? due : null })),
    checkin,
    nextDueDay: due,
    open: nothingOpen,
    episodes: noEpisodes,
    closedMissed: null,
    version: 0,
    nextLookAt: null,
    order: "",
  };
  return { child: { ...child, nextLookAt: nextLookAt(child, schedule, now), order: orderOf(child) }, checkins };
}
