import { addDays, at, dayOf } from "#capabilities/calendar";
import { checkins } from "#capabilities/checkin/store";
import { children } from "#capabilities/children/store";
import { persons } from "#capabilities/people/store";
import { places } from "#capabilities/places/store";
import { addAll, type Collection } from "#platform/database";
import type { Cloud } from "../../local-cloud";
import { makeFamilies } from "./families";
import { liveTheMorning } from "./morning";
import { makePlaces } from "./places";

const perCall = 60; // documents
const opensAt = "08:06"; // a visitor comes on a morning, whatever the hour is outside

/** Fills an empty cloud with the city (decisions 36) and lets the real system live its first minutes. */
export async function makeCity(cloud: Cloud): Promise<void> {
  const real = cloud.clock.now().getTime();
  const today = at(dayOf(real), opensAt);
  await cloud.clock.shift((today > real ? today : at(addDays(dayOf(real), 1), opensAt)) - real);

  const { places: tree, people: staff } = makePlaces();
  const families = makeFamilies(tree, staff, cloud.clock.now().getTime());
  await write(places, tree);
  await write(persons, [...staff, ...families.people]);
  await write(children, families.children);
  await write(checkins, families.checkins);
  await cloud.call("maintenance", { operation: "prepare" }, null);
  await cloud.tick("tick");
  await liveTheMorning(cloud, families.children);
}

async function write<D extends { _id: string }>(into: Collection<D>, documents: readonly D[]): Promise<void> {
  for (let from = 0; from < documents.length; from += perCall) await addAll(into, documents.slice(from, from + perCall));
}
