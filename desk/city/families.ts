import { addDays, dayOf } from "#capabilities/calendar";
import type { Checkin } from "#capabilities/checkin/store";
import type { Child, Guardian } from "#capabilities/children/store";
import type { Person } from "#capabilities/people/store";
import type { Holder, Place } from "#capabilities/places/store";
import type { Day, Instant, Token } from "#capabilities/shapes";
import { demonstration } from "#content/demonstration";
import { type Adult, makeAdults } from "./adults";
import { Chance } from "./chance";
import { withHistory } from "./history";

const childrenPerVillage = 10;
const tokens: readonly Token[] = ["sprout", "wheat", "fish", "kite", "bird", "melon"];
const since = Date.UTC(2025, 2, 1);
const weekly = 7; // days
const closely = 2; // days: 红, whom the village asks after more often

export interface Families {
  people: Person[];
  children: Child[];
  checkins: Checkin[];
}

/** 14,021 left-behind children, 396 orphans and 1,171 unattended (domain-facts §0): of 120 that is 108, 3 and 9. */
const categoryOf = (number: number): Child["category"] => (number % 40 === 7 ? "orphan" : number % 13 === 5 ? "unattended" : "leftBehind");

/** The families of the villages as they stand at `now`: answers of the last weeks, some due today, some missed. */
export function makeFamilies(tree: readonly Place[], staff: readonly Person[], now: Instant): Families {
  const made: Families = { people: [], children: [], checkins: [] };
  const chance = new Chance(20260520);
  const names = new Set(["王小禾", "王小满"]);
  const placeOf = (id: string) => tree.find((place) => place._id === id)!;
  for (const village of tree.filter((place) => place.tier === "village")) {
    for (let nth = 1, born = 0; born < childrenPerVillage; nth++) {
      const number = made.children.length + 1;
      const first = village._id === "village-1";
      const hero = first && nth === 1;
      const director = village._id === "village-2" && nth === 1 ? staff.find((person) => person._id === "director-2") : undefined;
      const alike = categoryOf(number) === "leftBehind" && categoryOf(number + 1) === "leftBehind";
      const size = hero || (alike && born < childrenPerVillage - 1 && chance.often(35)) ? 2 : 1;
      const surname = hero ? "王" : chance.pick(demonstration.surnames);
      const adults = makeAdults({ number, surname, hero, director, joining: first && nth === 2, category: categoryOf(number) }, chance);
      const post = village.holders[0] ?? placeOf(village.parentId!).holders[0]!;
      for (let sibling = 0; sibling < size; sibling++) bear(number + sibling, born + sibling, hero, surname, village, adults, post);
      for (const { person, joined } of adults) if (joined && person !== director) made.people.push(person);
      born += size;
    }
  }
  return made;

  function bear(number: number, order: number, hero: boolean, surname: string, village: Place, adults: Adult[], post: Holder): void {
    const id = `child-${number}`;
    const girl = hero ? order === 0 : chance.often(50);
    let name = hero ? ["王小禾", "王小满"][order]! : "";
    while (!name || (names.has(name) && !hero)) name = `${surname}${chance.pick(girl ? demonstration.girls : demonstration.boys)}`;
    names.add(name);
    const guardians = adults.map(
      ({ relation, person, joined, confirmed }, nth): Guardian => ({
        guardianId: `${id}.${nth + 1}`,
        personId: joined ? person._id : null,
        relation,
        name: person.name,
        phone: person.phone ?? "",
        confirmed,
        from: since,
        until: null,
        remindedFor: null,
      }),
    );
    const category = categoryOf(number);
    const rhythm = category === "unattended" && number % 2 === 1 ? closely : weekly;
    const token = hero ? tokens[order]! : tokens[number % tokens.length]!;
    const bare = {
      _id: id,
      name,
      sex: girl ? "girl" : "boy",
      token,
      category,
      village: village.name,
      path: village.path,
      guardians,
    } as const;
    const dueDay = hero ? dayOf(now) : dueDayOf(village, order, rhythm);
    const { child, checkins } = withHistory(bare, rhythm, dueDay, post, now, chance);
    made.children.push(child);
    made.checkins.push(...checkins);
    for (const { person, joined } of adults) if (joined) person.wards.push({ childId: id, from: since, until: null });
  }

  /** In each village one is overdue (in the first three, two), one or two are due today, and the rest later this week. */
  function dueDayOf(village: Place, order: number, rhythm: number): Day {
    const busy = ["village-1", "village-2", "village-3"].includes(village._id);
    if (order === 3 || (order === 6 && busy)) return addDays(dayOf(now), -1 - chance.below(3));
    if (order === 5 || (order === 8 && chance.often(50))) return dayOf(now);
    return addDays(dayOf(now), 1 + chance.below(rhythm - 1));
  }
}
