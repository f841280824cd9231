import { type Demonstration, firstWords, post, sees, startDemonstration, startDesk, tap } from "./demonstration";

/** From a tap to the child director's 办完的, in a browser, on what `npm start` starts. */

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 60_000);
afterAll(() => demonstration.end());

const grandma = "guardian-1-1";
const director = "director-1";

test("grandma needs help; the child director sees it first, calls, records it, and finds it in 办完的", async () => {
  const home = await demonstration.phone(grandma);
  await sees(home, "王小禾");
  await tap(home, "需要帮助");
  await home.waitForURL(/worry/);

  const list = await demonstration.phone(director);
  await sees(list, "小禾家要帮忙");
  await list.getByText("小禾家要帮忙").first().click();
  await sees(list, "先打电话");
  await tap(list, "打通了");
  await tap(list, "办完");
  const after = await demonstration.phone(director);
  await tap(after, "办完的");
  await sees(after, "小禾家");
  await sees(after, "打通了");
}, 60_000);

test("without a network a tap is kept and said to be, and goes by itself when the network is back", async () => {
  const home = await demonstration.phone("guardian-1-2");
  await sees(home, "王小禾");
  await post(home, "/demo/network", { online: false });
  await sees(home, "没网也能报");
  await tap(home, "孩子平安");
  await sees(home, "存在手机里");
  await post(home, "/demo/network", { online: true });
  await sees(home, "已经送到");
}, 60_000);

test("a day goes by unanswered, and the clock makes it a to-do", async () => {
  const list = await demonstration.phone(director);
  await post(list, "/demo/clock", { hours: 36 });
  await list.reload();
  await sees(list, "小满家");
}, 60_000);

test("the desk shows the phone of whoever is chosen on a wide screen, and only the app on a narrow one", async () => {
  const context = await demonstration.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(demonstration.url);
  const phone = page.frameLocator("#phone");
  await phone.getByText("王小禾").first().waitFor();
  await page
    .getByRole("button", { name: /李秀云/ })
    .first()
    .click();
  await phone.getByText("办完的").first().waitFor();
  await page.setViewportSize({ width: 375, height: 812 });
  expect(await page.locator("aside").isVisible()).toBe(false);
  expect((await page.locator("#phone").boundingBox())?.width).toBe(375);
  await context.close();
}, 60_000);

test("the fixed paths answer in their shapes", async () => {
  const get = async (path: string) => (await fetch(demonstration.url + path)).json();
  const people = (await get("/demo/people")) as Record<string, unknown>[];
  expect(Object.keys(people[0]!).sort()).toEqual(["id", "name", "place", "roles"]);
  expect((await get("/demo/operations")).some((row: { operation: string }) => row.operation === "checkin.submit")).toBe(true);
  expect(Array.isArray(await get("/demo/messages"))).toBe(true);
  const page = await demonstration.phone(grandma);
  const said = await post(page, "/call", { operation: "people.me", input: {}, requestId: "0123456789abcdef" });
  expect(said).toMatchObject({ ok: true, value: { me: { personId: grandma } } });
});

test("a second start on one data folder says so in one line and ends", async () => {
  const second = startDesk(demonstration.data);
  const said = await firstWords(second);
  expect(said.trim().split("\n")).toHaveLength(1);
  expect(second.exitCode ?? 1).toBe(1);
}, 30_000);
