import { policies } from "#content/policies/index";
import { open } from "../plan";
import { phone, type World, worldAt } from "../world";

/** Explainers: published by an operator, read by everybody, explained by the child director. */

let world: World;
beforeAll(async () => {
  world = await worldAt(9);
});
afterAll(() => world.end());

const operator = (operation: string, input: object = {}) => world.cloud.call("maintenance", { operation, input }, null);
const listed = async (openId = open("grandma")) => (await world.get(openId, "policies.list", {})).policies;
const first = policies[0]!;

test("a new city has every explainer of the content, and nobody need sign in to read them", async () => {
  const found = await listed("open-nobody");
  expect(found.map(({ id }) => id).sort()).toEqual(policies.map(({ id }) => id).sort());
  expect(found.find(({ id }) => id === first.id)).toMatchObject({ ...first, version: 1 });
});

test("the whole list costs two database operations: the person and the list", async () => {
  world.cloud.statistics.reset();
  await listed();
  expect(Object.values(world.cloud.statistics.counts).reduce((sum, each) => sum + each, 0)).toBe(2);
});

test("preparing a city twice changes nothing, also not what its staff have rewritten", async () => {
  const said = await operator("policies.publish", { policy: { ...first, summary: "城里改过的一句话。" } });
  expect(said).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await operator("prepare")).toEqual({ ok: true, value: { collections: [], policies: [] } });
  expect((await listed()).find(({ id }) => id === first.id)).toMatchObject({ version: 2, summary: "城里改过的一句话。" });
});

test("an explainer is found by its pinyin and by the first letters of it", async () => {
  await operator("policies.publish", { policy: { ...policies[1]!, title: "临时救助", words: ["着火"] } });
  expect((await listed()).find(({ id }) => id === policies[1]!.id)!.pinyin.split(" ")).toEqual(
    expect.arrayContaining(["linshijiuzhu", "lsjz", "zhaohuo"]),
  );
});

test("one that breaks a rule is refused in words, and nothing is published", async () => {
  const said = await operator("policies.publish", { policy: { ...first, title: "很".repeat(15) } });
  expect(said).toMatchObject({ ok: false, error: { code: "malformed", message: "标题最多 14 个字。" } });
  expect((await listed()).find(({ id }) => id === first.id)!.version).toBe(2);
});

test("a family is counted once for each explainer, and its village sees how many have read it", async () => {
  const read = { childId: "he", policyId: first.id, version: 2 };
  await world.get(open("grandma"), "policies.read", read);
  await world.get(open("grandpa"), "policies.read", read);
  const { read: rows } = await world.get(open("director-liu"), "policies.coverage", { placeId: "liu" });
  expect(rows).toEqual([{ village: "柳村", policyId: first.id, families: 1 }]);
});

test("没看懂 is the director's to-do of the week, once a tap, and is closed by a person only", async () => {
  const asked = { childId: "he", policyId: first.id, ...phone(world) };
  const requestId = "unclear-request-0001";
  await world.get(open("grandma"), "policies.unclear", asked, requestId);
  await world.get(open("grandma"), "policies.unclear", asked, requestId);
  await world.get(open("grandma"), "checkin.submit", { childId: "he", answer: "well", ...phone(world) });
  const { todos } = await world.get(open("director-liu"), "todos.today", { placeId: "liu" });
  const question = todos.find(({ kind }) => kind === "question")!;
  expect(question).toMatchObject({ urgency: "week", seen: 1, reasons: [{ by: "奶奶", policy: first.title }] });
  await world.get(open("director-liu"), "todos.act", { todoId: question.todoId, episode: 1, seen: 1, act: "reached" });
  expect((await world.child("he")).open.question).toBeNull();
});

test("what was withdrawn is off the list and can't be asked about", async () => {
  await operator("policies.withdraw", { policyId: first.id });
  expect((await listed()).some(({ id }) => id === first.id)).toBe(false);
  const said = await world.ask(open("grandma"), "policies.unclear", { childId: "he", policyId: first.id, ...phone(world) });
  expect(said).toMatchObject({ ok: false, error: { code: "withdrawn" } });
});

test("maintenance refuses a phone, and a phone can't publish by the other door", async () => {
  await expect(world.cloud.call("maintenance", { operation: "prepare" }, open("grandma"))).rejects.toThrow();
  const said = await world.ask(open("grandma"), "policies.publish", { policy: first as never, pinyin: "" });
  expect(said).toMatchObject({ ok: false, error: { code: "notYours" } });
});
