import { open, plan } from "../plan";
import { phone, startWorld, type World } from "../world";

let world: World;
const start = async (dueIn = 0, hour = 10) => {
  const now = Date.now();
  world = await startWorld(plan(now, dueIn));
  // To a steady hour of a China day, so that no test depends on when it runs.
  const here = (Math.floor(now / 3_600_000) + 8) % 24;
  await world.shiftHours((hour - here + 24) % 24);
};
afterEach(() => world.end());

const grandma = open("grandma");
const grandpa = open("grandpa");
const director = open("director-liu");

test("孩子平安 is stored, moves the due day and is on nobody's list", async () => {
  await start();
  const { card } = await world.get(grandma, "checkin.submit", { childId: "he", answer: "well", ...phone(world) });
  expect(card).toMatchObject({ state: "answered", answered: { answer: "well", mine: true } });
  expect((await world.get(director, "todos.today", { placeId: "liu" })).todos).toEqual([]);
});
