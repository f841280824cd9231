import type { Page } from "playwright-core";
import { type Demonstration, post, sees, tap } from "./demonstration";

/** Whose wing a screen is: least sizes differ (visual.md, Space). */
export type Wing = "family" | "staff";
type Look = (name: string, page: Page, wing: Wing) => Promise<void>;

/** One walk through every page and its main states, at one type size; `look` is called where a person would look. */
export async function tour(demonstration: Demonstration, scale: number, look: Look): Promise<void> {
  const phone = (personId?: string) => demonstration.phone(personId, scale);

  const stranger = await phone();
  await sees(stranger, "您是哪一位");
  await look("first-launch", stranger, "family");
  await tap(stranger, "家里人");
  await sees(stranger, "先说三句话");
  await look("join-privacy", stranger, "family");
  await tap(stranger, "同意");
  await sees(stranger, "家庭码");
  await look("join-code", stranger, "family");

  const home = await phone("guardian-1-1");
  await sees(home, "孩子平安");
  await look("home", home, "family");
  await home.locator(".bar-who").first().click();
  await look("home-name", home, "family");
  await home.reload();
  await sees(home, "求助");
  await tap(home, "求助");
  await sees(home, "急事，点一下就打");
  await look("urgent", home, "family");
  await home.getByText("更多电话").locator("visible=true").first().click();
  await sees(home, "12355");
  await look("hotlines", home, "family");

  const reader = await phone("guardian-1-1");
  await sees(reader, "能领啥");
  await tap(reader, "能领啥");
  await sees(reader, "找一找");
  await look("policies", reader, "family");
  await tap(reader, "答几问");
  await sees(reader, "孩子多大了");
  await look("benefits", reader, "family");
  for (const answer of ["7 到 15 岁", "失联半年多", "没有", "不够过", "没有", "花光了"]) await tap(reader, answer);
  await sees(reader, "可能有 3 样能领");
  await look("benefits-result", reader, "family");
  await reader.goto(`${demonstration.url}/index.html#/guardian/home/index`);
  await reader.reload();
  await sees(reader, "找一找");
  await tap(reader, "没人照看的孩子有钱领");
  await sees(reader, "没看懂");
  await look("policy", reader, "family");

  const offline = await phone("guardian-1-2");
  await sees(offline, "孩子平安");
  await post(offline, "/demo/network", { online: false });
  await sees(offline, "没网也能报");
  await look("home-offline", offline, "family");
  await post(offline, "/demo/network", { online: true });

  const director = await phone("director-1");
  await sees(director, "要办的");
  await look("todos", director, "staff");
  await tap(director, "办完的");
  await look("todos-done", director, "staff");
  await tap(director, "孩子");
  await sees(director, "给一家发码");
  await look("children", director, "staff");
  await tap(director, "给一家发码");
  await look("children-code", director, "staff");
  await director.reload();
  await tap(director, "我的");
  await look("mine", director, "staff");

  const detail = await phone("director-1");
  await sees(detail, "要办的");
  await detail.goto(`${demonstration.url}/index.html#/director/todo/index?todoId=${encodeURIComponent(await firstTodo(detail))}`);
  await detail.reload();
  await sees(detail, "先打电话");
  await look("todo", detail, "staff");

  const child = await phone("director-1");
  await sees(child, "要办的"); // the home page has handed over to the wing: a later hand-over would leave the child's page
  await child.goto(`${demonstration.url}/index.html#/director/child/index?childId=child-1`);
  await child.reload();
  await sees(child, "王小禾");
  await look("child", child, "staff");

  const station = await phone("supervisor-2");
  await sees(station, "要办的");
  await look("station", station, "staff");
  await tap(station, "孩子");
  await sees(station, "个孩子");
  await look("station-children", station, "staff");
}

/** The id of what is first on the director's list. */
async function firstTodo(page: Page): Promise<string> {
  const said = (await post(page, "/call", {
    operation: "todos.today",
    input: { placeId: "village-1" },
    requestId: `tour-${Date.now()}-000000`,
  })) as { value: { todos: { todoId: string }[] } };
  return said.value.todos[0]!.todoId;
}

/** The worry's questions change the city, so they are walked once, last. */
export async function worryTour(demonstration: Demonstration, scale: number, look: Look): Promise<void> {
  const page = await demonstration.phone("guardian-1-1", scale);
  await tap(page, "有点担心");
  await sees(page, "哪里让您担心");
  await look("worry-1", page, "family");
  await tap(page, "心情不好");
  await sees(page, "从啥时候");
  await look("worry-2", page, "family");
  await tap(page, "这几天");
  await sees(page, "还有啥");
  await look("worry-3", page, "family");
  await tap(page, "直接送");
  await sees(page, "已请");
  await look("worry-end", page, "family");
}
