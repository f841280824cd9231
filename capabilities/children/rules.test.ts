import { schedule } from "#content/schedule";
import { at } from "../calendar";
import type { Given } from "../checkin/rules";
import { noEpisodes, nothingOpen } from "../todos/rules";
import { cardFor, nextLookAt, rowOf } from "./rules";
import type { Child, Guardian } from "./store";

const now = at("2026-11-24", "10:00");
const guardian = (personId: string, relation: string, more: Partial<Guardian> = {}): Guardian => ({
  guardianId: personId,
  personId,
  relation,
  name: "",
  phone: "",
  confirmed: true,
  from: 0,
  until: null,
  remindedFor: null,
  ...more,
});
const given = (personId: string, answer: Given["answer"], more: Partial<Given> = {}): Given => ({
  requestId: `${personId}-${answer}`,
  personId,
  by: personId === "grandma" ? "奶奶" : "爷爷",
  answer,
  answeredAt: now,
  withdrawn: false,
  pending: false,
  ...more,
});
const child = (answers: Given[] = [], more: Partial<Child> = {}): Child => ({
  _id: "c",
  name: "王小禾",
  sex: "girl",
  token: "sprout",
  category: "leftBehind",
  village: "柳村",
  path: ["city", "county", "town", "village"],
  guardians: [guardian("grandma", "奶奶"), guardian("grandpa", "爷爷")],
  checkin: { rhythmDays: 7, answers, dueFloor: "2026-11-24", worriedFloors: {} },
  nextDueDay: "2026-11-24",
  open: nothingOpen,
  episodes: noEpisodes,
  closedMissed: null,
  version: 0,
  nextLookAt: null,
  order: "",
  ...more,
});
const card = (personId: string, answers: Given[], at = now) => cardFor(child(answers), personId, "20:00", at);

test("another guardian sees a 平安, by whom and when, and nothing of a worry", () => {
  expect(card("grandpa", [given("grandma", "well")])).toMatchObject({
    state: "answered",
    answered: { answer: "well", mine: false, by: "奶奶", requestId: null },
  });
  expect(card("grandpa", [given("grandma", "worried")])).toEqual(card("grandpa", []));
  expect(card("grandpa", [given("grandma", "help")])).toEqual(card("grandpa", []));
});

test("a later 平安 stands under the giver's own worry", () => {
  const answers = [given("grandma", "worried", { answeredAt: now - 60_000 }), given("grandma", "well")];
  expect(card("grandma", answers).answered).toMatchObject({ answer: "worried", laterWell: true });
});

test("the day's state goes from waiting to due to missed, and an answer of yesterday is not one of today", () => {
  expect(card("grandma", [], now - 86_400_000).state).toBe("waiting");
  expect(card("grandma", []).state).toBe("due");
  expect(card("grandma", [], at("2026-11-24", "20:00")).state).toBe("missed");
  expect(card("grandma", [given("grandma", "well", { answeredAt: now - 86_400_000 })])).toMatchObject({
    state: "waiting",
    answered: null,
    answeredBefore: true,
  });
});

test("the director's row says all: the worry, who joined and waits, and who has no phone", () => {
  const alone = child([given("grandma", "worried")], { guardians: [guardian("grandma", "奶奶", { confirmed: false })] });
  expect(rowOf(alone, "20:00", now)).toMatchObject({ last: { answer: "worried", by: "奶奶" }, unconfirmed: 1, withoutPhone: true });
});

test("the clock looks at nine to remind each guardian once, then at 20:00, and a missed one when it climbs", () => {
  expect(nextLookAt(child(), schedule, now)).toBe(at("2026-11-24", "09:00"));
  const reminded = child([], { guardians: [guardian("grandma", "奶奶", { remindedFor: "2026-11-24" })] });
  expect(nextLookAt(reminded, schedule, now)).toBe(at("2026-11-24", "20:00"));
  const since = at("2026-11-24", "20:00");
  const missed = {
    ...reminded,
    open: { ...reminded.open, missed: { episode: 1, urgency: "today", since, rung: "village", reasons: 1, takenAt: null } as const },
  };
  expect(nextLookAt(missed, schedule, since)).toBe(since + schedule.climbHours.today.untaken * 3_600_000);
});
