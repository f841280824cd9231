import { hour } from "#capabilities/calendar";
import type { OperationName, Operations } from "#capabilities/contracts";
import { open } from "../plan";
import { phone, type World, worldAt } from "../world";

/** From 谈心 to a talk that was held: the family asks, the township's counsellor takes it, both agree on an hour. */

let world: World;
beforeEach(async () => {
  world = await worldAt(9);
});
afterEach(() => world.end());

const [grandma, grandpa, counsellor, station] = [open("grandma"), open("grandpa"), open("counsellor-east"), open("supervisor-east")];
const asked = () => ({ childId: "he", topic: "mood", hours: "evening", ...phone(world) }) as const;
const ask = async (who = grandma, requestId?: string) => (await world.get(who, "counselling.ask", asked(), requestId)).request;
const code = async <N extends OperationName>(who: string, operation: N, input: Operations[N]["input"]) => {
  const said = await world.ask(who, operation, input);
  return said.ok ? "ok" : said.error.code;
};
const queue = async (who: string, placeId: string) => (await world.get(who, "counselling.queue", { placeId })).requests;

async function agreed(who = grandma, inHours = 5) {
  const { counsellingId } = await ask(who);
  const at = Math.floor(world.now() / hour) * hour + inHours * hour;
  await world.get(counsellor, "counselling.accept", { counsellingId });
  await world.get(counsellor, "counselling.propose", { counsellingId, way: "phone", times: [at, at + hour] });
  const { request } = await world.get(who, "counselling.choose", { counsellingId, at });
  return { counsellingId, at, request };
}

test("a request sent twice is one, and stands on the counsellor's list", async () => {
  const one = await ask(grandma, "counselling-tap-0001");
  await ask(grandma, "counselling-tap-0001");
  expect(await queue(counsellor, "east")).toEqual([one]);
  expect(one).toMatchObject({ state: "asked", topic: "mood", hours: "evening", counsellor: null });
});

test("the family agrees to one of the times and both are reminded before it, in words that tell nobody what it is", async () => {
  await world.get(grandma, "reminders.grant", { kind: "talk" });
  await world.get(counsellor, "reminders.grant", { kind: "talk" });
  const { request } = await agreed();
  expect(request).toMatchObject({ state: "agreed", way: "phone", counsellor: "陈老师" });
  await world.shiftHours(3.5);
  await world.tick();
  const told = world.cloud.messages().filter(({ templateId }) => templateId === "template-talk");
  expect(told.map(({ openId }) => openId).sort()).toEqual([counsellor, grandma].sort());
  expect(JSON.stringify(told)).not.toMatch(/小禾|柳村|心情|谈/);
});

test("two families can't have the same quarter of an hour of one counsellor", async () => {
  const { at } = await agreed();
  const { counsellingId } = (await world.get(open("neighbour"), "counselling.ask", { ...asked(), childId: "tao" })).request;
  await world.get(counsellor, "counselling.accept", { counsellingId });
  const overlapping = at + 30 * 60_000;
  await world.get(counsellor, "counselling.propose", { counsellingId, way: "phone", times: [overlapping] });
  expect(await code(open("neighbour"), "counselling.choose", { counsellingId, at: overlapping })).toBe("taken");
});

test("an hour that is given up is free again", async () => {
  const { counsellingId, at } = await agreed();
  await world.get(grandma, "counselling.another", { counsellingId, hours: "weekend" });
  await world.get(counsellor, "counselling.propose", { counsellingId, way: "room", times: [at] });
  expect(await code(grandma, "counselling.choose", { counsellingId, at })).toBe("ok");
});

test("whoever asked sees it; the grandfather of the same child does not, nor can he touch it", async () => {
  const { counsellingId } = await ask();
  expect((await world.get(grandma, "counselling.mine", {})).requests).toHaveLength(1);
  expect((await world.get(grandpa, "counselling.mine", {})).requests).toEqual([]);
  expect(await code(grandpa, "counselling.cancel", { counsellingId })).toBe("notYours");
});

test("a child's own request is in no guardian's answer, and the director of the village has no list of it", async () => {
  const { counsellingId } = await ask(open("child-he"));
  for (const guardian of [grandma, grandpa]) {
    expect((await world.get(guardian, "counselling.mine", {})).requests).toEqual([]);
    expect(JSON.stringify(await world.get(guardian, "checkin.home", {}))).not.toContain(counsellingId);
    expect(await code(guardian, "counselling.cancel", { counsellingId })).toBe("notYours");
  }
  expect(await code(open("director-liu"), "counselling.queue", { placeId: "liu" })).toBe("notYours");
  expect(await code(open("child-he"), "counselling.ask", { ...asked(), childId: "tao" })).toBe("notYours");
});

test("where the township has a counsellor the station neither sees nor takes it; where the post is vacant the station does both", async () => {
  const { counsellingId } = await ask();
  expect(await queue(station, "east")).toEqual([]);
  expect(await code(station, "counselling.accept", { counsellingId })).toBe("counsellors");
  const west = (await world.get(open("grandma-xing"), "counselling.ask", { ...asked(), childId: "xing" })).request;
  expect(await queue(open("supervisor-west"), "west")).toEqual([west]);
  expect(await code(open("supervisor-west"), "counselling.accept", { counsellingId: west.counsellingId })).toBe("ok");
});

test("what nobody took in the hours set is also the county's, once", async () => {
  const { counsellingId } = await ask();
  expect(await queue(open("staff-county"), "county-1")).toEqual([]);
  await world.shiftHours(49);
  await world.tick();
  await world.tick();
  expect(await queue(open("staff-county"), "county-1")).toMatchObject([{ counsellingId, climbed: true }]);
});

test("danger seen in a talk is the child director's urgent to-do at once, and says nothing of what was talked of", async () => {
  const { counsellingId, at } = await agreed();
  const record = { counsellingId, came: true, privately: "她说的话", forTeam: "每周再谈", danger: true } as const;
  expect(await code(counsellor, "counselling.record", record)).toBe("early");
  await world.shiftHours((at - world.now()) / hour + 1);
  await world.get(counsellor, "counselling.record", record);
  const { todos } = await world.get(open("director-liu"), "todos.today", { placeId: "liu" });
  const concern = todos.find(({ kind }) => kind === "concern");
  expect(concern).toMatchObject({ urgency: "now", reasons: [{ by: "陈老师", danger: true }] });
  expect(JSON.stringify(todos)).not.toMatch(/她说的话|每周再谈/);
});

test("a step that has no place any more is refused in words and changes nothing", async () => {
  const { counsellingId } = await agreed();
  expect(await code(counsellor, "counselling.accept", { counsellingId })).toBe("moved");
  expect((await world.get(grandma, "counselling.mine", {})).requests[0]).toMatchObject({ state: "agreed" });
});

test("once cancelled it is on no list, and the counsellor can't open it any more", async () => {
  const { counsellingId } = await agreed();
  await world.get(grandma, "counselling.cancel", { counsellingId });
  expect(await queue(counsellor, "east")).toEqual([]);
  expect(await code(counsellor, "counselling.putOff", { counsellingId })).toBe("notYours");
});
