import { randomUUID } from "node:crypto";
import { addDays, at, dayOf, minute } from "#capabilities/calendar";
import { checkins } from "#capabilities/checkin/store";
import { type Child, children } from "#capabilities/children/store";
import type { Operations } from "#capabilities/contracts";
import { persons } from "#capabilities/people/store";
import { places } from "#capabilities/places/store";
import { addAll, type Collection } from "#platform/database";
import type { Cloud } from "../../local-cloud";
import { makeFamilies } from "./families";
import { makePlaces, openIdOf } from "./places";

const perCall = 60; // documents
const opensAt = "08:06"; // a visitor comes on a morning, whatever the hour is outside

/** Fills an empty cloud with the city (decisions 36) and lets the real system live its first minutes. */
export async function makeCity(cloud: Cloud): Promise<void> {
  const real = cloud.clock.now().getTime();
  const today = at(dayOf(real), opensAt);
  await cloud.clock.shift((today > real ? today : at(addDays(dayOf(real), 1), opensAt)) - real);
  const now = cloud.clock.now().getTime();

  const { places: tree, people: staff } = makePlaces();
  const villages = tree.filter((place) => place.tier === "village");
  const families = makeFamilies(villages, staff, now);
  await write(places, tree);
  await write(persons, [...staff, ...families.people]);
  await write(children, families.children);
  await write(checkins, families.checkins);
  await cloud.tick("tick");
  await live(cloud, families.children);
}

async function write<D extends { _id: string }>(into: Collection<D>, documents: readonly D[]): Promise<void> {
  for (let from = 0; from < documents.length; from += perCall) await addAll(into, documents.slice(from, from + perCall));
}

/** What has happened this morning already, done by the people themselves through the door. */
async function live(cloud: Cloud, family: readonly Child[]): Promise<void> {
  const say = async <N extends keyof Operations>(
    personId: string,
    operation: N,
    input: Operations[N]["input"],
    requestId = randomUUID(),
  ): Promise<Operations[N]["output"]> => {
    const said = (await cloud.call("api", { operation, input, requestId }, openIdOf(personId))) as {
      ok: boolean;
      value: Operations[N]["output"];
      error: { message: string };
    };
    if (!said.ok) throw new Error(`${operation}: ${said.error.message}`);
    return said.value;
  };
  const tap = (minutesAgo: number) => {
    const now = cloud.clock.now().getTime();
    return { tapped: { at: now - minutesAgo * minute, difference: 0 }, sent: { at: now, difference: 0 } };
  };
  const joined = (child: Child) => child.guardians.find((guardian) => guardian.personId && guardian.confirmed)?.personId;
  const of = (village: string) => family.filter((child) => child.path.includes(village) && joined(child));

  const [, , asked, worried, calm, ...others] = of("village-1");
  const help = randomUUID();
  await say(joined(asked!)!, "checkin.submit", { childId: asked!._id, answer: "help", ...tap(11) }, help);
  await say(joined(asked!)!, "checkin.tell", {
    childId: asked!._id,
    of: help,
    matter: "ill",
    note: "孩子夜里发烧，我腿脚不好，没人送医院",
    ...tap(10),
  });
  const worry = randomUUID();
  await say(joined(worried!)!, "checkin.submit", { childId: worried!._id, answer: "worried", ...tap(40) }, worry);
  await say(joined(worried!)!, "checkin.tell", { childId: worried!._id, of: worry, matter: "mood", lasting: "days", ...tap(39) });
  for (const child of [calm, ...others].slice(0, 3))
    if (child) await say(joined(child)!, "checkin.submit", { childId: child._id, answer: "well", ...tap(25) });

  // Some of what was missed has been seen to, so that 办完的 is not empty; and the vacant village has its own worry.
  for (const number of [1, 2, 3]) {
    const { todos } = await say(`director-${number}`, "todos.today", { placeId: `village-${number}` });
    const missed = todos.filter((todo) => todo.kind === "missed");
    for (const todo of missed.slice(1, 2))
      await say(`director-${number}`, "todos.act", { todoId: todo.todoId, episode: todo.episode, seen: todo.seen, act: "reached" });
  }
  const [alone] = of("village-5");
  await say(joined(alone!)!, "checkin.submit", { childId: alone!._id, answer: "worried", ...tap(5) });
}
