import { at } from "#capabilities/calendar";
import { type ChildRow, givenWords, pillOf, statesOf, subOf } from "./words";

const now = at("2026-05-20", "09:12");
const row = (fields: Partial<ChildRow> = {}): ChildRow => ({
  childId: "c1",
  name: "小禾",
  token: "wheat",
  village: "示例村",
  state: "waiting",
  dueDay: "2026-05-24",
  last: { answer: "well", at: at("2026-05-17", "08:06"), by: "奶奶" },
  open: [],
  unconfirmed: 0,
  withoutPhone: false,
  ...fields,
});

test.each<[string, Partial<ChildRow>]>([
  ["还没报", { state: "missed" }],
  ["今天还没报", { state: "due" }],
  ["今天报过", { state: "answered" }],
  ["这周报过了", {}],
  ["5月24日该报", { last: null }],
  ["5月24日该报", { last: { answer: "well", at: at("2026-05-01"), by: "奶奶" } }],
])("%s", (words, fields) => {
  expect(pillOf(row(fields), now).words).toBe(words);
});
test("an open worry is seen before a check-in of today", () => {
  const last = { answer: "help", at: now, by: "奶奶" } as const;
  expect(pillOf(row({ state: "answered", open: ["concern"], last }), now).words).toBe("要帮忙");
});

test("who waits for the director's word and who has no phone are seen beside the state", () => {
  expect(statesOf(row({ unconfirmed: 1, withoutPhone: true }), now).map(({ words }) => words)).toEqual([
    "这周报过了",
    "等您确认",
    "没手机",
  ]);
});

test("the township reads the village first", () => {
  expect(subOf(row(), true, now)).toBe("示例村 · 奶奶 5月17日 8:06 平安");
  expect(subOf(row({ last: null }), false, now)).toBe("还没报过");
});
test("a recorded answer says that it was recorded, and how", () => {
  const given = { answer: "well", at: at("2026-05-19", "00:00"), by: "李主任", way: "visit", withdrawn: false, uncertain: false } as const;
  expect(givenWords(given, now)).toBe("李主任 昨天 · 补记，上门");
  expect(givenWords({ ...given, at: at("2026-05-19", "08:06"), by: "奶奶", way: "tap", withdrawn: true, uncertain: true }, now)).toBe(
    "奶奶 昨天 8:06 · 撤回了 · 时间说不准",
  );
});
