import { setDataTable } from "./harness";
import { answers, phoneOn, taps, type Village, villageAt } from "./people";

/** What the clock does when nobody does anything: silence becomes a to-do, a reminder goes out, the township sees it. */

let village: Village;
beforeEach(async () => {
  village = await villageAt(8);
});
afterEach(() => village.end());
afterAll(() => console.log(setDataTable()));

test("the timer makes a silence a to-do at 20:00, on the phone that is open; a 平安 of 20:30 takes it away", async () => {
  const director = await phoneOn(village, "director-liu");
  expect(director.app.text()).toContain("今天都办完了");
  await village.hoursPass(11.9);
  await director.app.show();
  expect(director.app.text()).toContain("今天都办完了");
  await village.hoursPass(0.5);
  await director.app.show();
  expect(director.app.text()).toContain("小桃家今天没报");
  const guardian = await phoneOn(village, "neighbour");
  expect(guardian.app.text()).toContain("隔了几天不要紧，点一下就行");
  await taps(guardian.phone, guardian.app, "小桃平安");
  await director.phone.pass(60_000);
  await director.app.show();
  expect(director.app.text()).not.toContain("小桃家");
});

test("a guardian is asked 要不要提醒您下次 after the act and never before; the yes brings one message on the due day", async () => {
  const { phone, app } = await phoneOn(village, "neighbour");
  phone.subscriptions["template-due"] = "accept";
  expect(app.text()).not.toContain("要不要提醒您下次？");
  await taps(phone, app, "小桃平安");
  expect(app.text()).toContain("要不要提醒您下次？");
  expect(app.made("requestSubscribeMessage")).toEqual([]);
  expect(await taps(phone, app, "要提醒我")).toBe(1);
  expect(app.made("requestSubscribeMessage")).toEqual([{ tmplIds: ["template-due"] }]);
  expect(app.text()).toContain("好了，有事提醒您一次。");
  await village.hoursPass(7 * 24 + 2);
  const [message, ...more] = village.world.cloud.messages({ openId: "open-neighbour" });
  expect(more).toEqual([]);
  expect(JSON.stringify(message!.data)).toContain("今天还没报");
  expect(JSON.stringify(message!.data)).not.toMatch(/小桃|柳村/);
  const opened = await phone.launch(message!.page);
  expect(await taps(phone, opened, "小桃平安")).toBe(1);
  expect(opened.text()).toContain("都报好了");
});

test("who says 先不要 is not asked again the next day", async () => {
  const { phone, app } = await phoneOn(village, "neighbour");
  await taps(phone, app, "小桃平安", "先不要");
  expect(app.text()).toContain("好，先不提醒。");
  await village.hoursPass(24);
  const next = await phone.launch();
  await taps(phone, next, "小桃平安");
  expect(next.text()).toContain("都报好了");
  expect(next.text()).not.toContain("要不要提醒您下次？");
});

test("the director who agreed is told of an urgent call at once, and the message opens his list", async () => {
  const { phone, app } = await phoneOn(village, "director-liu");
  phone.subscriptions["template-todo"] = "accept";
  await taps(phone, app, "我的", "有急事提醒我，没开。");
  expect(app.text()).toContain("还有 1 次");
  await answers(village, "grandma", "he", "help");
  const [message] = village.world.cloud.messages({ openId: "open-director-liu" });
  expect(JSON.stringify(message!.data)).toContain("有 1 件急事");
  expect((await phone.launch(message!.page)).text()).toContain("小禾家要帮忙");
});

test("the station sees the to-do of a village whose post is vacant, and an urgent one that nobody took for two hours", async () => {
  await answers(village, "grandma-huai", "huai", "worried");
  await answers(village, "grandma", "he", "help");
  const { app } = await phoneOn(village, "supervisor-east");
  expect(app.route()).toBe("office/home/index");
  expect(app.text()).toContain("槐村：外婆有点担心");
  expect(app.text()).not.toContain("柳村");
  await village.hoursPass(2.1);
  await app.show();
  expect(app.text()).toMatch(/柳村：奶奶需要帮助.*槐村：外婆有点担心/);
  const director = await phoneOn(village, "director-liu");
  expect(director.app.text()).toContain("镇上接手了");
});
