import { hotlines } from "#content/hotlines";
import { dist } from "./built";
import { readBundle } from "./bundle";
import { newPhone, setDataTable } from "./harness";
import { dialled, phoneOn, taps, villageAt } from "./people";

/** 求助: from every page, signed out, without a network and on the first launch; one tap opens it, one dials. */

afterAll(() => console.log(setDataTable()));

const help = "求助，打急救和热线电话";
const unreachable = () => {
  throw new Error("no call may be needed here");
};
const pages = readBundle(dist).pages;

test("on a phone that has never had a network 求助 is on every page, and its numbers dial", async () => {
  for (const page of pages) {
    const phone = newPhone({ dist, cloud: unreachable });
    await phone.network(false);
    const app = await phone.launch(page);
    if (page !== "pages/urgent/index") expect([page, await taps(phone, app, help)]).toEqual([page, 1]);
    expect([page, app.route()]).toEqual([page, "pages/urgent/index"]);
    await taps(phone, app, "打 110，有人伤害孩子，24 小时", "打 120，孩子病了伤了，24 小时");
    expect(dialled(app)).toEqual(["110", "120"]);
    phone.kill();
  }
});

test("signed in it is on every page too, and offers the family's own director", async () => {
  const village = await villageAt(10);
  const { phone } = await phoneOn(village, "grandma");
  await phone.network(false);
  for (const page of pages.filter((each) => each !== "pages/urgent/index")) {
    const app = await phone.launch(`${page}?childId=he&of=tap&todoId=concern%7Che`);
    expect([page, await taps(phone, app, help)]).toEqual([page, 1]);
    expect(await taps(phone, app, "打，李主任，咱村管孩子事的人")).toBe(1);
    expect(dialled(app)).toEqual(["13800000000"]);
  }
  await village.end();
});

test("every number stands there with its hours, and one tap dials it; the city's own line is hidden until it is known", async () => {
  const phone = newPhone({ dist, cloud: unreachable });
  await phone.network(false);
  const app = await phone.launch();
  await taps(phone, app, help, "更多电话");
  expect(app.route()).toBe("pages/hotlines/index");
  for (const { name, purpose, hours } of hotlines) await taps(phone, app, ["打", name, purpose, hours].join("，"));
  expect(dialled(app)).toEqual(hotlines.map(({ number }) => number));
  expect(app.text()).not.toContain("未保热线");
  phone.kill();
});

test("a number that does not go out is said, so that it can be dialled by hand", async () => {
  const phone = newPhone({ dist, cloud: unreachable });
  phone.replies.makePhoneCall = () => {
    throw new Error("system error");
  };
  await phone.network(false);
  const app = await phone.launch("pages/urgent/index");
  await taps(phone, app, "打 110，有人伤害孩子，24 小时");
  expect(app.text()).toContain("没打出去。请您自己拨 110");
  phone.kill();
});
