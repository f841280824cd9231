import { policies } from "#content/policies/index";
import { setDataTable } from "./harness";
import { phoneOn, taps, type Village, villageAt } from "./people";

/** 能领啥: an explainer is found, read, asked about and kept for when there is no network. */

let village: Village;
beforeEach(async () => {
  village = await villageAt(8);
});
afterEach(() => village.end());
afterAll(() => console.log(setDataTable()));

const relief = policies.find(({ id }) => id === "temporary-relief")!;

test("a grandmother finds an explainer by a word or its letters in two taps, and reads every sentence with its source", async () => {
  const { phone, app } = await phoneOn(village, "grandma");
  await taps(phone, app, "能领啥");
  expect(app.text()).toContain("家里能得到啥帮助");
  await app.input("找一找", "lsjz");
  expect(app.text()).toContain(relief.title);
  expect(app.text()).not.toContain("没有爸妈的孩子有钱领");
  await taps(phone, app, relief.title);
  for (const sentence of relief.sections.flatMap(({ sentences }) => sentences)) expect(app.text()).toContain(sentence);
  expect(app.text()).toContain("国务院令第649号");
});

test("没看懂 reaches the child director's list and closes there; the phone says only how far it has come", async () => {
  const { phone, app } = await phoneOn(village, "grandma");
  await taps(phone, app, "能领啥", relief.title, "没看懂，请人讲讲");
  await phone.pass(5_000);
  expect(app.text()).toContain("记下了，已请李主任给您讲讲");
  const director = await phoneOn(village, "director-liu");
  expect(director.app.text()).toContain("小禾家有政策没看懂");
  expect(director.app.text()).toContain(`奶奶没看懂“${relief.title}”`);
});

test("once read it opens without a network, and 没看懂 waits on the phone", async () => {
  const { phone, app } = await phoneOn(village, "grandma");
  await taps(phone, app, "能领啥", relief.title);
  await phone.network(false);
  phone.kill();
  const again = await phone.launch();
  await taps(phone, again, "能领啥", relief.title, "没看懂，请人讲讲");
  expect(again.text()).toContain(relief.summary);
  expect(again.text()).toContain("存在手机里了，有网就送");
});

test("问主任 dials the director of the child's own village", async () => {
  const { phone, app } = await phoneOn(village, "grandma");
  await taps(phone, app, "能领啥", relief.title, "问李主任");
  expect(app.made("makePhoneCall")).toEqual([{ phoneNumber: "13800000000" }]);
});

test("a share card opens it on a phone that nobody has joined with, without a family's keys", async () => {
  const { phone } = await phoneOn(village, "nobody");
  const app = await phone.launch(`guardian/policies/index?id=${relief.id}`);
  expect(app.text()).toContain(relief.title);
  expect(app.text()).not.toContain("没看懂");
});

test("six taps answer what the family may get; the answers go nowhere, and 返回 keeps them", async () => {
  const { phone, app } = await phoneOn(village, "grandma");
  await taps(phone, app, "能领啥", "答几问，看我家能领啥");
  const calls = app.made("cloud.callFunction").length;
  await taps(phone, app, "7 到 15 岁", "都管不了，还不到半年");
  await taps(phone, app, "返回");
  expect(app.text()).toContain("爸爸妈妈现在怎么样？");
  await taps(phone, app, "都管不了：重病、重残，或坐牢、失联半年多", "没有", "够过", "没有", "没有");
  expect(app.text()).toContain("可能有 1 样能领");
  expect(app.text()).toContain("很可能行");
  expect(app.text()).toContain("民发〔2019〕62号");
  expect(app.text()).toContain("这不是最后的结论");
  expect(JSON.stringify(app.made("cloud.callFunction").slice(calls))).not.toMatch(/neither|lately/);
  await taps(phone, app, "看看怎么办");
  expect(app.text()).toContain("没人照看的孩子有钱领");
});
