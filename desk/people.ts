import { stands } from "#capabilities/access/rules";
import { childrenByIds } from "#capabilities/children/store";
import { titleOf } from "#capabilities/people/rules";
import { type Person, persons } from "#capabilities/people/store";
import { type Place, places } from "#capabilities/places/store";
import type { Instant } from "#capabilities/shapes";
import { find } from "#platform/database";
import { transact } from "#platform/transaction";
import { NotHere } from "./notHere";

export interface Shown {
  id: string;
  name: string;
  roles: string[];
  place: string;
  openId: string;
}

const cityLimit = 1000; // people of a demonstration city who have a phone

/** Everybody of the city who has a phone, with the place they are known by. */
export async function peopleOfCity(now: Instant): Promise<Shown[]> {
  const found = await find(persons, "ofOpenId", { above: ["openId", ""], limit: cityLimit });
  const wards = [...new Set(found.flatMap((person) => person.wards.slice(0, 1).map((ward) => ward.childId)))];
  const villages = new Map<string, string>();
  for (let from = 0; from < wards.length; from += 100)
    for (const child of await childrenByIds(wards.slice(from, from + 100))) villages.set(child._id, child.village);
  return found.map((person) => {
    const posts = person.posts.filter((post) => stands(post, now));
    const guardian = person.wards.length > 0 ? ["guardian"] : [];
    return {
      id: person._id,
      name: person.name,
      roles: [...guardian, ...posts.map((post) => post.role)],
      place: posts[0]?.place ?? villages.get(person.wards[0]?.childId ?? "") ?? "",
      openId: person.openId!,
    };
  });
}

/** Where a post can be: the townships, each with its villages. */
export async function placesOfCity(): Promise<{ id: string; name: string }[]> {
  const below = (parents: readonly string[]) => find(places, "ofParent", { equals: { parentId: parents }, limit: 100 });
  const counties = await below(["city"]);
  const townships = await below(counties.map((place) => place._id));
  const villages = await below(townships.map((place) => place._id));
  return townships
    .flatMap((township) => [township, ...villages.filter((village) => village.parentId === township._id)])
    .map(({ _id, name, tier }) => ({ id: _id, name: tier === "township" ? `${name}未保站` : `　${name}` }));
}

export interface Appointment {
  personId: string;
  role: "director" | "supervisor";
  placeId: string;
}

/** Puts a person into a post: person and place change together, and what ends is kept with its end (decisions 2). */
export const appoint = (appointment: Appointment, now: Instant) =>
  changePost(appointment, (person, place) => {
    const post = { role: appointment.role, placeId: place._id, place: place.name, from: now, until: null };
    const holder = {
      personId: person._id,
      role: appointment.role,
      title: titleOf(person.name, appointment.role),
      phone: person.phone ?? "",
      from: now,
      until: null,
    };
    return [{ ...person, posts: [...person.posts, post] }, [...place.holders, holder]];
  });

/** Leaves the post vacant from now on. */
export const vacate = (appointment: Appointment, now: Instant) =>
  changePost(appointment, (person, place) => {
    const end = <R extends { role: string; until: Instant | null }>(relation: R, mine: boolean): R =>
      mine && relation.role === appointment.role && relation.until === null ? { ...relation, until: now } : relation;
    return [
      { ...person, posts: person.posts.map((post) => end(post, post.placeId === place._id)) },
      place.holders.map((holder) => end(holder, holder.personId === person._id)),
    ];
  });

async function changePost(
  { personId, role, placeId }: Appointment,
  change: (person: Person, place: Place) => [Person, Place["holders"]],
): Promise<{ vacant: boolean }> {
  return transact(async (t) => {
    const person = await t.get(persons, personId);
    const place = await t.get(places, placeId);
    const tier = { director: "village", supervisor: "township" }[role];
    if (!person || !place || place.tier !== tier)
      throw new NotHere("a director is of a village, a supervisor of a township, and both must be here");
    const [changed, holders] = change(person, place);
    const vacant = holders.every((holder) => holder.until !== null);
    await t.put(persons, changed);
    await t.patch(places, placeId, { holders, vacant });
    return { vacant };
  });
}
