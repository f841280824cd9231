import { hour } from "../calendar";
import { climbsAt, listedAt, moreUrgent, type OpenTodo, orderOf, outcomeOf, sentenceOf, urgencyOf } from "./rules";

const open: OpenTodo = { episode: 1, urgency: "now", since: 1_000_000, rung: "village", reasons: 2, takenAt: null };
const ladder = {
  climbHours: { now: { untaken: 2, unfinished: 24 }, today: { untaken: 48, unfinished: 72 }, week: { untaken: 168, unfinished: 168 } },
  unreachedTimesToClimb: 3,
  nextTryHours: { now: 1, today: 3, week: 24 },
};

test("a guardian who needs help is urgent; a worry is for today unless the child is hurt, missing or beaten", () => {
  expect(urgencyOf("help")).toBe("now");
  expect(urgencyOf("worried")).toBe("today");
  expect(urgencyOf("worried", "mood")).toBe("today");
  for (const danger of ["hurt", "missing", "violence"] as const) expect(urgencyOf("worried", danger)).toBe("now");
});
test("a new answer raises the urgency and never lowers it", () => {
  expect(moreUrgent("today", "now")).toBe("now");
  expect(moreUrgent("now", "today")).toBe("now");
});
test("the list's order is urgency, then how long it has been open", () => {
  const orders = [
    { _id: "c", urgency: "today" as const, since: 5 },
    { _id: "b", urgency: "today" as const, since: 1_700_000_000_000 },
    { _id: "a", urgency: "now" as const, since: 1_800_000_000_000 },
  ].map(orderOf);
  expect([...orders].sort()).toEqual([orders[2], orders[0], orders[1]]);
});
test("an urgent to-do that nobody took climbs after two hours; a taken one has longer; one at the station stays", () => {
  expect(climbsAt(open, ladder)).toBe(open.since + 2 * hour);
  expect(climbsAt({ ...open, takenAt: open.since + hour }, ladder)).toBe(open.since + 25 * hour);
  expect(climbsAt({ ...open, rung: "township" }, ladder)).toBeNull();
});
test("a to-do stands on its village's list, and on the station's once it has climbed", () => {
  const path = ["city", "county", "town", "village"];
  expect(listedAt(path, "village")).toEqual(["village"]);
  expect(listedAt(path, "township")).toEqual(["village", "town"]);
  expect(listedAt(path, "county")).toEqual(["village", "town", "county"]);
});
test("打通了 and 见到了 close; 我来办, 没打通, 交给镇上 and 报了110 leave it open", () => {
  for (const act of ["reached", "met"] as const) expect(outcomeOf("concern", open, act, 2)).toBe("closed");
  for (const act of ["take", "unreached", "handUp", "police"] as const) expect(outcomeOf("concern", open, act, 2)).toBe("open");
});
test("a concern with a reason that was not seen asks for another look", () => {
  expect(outcomeOf("concern", open, "reached", 1)).toBe("again");
  expect(outcomeOf("missed", open, "reached", 0)).toBe("closed");
});
test("the reason is a sentence a neighbour would say", () => {
  expect(sentenceOf({ at: 0, by: "奶奶", answer: "worried", matter: "mood", lasting: "days" })).toBe("奶奶有点担心：心情不好，这几天了");
  expect(sentenceOf({ at: 0, by: "", answer: null })).toBe("到日子了，家里还没报平安");
  expect(sentenceOf({ at: 0, by: "亲戚", answer: "help", marked: "ended" })).toBe("亲戚（已不是监护人）需要帮助");
});
