import { type App, setDataTable } from "./harness";
import { asked, dialled, phoneOn, taps, type Village, villageAt, waiting } from "./people";

/** A guardian says how each child is, on the compiled mini-program, in the running local cloud. */

let village: Village;
beforeEach(async () => {
  village = await villageAt(10);
});
afterEach(() => village.end());
afterAll(() => console.log(setDataTable()));

/** Everything on the screen, pictures and labels too; the ids are counted on from page to page and mean nothing. */
const seen = (app: App) => app.dump().replaceAll(/ id="[^"]*"/g, "");
const answersOf = async (childId: string) => (await village.world.child(childId)).checkin.answers;

test("a grandmother opens the app and sees each of her children, not answered yet, with keys that say whose they are", async () => {
  const app = await village.phoneOf("grandma").launch();
  expect(app.text()).toContain("王小禾孙女还没报");
  expect(app.text()).toContain("王小满孙女还没报");
  for (const label of ["小禾平安", "小禾，有点担心", "小禾，需要帮助", "小满平安"]) expect(app.shows(`[aria-label=${label}]`)).toBe(true);
  expect(app.warnings()).toEqual([]);
});

test("孩子平安 is one tap a child: she sees that it arrived, and the cloud has it once", async () => {
  const phone = village.phoneOf("grandma");
  const app = await phone.launch();
  expect(await taps(phone, app, "小禾平安")).toBe(1);
  expect(app.text()).toContain("小禾：平安 · 已经送到");
  expect(await answersOf("he")).toMatchObject([{ answer: "well", withdrawn: false }]);
  expect(await taps(phone, app, "小满平安")).toBe(1);
  expect(app.text()).toContain("都报好了送到了，谢谢您");
  expect(await answersOf("man")).toHaveLength(1);
  expect(waiting(phone)).toEqual([]);
});

test("two quick touches of an unsteady finger are one answer", async () => {
  const app = await village.phoneOf("neighbour").launch();
  const key = app.find("小桃平安");
  for (let touch = 0; touch < 2; touch++) key.triggerEvent("tap", {}, { bubbles: true, composed: true });
  await app.rest();
  expect(asked(app, "checkin.submit")).toHaveLength(1);
});

test("撤回 takes a 平安 back, and the three answers are there again", async () => {
  const phone = village.phoneOf("grandma");
  const app = await phone.launch();
  await taps(phone, app, "小禾平安", "撤回");
  expect(app.text()).toContain("撤回了，请您重新点");
  expect(app.shows("小禾平安")).toBe(true);
  expect(await answersOf("he")).toMatchObject([{ answer: "well", withdrawn: true }]);
});

test("改一下: a 平安 of this morning becomes a worry, and both stand in the cloud", async () => {
  const phone = village.phoneOf("grandma");
  const app = await phone.launch();
  await taps(phone, app, "小禾平安", "小禾，改一下", "小禾，有点担心");
  expect(app.route()).toBe("guardian/worry/index");
  expect((await answersOf("he")).map(({ answer }) => answer).sort()).toEqual(["well", "worried"]);
  await app.back();
  expect(app.text()).toContain("已请李主任打给您");
});

test("the other guardian's phone says who reported 平安, and lets him report too", async () => {
  const [hers, his] = [village.phoneOf("grandma"), village.phoneOf("grandpa")];
  const [grandma, grandpa] = [await hers.launch(), await his.launch()];
  await taps(hers, grandma, "小禾平安");
  await his.pass(60_000);
  await grandpa.show();
  expect(grandpa.text()).toMatch(/奶奶 10:\d\d 报过了，平安/);
  await taps(his, grandpa, "小禾，我也报", "小禾平安");
  expect(await answersOf("he")).toHaveLength(2);
});

test("after grandmother's 有点担心 nothing on grandfather's phone is different", async () => {
  const [hers, his] = [village.phoneOf("grandma"), village.phoneOf("grandpa")];
  const before = seen(await his.launch());
  const grandma = await hers.launch();
  await taps(hers, grandma, "小禾，有点担心", "心情不好");
  const after = await his.launch();
  expect(seen(after)).toBe(before);
  await taps(his, after, "小禾平安");
  expect(after.text()).toContain("已经送到");
  expect(after.text()).not.toContain("主任打给您");
  expect(await village.todos()).toHaveLength(1);
});

test("有点担心 is on the director's list after the first tap; the questions and a note are told in four taps", async () => {
  const phone = village.phoneOf("grandma");
  const app = await phone.launch();
  expect(await taps(phone, app, "小禾，有点担心")).toBe(1);
  expect(app.text()).toContain("哪里让您担心？");
  expect(await village.todos()).toMatchObject([{ kind: "concern", urgency: "today", reasons: [{ answer: "worried" }] }]);
  expect(await taps(phone, app, "心情不好", "这几天了")).toBe(2);
  await app.input("写几个字", "晚上老哭");
  expect(await taps(phone, app, "送出去")).toBe(1);
  expect(app.text()).toContain("记下了。已请李主任打给您。");
  const director = await phoneOn(village, "director-liu");
  expect(director.app.text()).toContain("小禾家有点担心奶奶有点担心：心情不好，这几天了，“晚上老哭”");
});

test("leaving the questions half-way loses nothing that was tapped", async () => {
  const phone = village.phoneOf("grandma");
  const app = await phone.launch();
  await taps(phone, app, "小禾，有点担心", "不想上学");
  await app.back();
  await app.until(() => waiting(phone).length === 0);
  expect((await village.todos())[0]?.reasons.at(-1)).toMatchObject({ matter: "school" });
  expect(app.text()).toContain("上次没弄完的，在这里");
});

test("需要帮助 is urgent after one tap and offers the call first; danger puts 110 and 120 on top and is told at once", async () => {
  const phone = village.phoneOf("grandma");
  const app = await phone.launch();
  expect(await taps(phone, app, "小禾，需要帮助")).toBe(1);
  expect(await village.todos()).toMatchObject([{ urgency: "now", reasons: [{ answer: "help" }] }]);
  expect(app.text()).toContain("现在打给李主任？");
  await taps(phone, app, "打给李主任", "先说事", "孩子受伤了");
  expect(dialled(app)).toEqual(["13800000000"]);
  expect((await village.todos())[0]?.reasons.at(-1)).toMatchObject({ matter: "hurt" });
  await taps(phone, app, "打 120，孩子病了伤了，24 小时");
  expect(dialled(app)).toEqual(["13800000000", "120"]);
  await taps(phone, app, "不写了，直接送");
  expect(app.text()).toContain("记下了。已请李主任打给您。");
});

test("a worry can't be taken back, and a later 平安 stands under it", async () => {
  const phone = village.phoneOf("grandma");
  const app = await phone.launch();
  await taps(phone, app, "小禾，有点担心");
  await app.back();
  expect(app.shows("撤回")).toBe(false);
  await taps(phone, app, "小禾，改一下");
  expect(app.text()).toContain("担心和帮助撤不回：已请李主任打给您，电话里说一声就行");
  await taps(phone, app, "小禾平安");
  expect(app.text()).toContain("后来报了平安");
  expect(await village.todos()).toHaveLength(1);
});
