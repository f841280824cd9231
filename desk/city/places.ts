import { titleOf } from "#capabilities/people/rules";
import type { HeldPost, Person } from "#capabilities/people/store";
import type { Tier } from "#capabilities/places/contract";
import type { Holder, Place } from "#capabilities/places/store";
import { demonstration } from "#content/demonstration";

const since = Date.UTC(2024, 8, 1);

/** The open id of a person of the city, whose phone the desk lends. */
export const openIdOf = (personId: string): string => `o-demo-${personId}`;

export const personOf = (_id: string, name: string, phone: string, posts: HeldPost[] = []): Person => ({
  _id,
  openId: openIdOf(_id),
  name,
  phone,
  posts,
  wards: [],
  grants: {},
});

/** Numbers that reach nobody: no mobile number begins with 100. */
export const phoneOf = (number: number): string => `1004${String(number).padStart(7, "0")}`;

/** The tree of places and the people in its posts; one village's post is vacant. */
export function makePlaces(): { places: Place[]; people: Person[] } {
  const people: Person[] = [];
  const places: Place[] = [];
  const add = (_id: string, name: string, tier: Tier, above: readonly string[]): Place => {
    const place: Place = { _id, name, tier, parentId: above.at(-1) ?? null, path: [...above, _id], holders: [], vacant: true };
    places.push(place);
    return place;
  };
  const hold = (place: Place, personId: string, name: string, role: "director" | "supervisor") => {
    const phone = phoneOf(9000 + people.length);
    people.push(personOf(personId, name, phone, [{ role, placeId: place._id, place: place.name, from: since, until: null }]));
    const holder: Holder = { personId, role, title: titleOf(name, role), phone, from: since, until: null };
    place.holders.push(holder);
    place.vacant = false;
  };
  const city = add("city", demonstration.city, "city", []);
  let village = 0;
  let township = 0;
  demonstration.counties.forEach((county, c) => {
    const countyPlace = add(`county-${c + 1}`, county.name, "county", city.path);
    for (const each of county.townships) {
      township++;
      const townshipPlace = add(`township-${township}`, each.name, "township", countyPlace.path);
      hold(townshipPlace, `supervisor-${township}`, demonstration.supervisors[township - 1]!, "supervisor");
      for (const name of each.villages) {
        village++;
        const place = add(`village-${village}`, name, "village", townshipPlace.path);
        if (name !== demonstration.vacantVillage) hold(place, `director-${village}`, demonstration.directors[village - 1]!, "director");
      }
    }
  });
  return { places, people };
}
