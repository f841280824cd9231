import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { addDays, at, dayOf, hour, later } from "#capabilities/calendar";
import type { Child } from "#capabilities/children/store";
import { open, plan } from "../plan";
import { startWorld, type World } from "../world";

/**
 * For any order of check-ins, misses, duplicates, late arrivals, wrong clocks and clock steps, through the deployed functions. One seed
 * replays a whole failure; RUNS makes it long (npm run test:load).
 */
const runs = Number(process.env.RUNS ?? 14);

let world: World;
let family = 0;
beforeAll(async () => {
  world = await startWorld(plan(Date.now()));
});
afterAll(() => world.end());

type Step =
  | {
      do: "answer";
      by: "grandma" | "grandpa";
      answer: "well" | "worried" | "help";
      lateHours: number;
      clockWrongHours: number;
      twice: boolean;
      withTick: boolean;
    }
  | { do: "withdraw"; by: "grandma" | "grandpa"; before: boolean }
  | {
      do: "act";
      kind: "missed" | "concern";
      act: "reached" | "met" | "unreached" | "take";
      seen: "all" | "fewer";
      episode: "this" | "before";
    }
  | { do: "time"; hours: number };

const by = fc.constantFrom("grandma" as const, "grandpa" as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("answer" as const),
      by,
      answer: fc.constantFrom("well" as const, "well" as const, "worried" as const, "help" as const),
      lateHours: fc.constantFrom(0, 0, 1, 30, 24 * 9),
      clockWrongHours: fc.constantFrom(0, 0, -26, 50),
      twice: fc.boolean(),
      withTick: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("withdraw" as const), by, before: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("act" as const),
      kind: fc.constantFrom("missed" as const, "concern" as const),
      act: fc.constantFrom("reached" as const, "met" as const, "unreached" as const, "take" as const),
      seen: fc.constantFrom("all" as const, "fewer" as const),
      episode: fc.constantFrom("this" as const, "before" as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("time" as const), hours: fc.constantFrom(1, 12, 24, 24 * 8) }) },
);

/** A child of its own for each run, in the one running world; both guardians are people of this run, so that homes stay small. */
async function newFamily(): Promise<{ childId: string; grandma: string; grandpa: string }> {
  const { addAll } = await import("#platform/database");
  const { children } = await import("#capabilities/children/store");
  const { persons } = await import("#capabilities/people/store");
  const number = ++family;
  const names = { grandma: `grandma-${number}`, grandpa: `grandpa-${number}` };
  const fresh = plan(world.now());
  const template = fresh.children.find((child) => child._id === "he")!;
  const childId = `child-${number}`;
  const rename = (personId: string | null) => (personId === "grandma" ? names.grandma : personId === "grandpa" ? names.grandpa : null);
  const guardians = template.guardians
    .filter((guardian) => guardian.until === null)
    .map((guardian) => ({ ...guardian, personId: rename(guardian.personId) }));
  await addAll(children, [{ ...template, _id: childId, guardians, order: `${template.nextDueDay}|${childId}` }]);
  const people = fresh.people.filter((person) => person._id === "grandma" || person._id === "grandpa");
  await addAll(
    persons,
    people.map((person) => ({
      ...person,
      _id: rename(person._id)!,
      openId: open(rename(person._id)!),
      wards: [{ childId, from: 0, until: null }],
    })),
  );
  return { childId, grandma: open(names.grandma), grandpa: open(names.grandpa) };
}

/** What must be true, written apart from the rules: kept from the steps alone. */
interface Model {
  firstDue: string;
  taps: Map<string, { by: string; answer: string; trueAt: number; withdrawn: boolean; arrived: boolean }>;
  concernOpen: boolean;
  concernReasons: number;
}

const storedAnswers = async (childId: string) => {
  const { checkinsOf } = await import("#capabilities/checkin/store");
  return (await checkinsOf(childId, 100)).filter((record) => record.kind === "answer");
};
const due = (answers: { answeredAt: number }[], firstDue: string) =>
  answers.map((record) => addDays(dayOf(record.answeredAt), 7)).reduce(later, firstDue);

async function check(childId: string, model: Model, ticked: boolean, grandpa: string): Promise<void> {
  const { getTodo } = await import("#capabilities/todos/store");
  const child: Child = await world.child(childId);
  for (const kind of ["missed", "concern"] as const) {
    const document = await getTodo(`${kind}|${childId}`);
    expect(document?.episode ?? null).toBe(child.open[kind]?.episode ?? null);
  }
  expect(child.open.concern !== null).toBe(model.concernOpen);
  const records = await storedAnswers(childId);
  const arrived = [...model.taps].filter(([, tap]) => tap.arrived);
  expect(
    records
      .filter((record) => record.way === "tap")
      .map((record) => record._id)
      .sort(),
  ).toEqual(arrived.map(([requestId]) => `${childId}|${requestId}`).sort());
  for (const record of records) {
    const tap = model.taps.get(record._id.split("|")[1]!);
    if (tap) expect(record.answeredAt).toBeLessThanOrEqual(tap.trueAt + 2_000); // what the call itself takes
    if (tap) expect(record.withdrawn).toBe(tap.withdrawn);
  }
  const expected = due(
    records.filter((record) => !record.withdrawn),
    model.firstDue,
  );
  expect(child.nextDueDay).toBe(expected);
  const isOver = world.now() >= at(expected, "20:00");
  if (ticked) expect(child.open.missed !== null).toBe(isOver);
  if (!isOver) expect(child.open.missed).toBeNull();
  // Grandpa may know of each 平安 and of his own answers, of nothing else.
  const known = records.filter(
    (record) => !record.withdrawn && (record.answer === "well" || record.personId === grandpa.replace("open-", "")),
  );
  const card = (await world.get(grandpa, "checkin.home", {})).cards[0]!;
  expect(card.dueDay).toBe(due(known, model.firstDue));
  if (card.answered && !card.answered.mine) expect(card.answered.answer).toBe("well");
}

test("whatever comes in whatever order, each child's list is right, nothing is lost and nothing is done twice", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      const people = await newFamily();
      const { childId } = people;
      const model: Model = { firstDue: (await world.child(childId)).nextDueDay, taps: new Map(), concernOpen: false, concernReasons: 0 };
      for (const each of steps) {
        let ticked = false;
        if (each.do === "time") {
          await world.shiftHours(each.hours);
          await world.tick();
          ticked = true;
        } else if (each.do === "answer") {
          const requestId = randomUUID();
          const wrong = each.clockWrongHours * hour;
          const trueAt = world.now() - each.lateHours * hour;
          // The phone's clock is wrong but steady since it last heard the cloud, or stepped after the tap.
          const input = {
            childId,
            answer: each.answer,
            tapped: { at: trueAt, difference: 0 },
            sent: { at: world.now() + wrong, difference: 0 },
          };
          const send = () => world.get(people[each.by], "checkin.submit", input, requestId);
          await Promise.all([send(), each.twice ? send() : null, each.withTick ? world.tick() : null]);
          model.taps.set(requestId, { by: each.by, answer: each.answer, trueAt, withdrawn: false, arrived: true });
          if (each.answer !== "well") {
            model.concernOpen = true;
            model.concernReasons++;
          }
          ticked = each.withTick;
        } else if (each.do === "withdraw") {
          const requestId = randomUUID();
          const now = world.now();
          const times = { tapped: { at: now, difference: 0 }, sent: { at: now, difference: 0 } };
          const well = () => world.get(people[each.by], "checkin.submit", { childId, answer: "well", ...times }, requestId);
          const back = () => world.get(people[each.by], "checkin.withdraw", { childId, of: requestId, ...times });
          await (each.before ? back().then(well) : well().then(back));
          model.taps.set(requestId, { by: each.by, answer: "well", trueAt: now, withdrawn: true, arrived: true });
        } else {
          const child = await world.child(childId);
          const current = child.open[each.kind];
          const episode = Math.max(1, (current?.episode ?? child.episodes[each.kind]) - (each.episode === "before" ? 1 : 0));
          const stale = current?.episode !== episode;
          const seen = each.seen === "all" ? (current?.reasons ?? 0) : Math.max(0, (current?.reasons ?? 0) - 1);
          const { outcome } = await world.get(open("director-liu"), "todos.act", {
            todoId: `${each.kind}|${childId}`,
            episode,
            seen,
            act: each.act,
          });
          const closing = each.act === "reached" || each.act === "met";
          const unseen = each.kind === "concern" && current !== null && seen < current.reasons;
          expect(outcome).toBe(stale ? "already" : !closing ? "open" : unseen ? "again" : "closed");
          if (outcome === "closed" && each.kind === "concern") Object.assign(model, { concernOpen: false, concernReasons: 0 });
        }
        await check(childId, model, ticked, people.grandpa);
      }
    }),
    { numRuns: runs, endOnFailure: true },
  );
}, 1_800_000);
