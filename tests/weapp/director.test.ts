import { setDataTable } from "./harness";
import { answers, dialled, phoneOn, taps, type Village, villageAt, waiting } from "./people";

/** The child director's phone: what is to be done, most urgent first, called, recorded, done. */

let village: Village;
afterEach(() => village.end());
afterAll(() => console.log(setDataTable()));

/** An evening on which nobody has reported, and grandmother needs help. */
async function evening() {
  village = await villageAt(21, -1);
  await village.world.tick();
  await answers(village, "grandma", "he", "help");
  return phoneOn(village, "director-liu");
}
const titles = (app: { findAll(target: string): unknown[]; text(target?: string, where?: { nth: number }): string }) =>
  app.findAll(".todo-title").map((_, nth) => app.text(".todo-title", { nth }));

test("今日待办 has the call for help first, then who was silent, and says how many of each", async () => {
  const { app } = await evening();
  expect(app.route()).toBe("director/home/index");
  expect(titles(app)).toHaveLength(4);
  expect(titles(app)[0]).toBe("小禾家要帮忙");
  expect(app.text()).toContain("今天 4 件事");
  expect(app.text()).toContain("1 件急");
  expect(app.warnings()).toEqual([]);
});

test("one tap on the round key dials; back from the call two more finish it", async () => {
  const { phone, app } = await evening();
  const call = "打给小禾家的奶奶 王桂英";
  expect(await taps(phone, app, call)).toBe(1);
  expect(dialled(app)).toEqual(["13900000000"]);
  expect(app.text()).toContain("小禾家，打通了吗？");
  expect(await taps(phone, app, "打通了", "办完")).toBe(2);
  expect(titles(app)).not.toContain("小禾家要帮忙");
  expect((await village.todos()).map(({ todoId }) => todoId)).not.toContain("concern|he");
});

test("a card, 打通了, 办完，下一件: three taps, the next one is open, and 办完的 tells who did it", async () => {
  const { phone, app } = await evening();
  expect(await taps(phone, app, "小禾家要帮忙", "打通了", "办完，下一件")).toBe(3);
  expect(app.route()).toBe("director/todo/index");
  expect(app.text()).toMatch(/家 1 天没报/);
  expect(app.text()).not.toContain("要帮忙");
  await app.back();
  expect(app.text()).toContain("今天 3 件事");
  await taps(phone, app, "办完的");
  expect(app.text()).toMatch(/小禾家的事李主任 21:\d\d 打通了/);
});

test("没打通 says when to try again; the third time the township sees it too", async () => {
  const { phone, app } = await evening();
  await taps(phone, app, "小禾家要帮忙", "没打通", "记下");
  expect(app.text()).toMatch(/记下了。22:\d\d 再打一次。/);
  await taps(phone, app, "没打通", "记下", "没打通", "记下");
  expect(app.text()).toContain("镇上也看得到这件事。");
  expect(await village.todos()).toContainEqual(expect.objectContaining({ todoId: "concern|he", rung: "township", unreachedTimes: 3 }));
  const station = await phoneOn(village, "supervisor-east");
  expect(station.app.text()).toContain("小禾家要帮忙");
});

test("what was reported while he was on the telephone is not closed unseen: 刚才又报了，请再看一眼", async () => {
  const { phone, app } = await evening();
  await taps(phone, app, "小禾家要帮忙", "打通了");
  await answers(village, "grandpa", "he", "worried");
  await taps(phone, app, "办完，下一件");
  expect(app.text()).toContain("刚才又报了，请再看一眼。");
  expect(app.text()).toContain("爷爷有点担心");
  expect((await village.todos())[0]).toMatchObject({ todoId: "concern|he" });
  await taps(phone, app, "打通了", "办完，下一件");
  expect((await village.todos()).map(({ todoId }) => todoId)).not.toContain("concern|he");
});

test("交给镇上 is asked once more, in three taps, and stays on his list", async () => {
  const { phone, app } = await evening();
  await taps(phone, app, "小禾家要帮忙");
  expect(await taps(phone, app, "交给镇上", "记下", "是，记下")).toBe(3);
  expect(app.text()).toContain("交给镇上了。您这里也还在。");
  expect((await village.todos())[0]).toMatchObject({ todoId: "concern|he", rung: "township" });
});

test("an act without a network is kept, survives the app, and is sent when there is one", async () => {
  const { phone, app } = await evening();
  await phone.network(false);
  await taps(phone, app, "小禾家要帮忙", "打通了", "办完，下一件");
  expect(app.text()).toContain("“打通了”存好了");
  phone.kill();
  const later = await phone.launch();
  expect(titles(later)).not.toContain("小禾家要帮忙");
  expect(later.text()).toContain("存了 1 条，有网就自动送走");
  expect((await village.todos())[0]).toMatchObject({ todoId: "concern|he" });
  await phone.network(true);
  await later.until(() => waiting(phone).length === 0);
  expect((await village.todos()).map(({ todoId }) => todoId)).not.toContain("concern|he");
});

test("what the station has done meanwhile is said with name and time, and nothing is done twice", async () => {
  const { phone, app } = await evening();
  await phone.network(false);
  await taps(phone, app, "小禾家要帮忙", "打通了", "办完，下一件");
  const act = { todoId: "concern|he", episode: 1, seen: 1, act: "reached" } as const;
  await village.world.get("open-supervisor-east", "todos.act", act);
  await phone.network(true);
  await app.until(() => waiting(phone).length === 0);
  await app.rest();
  expect(app.text()).toMatch(/赵站长 21:\d\d 办了/);
});

test("a family without a phone: the director records a visit of yesterday, and the list of children shows it", async () => {
  const { phone, app } = await evening();
  await taps(phone, app, "孩子");
  expect(app.text()).toContain("4 个孩子");
  await taps(phone, app, "陈小静");
  expect(app.text()).toContain("没手机的家，您来记");
  await taps(phone, app, "记一次报平安", "上门", "昨天", "平安", "记下");
  expect(app.text()).toContain("记下了，送到了");
  await taps(phone, app, "好了");
  expect(app.text()).toContain("昨天 · 补记，上门");
  expect((await village.world.child("quiet")).open.missed).toBeNull();
  await phone.pass(1_000);
  await app.back();
  expect(app.text()).toContain("李主任 昨天 平安");
});
