import { hour } from "#capabilities/calendar";
import { setDataTable } from "./harness";
import { asked, dialled, taps, type Village, villageAt, waiting } from "./people";

/** What a guardian says without a network, or with a bad one, is kept, said to be kept, and sent once. */

let village: Village;
beforeEach(async () => {
  village = await villageAt(10);
});
afterEach(() => village.end());
afterAll(() => console.log(setDataTable()));

const answersOf = async (childId: string) => (await village.world.child(childId)).checkin.answers;
const minute = 60_000; // milliseconds

/** A phone that has been used before, now without a network, with its app open. */
async function cutOff(personId: string) {
  const phone = village.phoneOf(personId);
  await phone.launch();
  await phone.network(false);
  return { phone, app: await phone.launch() };
}

test("a 平安 without a network is kept over the app's death and sent once, with the time of the tap", async () => {
  const { phone, app } = await cutOff("grandma");
  const tappedAt = village.world.now();
  expect(await taps(phone, app, "小禾平安")).toBe(1);
  expect(app.text()).toContain("平安，存好了");
  expect(app.text()).toContain("小禾：平安 · 存在手机里了，有网就送");
  phone.kill();
  await village.hoursPass(3);
  const later = await phone.launch();
  expect(later.text()).toContain("平安，存好了");
  expect(await answersOf("he")).toEqual([]);
  await phone.network(true);
  await later.until(() => waiting(phone).length === 0);
  await later.rest();
  expect(later.text()).toContain("小禾平安 10:0");
  const [answer, ...more] = await answersOf("he");
  expect(more).toEqual([]);
  expect(Math.abs(answer!.answeredAt! - tappedAt)).toBeLessThan(minute);
});

test("a clock that is hours wrong, and is set right before the network is back, changes nothing of the tap's time", async () => {
  const phone = village.phoneOf("grandma");
  const right = village.world.now() - Date.now();
  phone.clock.setWrong(right + 5 * hour);
  await phone.launch(); // learns how wrong it is
  await phone.network(false);
  const app = await phone.launch();
  const tappedAt = village.world.now();
  await taps(phone, app, "小禾平安");
  await village.hoursPass(2);
  phone.clock.setWrong(right + 2 * hour);
  await phone.network(true);
  await app.until(() => waiting(phone).length === 0);
  const [answer] = await answersOf("he");
  expect(Math.abs(answer!.answeredAt! - tappedAt)).toBeLessThan(minute);
});

test("a phone whose clock is days wrong shows what was tapped today all the same", async () => {
  const phone = village.phoneOf("grandma");
  phone.clock.setWrong(village.world.now() - Date.now() - 50 * hour);
  const app = await phone.launch();
  await taps(phone, app, "小禾平安");
  expect(await answersOf("he")).toHaveLength(1);
  expect(app.text()).toContain("小禾平安 10:0");
  expect((await phone.launch()).text()).toContain("小禾平安 10:0");
});

test("an answer that was lost on its way back: the tap is sent again under its own number and stored once", async () => {
  const phone = village.phoneOf("grandma");
  const app = await phone.launch();
  phone.answersToLose = 1;
  await taps(phone, app, "小禾平安");
  expect(await answersOf("he")).toHaveLength(1);
  expect(app.text()).toContain("存在手机里了，有网就送");
  await phone.pass(5_000);
  await app.until("小禾：平安 · 已经送到");
  const sent = asked(app, "checkin.submit");
  expect(sent).toHaveLength(2);
  expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(1);
  expect(await answersOf("he")).toHaveLength(1);
});

test("the app dies while the answer is on its way: what the cloud has is not stored twice", async () => {
  const phone = village.phoneOf("grandma");
  const app = await phone.launch();
  phone.patience = 0;
  await taps(phone, app, "小禾平安");
  phone.kill();
  phone.patience = 5_000;
  const again = await phone.launch();
  await again.until(() => waiting(phone).length === 0);
  expect(await answersOf("he")).toHaveLength(1);
  expect((await village.world.child("he")).version).toBe(1);
});

test("撤回 of a tap that never left the phone leaves nothing in the cloud", async () => {
  const { phone, app } = await cutOff("grandma");
  await taps(phone, app, "小禾平安", "撤回");
  expect(waiting(phone)).toEqual([]);
  await phone.network(true);
  expect(await answersOf("he")).toEqual([]);
  expect([...asked(app, "checkin.submit"), ...asked(app, "checkin.withdraw")]).toEqual([]);
});

test("撤回 of a tap that the cloud may have goes after it", async () => {
  const phone = village.phoneOf("grandma");
  const app = await phone.launch();
  phone.answersToLose = 1;
  await taps(phone, app, "小禾平安", "撤回");
  await phone.pass(5_000);
  await app.until(() => waiting(phone).length === 0);
  expect(await answersOf("he")).toMatchObject([{ withdrawn: true }]);
});

test("需要帮助 without a network can't be taken back, shows keys that dial, and is on the list as soon as there is one", async () => {
  const { phone, app } = await cutOff("grandma");
  await taps(phone, app, "小禾，需要帮助", "打给李主任", "打 110，有人伤害孩子，24 小时");
  expect(dialled(app)).toEqual(["13800000000", "110"]);
  await taps(phone, app, "先说事", "没人照看", "不写了，直接送");
  expect(app.text()).toContain("没网，还没送到。急的话直接打电话");
  expect(app.text()).not.toContain("已请");
  await taps(phone, app, "打，打给李主任，还没送到。急的话直接打电话", "回首页");
  expect(dialled(app)).toHaveLength(3);
  expect(app.shows("撤回")).toBe(false);
  expect(await village.todos()).toEqual([]);
  await phone.network(true);
  await app.until(() => waiting(phone).length === 0);
  expect(await village.todos()).toMatchObject([{ urgency: "now", reasons: [{ answer: "help" }, { matter: "alone" }] }]);
});

test("what waits for more than a day is said on the page, and can be looked at with a number to call", async () => {
  const { phone, app } = await cutOff("grandma");
  await taps(phone, app, "小禾平安");
  await village.hoursPass(25);
  const next = await phone.launch();
  expect(next.text()).toContain("有 1 条送不出去，还在手机里存着");
  await taps(phone, next, "看一看");
  expect(next.text()).toContain("小禾：平安");
  await taps(phone, next, "打，打给李主任，还没送到。急的话直接打电话");
  expect(dialled(next)).toEqual(["13800000000"]);
});
