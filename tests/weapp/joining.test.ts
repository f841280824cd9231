import { type App, type Phone, setDataTable } from "./harness";
import { phoneOn, taps, type Village, villageAt } from "./people";
import { attributeOf } from "./tree";

/** A family member comes in with the code that the director reads out; one person may wear two hats. */

let village: Village;
beforeEach(async () => {
  village = await villageAt(10);
});
afterEach(() => village.end());
afterAll(() => console.log(setDataTable()));

/** The director ticks a family and reads the code from the screen. */
async function invite(...names: string[]): Promise<{ phone: Phone; app: App; code: string }> {
  const { phone, app } = await phoneOn(village, "director-liu");
  await taps(phone, app, "孩子", "给一家发码", ...names, `给这 ${names.length} 个孩子发码`);
  const said = app.findAll("[aria-label]").map((node) => String(attributeOf(node, "aria-label")));
  const label = said.find((each) => /^家庭码，/.test(each))!;
  const code = label.replace("家庭码，", "").replaceAll(" ", "");
  await taps(phone, app, "念完了");
  return { phone, app, code };
}

test("a fresh phone: privacy, code, 是, relation, name, size, no reminder; then the cards are there and the director says who it is", async () => {
  const director = await invite("王小禾", "王小满");
  const phone = village.phoneOf("mother");
  const app = await phone.launch();
  expect(app.text()).toContain("您是哪一位？");
  await taps(phone, app, "我是孩子家里人");
  expect(app.text()).toContain("先说三句话");
  await taps(phone, app, "同意");
  await app.input("家庭码", `${director.code.slice(0, 4)} ${director.code.slice(4).toLowerCase()}`);
  await taps(phone, app, "下一步");
  expect(app.text()).toContain("是这两个孩子吗？");
  expect(app.text()).not.toContain("小禾");
  await taps(phone, app, "是", "妈妈");
  await app.input("您的名字", "赵小妹");
  await taps(phone, app, "电话暂不写，加入", "就这个", "先不要");
  expect(app.route()).toBe("pages/home/index");
  expect(app.text()).toContain("等李主任确认您是家里人。您报的都存着。");
  await taps(phone, app, "小禾平安");
  expect((await village.world.child("he")).nextDueDay).toBe((await village.world.child("man")).nextDueDay);

  await director.phone.pass(60_000);
  await director.app.show();
  await taps(director.phone, director.app, "王小禾");
  expect(director.app.text()).toContain("这是他家的人吗？赵小妹");
  await taps(director.phone, director.app, "是");
  expect(director.app.text()).not.toContain("这是他家的人吗？");
  expect((await village.world.child("he")).nextDueDay).not.toBe((await village.world.child("man")).nextDueDay);
});

test("先不 leaves 求助 open and asks the cloud nothing", async () => {
  const phone = village.phoneOf("mother");
  const app = await phone.launch();
  await taps(phone, app, "我是孩子家里人", "先不");
  expect(app.text()).toContain("您是哪一位？");
  await taps(phone, app, "求助，打急救和热线电话");
  expect(app.route()).toBe("pages/urgent/index");
});

test("a wrong code is said over the field, and what was typed stays", async () => {
  const phone = village.phoneOf("mother");
  const app = await phone.launch();
  await taps(phone, app, "我是孩子家里人", "同意");
  await app.input("家庭码", "K7MP2");
  await taps(phone, app, "下一步");
  expect(app.text()).toContain("少了 3 位，一共 8 位");
  await app.input(".field-input", "K7MP2XQ9");
  await taps(phone, app, "下一步");
  expect(app.text(".field-error")).toBe("号不对，请儿童主任再念一遍");
  expect(attributeOf(app.find(".field-input"), "value")).toBe("K7MP 2XQ9");
});

test("one person with two roles turns from one to the other, and the next start opens the one worn last", async () => {
  const { phone, code } = await invite("李小桃");
  const app = await phone.launch(`pages/join/index?code=${code}`);
  await taps(phone, app, "同意", "下一步", "是", "亲戚");
  await app.input("您的名字", "李卫国");
  await taps(phone, app, "电话暂不写，加入", "就这个", "先不要");
  expect(app.text()).toContain("李小桃");
  await taps(phone, app, "李卫国，点这里换身份、把字放大", "儿童主任，柳村");
  expect(app.route()).toBe("director/home/index");
  expect((await phone.launch()).route()).toBe("director/home/index");
});
