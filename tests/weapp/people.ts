import { hour } from "#capabilities/calendar";
import { open } from "../plan";
import { phone as times, type World, worldAt } from "../world";
import { dist } from "./built";
import { type App, newPhone, type Phone } from "./harness";

/** The people of the small world, each with a phone of their own; the time of all goes by together. */
export interface Village {
  world: World;
  /** A phone whose owner has this id; of a stranger when the world has nobody of that id. */
  phoneOf(personId: string): Phone;
  /** So many hours go by for everybody, then the clock's timer rings once. */
  hoursPass(hours: number): Promise<void>;
  /** What stands on the child director's list now, as the cloud has it. */
  todos(): Promise<Awaited<ReturnType<typeof todosOf>>>;
  end(): Promise<void>;
}

const todosOf = async (world: World) => (await world.get(open("director-liu"), "todos.today", { placeId: "liu" })).todos;

export async function villageAt(chinaHour: number, dueIn = 0): Promise<Village> {
  const world = await worldAt(chinaHour, dueIn);
  const phones: Phone[] = [];
  let last: Promise<unknown> = Promise.resolve();
  /** One call after another: the cloud would start an instance for each of several at once, and that is what takes time here. */
  const inTurn = (call: () => Promise<unknown>): Promise<unknown> => {
    last = last.then(call, call);
    return last;
  };
  return {
    world,
    phoneOf(personId) {
      const owner = open(personId);
      const phone = newPhone({
        dist,
        cloud: (name, data) => inTurn(() => world.cloud.call(name, data, owner)),
        accepted: (templateId) => world.cloud.grant(owner, templateId, 1),
      });
      phone.clock.setWrong(world.now() - Date.now());
      phones.push(phone);
      return phone;
    },
    async hoursPass(hours) {
      await world.shiftHours(hours);
      for (const phone of phones) await phone.pass(hours * hour);
      await world.tick();
    },
    todos: () => todosOf(world),
    async end() {
      for (const phone of phones) phone.kill();
      await world.end();
    },
  };
}

const steadyFinger = 1_000; // milliseconds; a second tap on the same key before that is the same tap

/** Taps one thing after another, each after a breath, and answers how many taps it took. */
export async function taps(phone: Phone, app: App, ...targets: string[]): Promise<number> {
  const before = app.taps();
  for (const target of targets) {
    await phone.pass(steadyFinger);
    await app.tap(target);
  }
  return app.taps() - before;
}

/** A person's phone with the app open. */
export async function phoneOn(village: Village, personId: string): Promise<{ phone: Phone; app: App }> {
  const phone = village.phoneOf(personId);
  return { phone, app: await phone.launch() };
}

/** A guardian answers on a phone that is not looked at here. */
export const answers = ({ world }: Village, personId: string, childId: string, answer: "well" | "worried" | "help") =>
  world.get(open(personId), "checkin.submit", { childId, answer, ...times(world) });

/** The calls of one operation that reached the network, oldest first. */
export const asked = (app: App, operation: string): { input: Record<string, unknown>; requestId: string }[] =>
  app
    .made("cloud.callFunction")
    .map(({ data }) => data as { operation: string; input: Record<string, unknown>; requestId: string })
    .filter((call) => call.operation === operation);

/** The numbers that were dialled. */
export const dialled = (app: App): unknown[] => app.made("makePhoneCall").map(({ phoneNumber }) => phoneNumber);

/** What waits on a phone. */
export const waiting = (phone: Phone): string[] => [...phone.storage.keys()].filter((key) => key.startsWith("outbox|"));
