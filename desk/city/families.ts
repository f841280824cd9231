import { addDays, at, dayOf, hour } from "#capabilities/calendar";
import { type Given, nextDueDay, withAnswer } from "#capabilities/checkin/rules";
import type { Checkin } from "#capabilities/checkin/store";
import { nextLookAt } from "#capabilities/children/rules";
import { type Child, type Guardian, orderOf } from "#capabilities/children/store";
import type { Person } from "#capabilities/people/store";
import type { Place } from "#capabilities/places/store";
import type { Day, Instant, Token } from "#capabilities/shapes";
import { demonstration } from "#content/demonstration";
import { schedule } from "#content/schedule";
import { Chance } from "./chance";
import { personOf, phoneOf } from "./places";

const childrenPerVillage = 10;
const tokens: readonly Token[] = ["sprout", "wheat", "fish", "kite", "bird", "melon"];
const since = Date.UTC(2025, 2, 1);

export interface Families {
  people: Person[];
  children: Child[];
  checkins: Checkin[];
}

/** The families of the villages as they stand at `now`: histories of check-ins, some due today, some overdue. */
export function makeFamilies(villages: readonly Place[], directors: readonly Person[], now: Instant): Families {
  const chance = new Chance(20260520);
  const made: Families = { people: [], children: [], checkins: [] };
  for (const village of villages) {
    for (let born = 0; born < childrenPerVillage; ) {
      const hero = village._id === "village-1" && born === 0;
      const size = hero ? 2 : Math.min(childrenPerVillage - born, chance.often(35) ? 2 : 1);
      const director = village._id === "village-2" && born === 0 ? directors.find((person) => person._id === "director-2") : undefined;
      makeFamily({ village, size, hero, director, number: made.children.length + 1 }, made, chance, now);
      born += size;
    }
  }
  return made;
}

interface Plan {
  village: Place;
  size: number;
  /** 王奶奶 with 小禾 and 小满, both waiting for today's answer: the family a visitor meets first. */
  hero: boolean;
  /** A child director who is also a grandmother of the village. */
  director: Person | undefined;
  number: number;
}

function makeFamily({ village, size, hero, director, number }: Plan, made: Families, chance: Chance, now: Instant): void {
  const surname = hero ? "王" : (director?.name.slice(0, 1) ?? chance.pick(demonstration.surnames));
  const withoutPhone = !hero && !director && chance.often(15);
  const adults: { relation: string; person: Person; joined: boolean }[] = [];
  const adult = (relation: string, given: string, joined: boolean) => {
    const id = `guardian-${number}-${adults.length + 1}`;
    adults.push({
      relation,
      joined,
      person: director && adults.length === 0 ? director : personOf(id, `${surname}${given}`, phoneOf(number * 10 + adults.length)),
    });
  };
  adult("奶奶", hero ? "桂英" : chance.pick(demonstration.grandmothers), !withoutPhone);
  if (hero || chance.often(40)) adult("爷爷", chance.pick(demonstration.grandfathers), hero || (!withoutPhone && chance.often(50)));
  if (chance.often(30)) adult(chance.often(50) ? "妈妈" : "爸爸", chance.pick(demonstration.parents), !withoutPhone && chance.often(60));
  // One family has just joined, and its director has not said yet that it is them.
  const unconfirmed = village._id === "village-1" && made.children.filter((child) => child.path.includes(village._id)).length === 3;
  for (let nth = 0; nth < size; nth++) {
    const id = `child-${number + nth}`;
    const girl = hero ? nth === 0 : chance.often(50);
    const guardians = adults.map(
      ({ relation, person, joined }, order): Guardian => ({
        guardianId: `${id}.${order + 1}`,
        personId: joined ? person._id : null,
        relation,
        name: person.name,
        phone: person.phone ?? "",
        confirmed: !(unconfirmed && joined && order === 0),
        from: since,
        until: null,
        remindedFor: null,
      }),
    );
    const child = withHistory(
      {
        _id: id,
        name: hero ? (nth === 0 ? "王小禾" : "王小满") : `${surname}${chance.pick(girl ? demonstration.girls : demonstration.boys)}`,
        sex: girl ? "girl" : "boy",
        token: hero ? tokens[nth]! : tokens[(number + nth) % tokens.length]!,
        category: categoryOf(number + nth),
        village: village.name,
        path: village.path,
        guardians,
      },
      hero ? dayOf(now) : dueDayFor(chance, now),
      made.checkins,
      now,
      chance,
    );
    made.children.push(child);
    for (const { person, joined } of adults) if (joined) person.wards.push({ childId: id, from: since, until: null });
  }
  for (const { person, joined } of adults) if (joined && person !== director) made.people.push(person);
}

/** 14,021 left-behind children, 396 orphans, 1,171 unattended: of each 40, about 36, 1 and 3. */
const categoryOf = (number: number): Child["category"] => (number % 40 === 7 ? "orphan" : number % 13 === 5 ? "unattended" : "leftBehind");

/** Most have answered this week, some are due today, a few are late. */
const dueDayFor = (chance: Chance, now: Instant): Day =>
  addDays(dayOf(now), chance.often(14) ? 0 : chance.often(12) ? -1 - chance.below(3) : 1 + chance.below(6));

type Bare = Pick<Child, "_id" | "name" | "sex" | "token" | "category" | "village" | "path" | "guardians">;

/** Five weeks of weekly answers that end in the given due day. */
function withHistory(bare: Bare, dueDay: Day, checkins: Checkin[], now: Instant, chance: Chance): Child {
  const rhythmDays = 7;
  const weeks = 5;
  let checkin: Child["checkin"] = { rhythmDays, answers: [], dueFloor: addDays(dueDay, -rhythmDays * weeks), worriedFloors: {} };
  const giver = bare.guardians.find((guardian) => guardian.personId && guardian.confirmed);
  for (let week = weeks; week >= 1; week--) {
    const answeredAt = at(addDays(dueDay, -rhythmDays * week), "07:30") + chance.below(12) * hour;
    const given: Omit<Given, "withdrawn"> = {
      requestId: `history-${week}-${bare._id}`,
      personId: giver?.personId ?? null,
      by: giver?.relation ?? "李主任",
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
      personId: given.personId ?? "",
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
    checkin,
    nextDueDay: due,
    open: { missed: null, concern: null },
    episodes: { missed: 0, concern: 0 },
    closedMissed: null,
    version: 0,
    nextLookAt: null,
    order: "",
  };
  return { ...child, nextLookAt: nextLookAt(child, schedule, now), order: orderOf(child) };
}
