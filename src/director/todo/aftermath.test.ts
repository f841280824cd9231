import { at } from "#capabilities/calendar";
import type { ActItem } from "../../parts/todos/acts";
import type { Todo } from "../../parts/todos/words";
import { aftermathOf, waitingWords } from "./aftermath";

const now = at("2026-05-20", "09:12");
const todo = (fields: Partial<Todo> = {}) => ({ rung: "village", nextTryAt: null, ...fields }) as Todo;
const act = (kind: ActItem["input"]["act"], outcome: "closed" | "open" | "again" | "already", by = "李主任") =>
  ({ input: { act: kind }, state: "sent", answer: { outcome, by, at: at("2026-05-20", "09:10") } }) as ActItem;

test("没打通 says when to try again, and from the third time that the township sees it", () => {
  expect(aftermathOf(act("unreached", "open"), todo({ nextTryAt: at("2026-05-20", "12:10") }), now)).toBe("记下了。12:10 再打一次。");
  expect(aftermathOf(act("unreached", "open"), todo({ rung: "township" }), now)).toContain("镇上");
});
test("news that came meanwhile sends the person back to look", () => {
  expect(aftermathOf(act("reached", "again"), todo(), now)).toBe("刚才又报了，请再看一眼。");
});
test("what another has done is said with name and time, and nothing is doubled", () => {
  expect(aftermathOf(act("reached", "already", "赵站长"), todo(), now)).toBe("赵站长 9:10 办了。");
});
test("a visit of last week ends no silence of today, and the page says so", () => {
  expect(aftermathOf(act("met", "open"), todo(), now)).toContain("还没报");
});
test("what is not sent yet is said to wait, not to be done", () => {
  const waiting = { ...act("handUp", "open"), state: "kept", answer: null } as ActItem;
  expect(aftermathOf(waiting, todo(), now)).toBe("");
  expect(waitingWords([waiting, act("take", "open")])).toBe("“交给镇上”存好了，等着送");
});
