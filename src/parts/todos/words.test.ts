import { at } from "#capabilities/calendar";
import { countsOf, headOf, marksOf, type Todo, titleOf, whyOf } from "./words";

const now = at("2026-05-20", "09:12");
const todo = (fields: Partial<Todo> = {}): Todo => ({
  todoId: "concern|c1",
  kind: "concern",
  episode: 1,
  urgency: "now",
  since: at("2026-05-20", "08:06"),
  dueAt: null,
  rung: "village",
  child: { childId: "c1", name: "小禾", token: "wheat", village: "示例村" },
  reasons: [{ at: at("2026-05-20", "08:06"), by: "奶奶", answer: "help", matter: "ill" }],
  seen: 1,
  taken: null,
  unreachedTimes: 0,
  nextTryAt: null,
  policeAt: null,
  call: { title: "奶奶", phone: "13900000000" },
  ...fields,
});
const missed = (since: number): Todo => todo({ kind: "missed", urgency: "today", since, reasons: [{ at: since, by: "", answer: null }] });

test("where the city has set no answer time, none is said: only when it was reported", () => {
  expect(headOf(todo(), now)).toEqual({ urgency: "now", days: 0, due: "8:06 报的" });
});
test("the time is that of the tap, however late it arrived", () => {
  expect(headOf(todo({ since: at("2026-05-20", "09:00") }), now).due).toBe("8:06 报的");
  expect(headOf(missed(at("2026-05-19", "20:00")), now).due).toBe("昨天该报");
});
test("where it has set one, the head says by when", () => {
  expect(headOf(todo({ dueAt: at("2026-05-20", "10:00") }), now).due).toBe("10:00 前");
});
test("urgent stays urgent even when its time has passed", () => {
  expect(headOf(todo({ dueAt: at("2026-05-19", "10:00") }), now).urgency).toBe("now");
});
test("a family silent since last evening is not yet called delayed the next morning; after a whole day it is", () => {
  expect(headOf(missed(at("2026-05-19", "20:00")), now).urgency).toBe("today");
  expect(headOf(missed(at("2026-05-17", "20:00")), now)).toMatchObject({ urgency: "overdue", days: 2 });
});

test("the title says what the family needs", () => {
  expect(titleOf(todo(), now)).toBe("小禾家要帮忙");
  expect(titleOf(todo({ reasons: [{ at: now, by: "奶奶", answer: "worried" }] }), now)).toBe("小禾家有点担心");
  expect(titleOf(missed(at("2026-05-17", "20:00")), now)).toBe("小禾家 3 天没报");
  expect(titleOf(missed(at("2026-05-20", "08:00")), now)).toBe("小禾家今天没报");
});
test("a later 平安 does not make a call for help smaller", () => {
  const later = { at: now, by: "爷爷", answer: "well" } as const;
  expect(titleOf(todo({ reasons: [...todo().reasons, later] }), now)).toBe("小禾家要帮忙");
});

test("the station reads the village, the village does not", () => {
  expect(whyOf(todo(), true)).toBe("示例村：奶奶需要帮助：孩子病了");
  expect(whyOf(todo(), false)).toBe("奶奶需要帮助：孩子病了");
});
test("what has been done stands on the card; 镇上接手了 is for the village only", () => {
  const climbed = todo({
    rung: "township",
    taken: { by: "赵站长", at: at("2026-05-20", "09:05"), mine: false },
    unreachedTimes: 2,
  });
  expect(marksOf(climbed, false, now)).toEqual(["镇上接手了", "赵站长 9:05 接了", "打过 2 次没通"]);
  expect(marksOf(climbed, true, now)).not.toContain("镇上接手了");
});
test("counts leave out what there is none of", () => {
  expect(countsOf([todo(), missed(at("2026-05-17", "20:00"))], now).map(({ words }) => words)).toEqual(["1 件急", "1 件拖了"]);
});
