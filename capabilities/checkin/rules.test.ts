import { addDays, at, dayOf, hour, minute } from "../calendar";
import {
  answeredTime,
  type CheckinState,
  dueDayFor,
  type Given,
  isMissed,
  nextDueDay,
  recordedAt,
  withAnswer,
  withConfirmation,
  withWithdrawal,
} from "./rules";

const monday = "2026-11-23";
const now = at("2026-11-24", "10:00");
const weekly: CheckinState = { rhythmDays: 7, answers: [], dueFloor: monday, worriedFloors: {} };
const given = (more: Partial<Given> = {}): Omit<Given, "withdrawn"> => ({
  requestId: "tap",
  personId: "grandma",
  by: "奶奶",
  answer: "well",
  answeredAt: now,
  pending: false,
  ...more,
});

describe("the due day", () => {
  test("an answer of today moves it by the rhythm", () => {
    expect(nextDueDay(withAnswer(weekly, given()))).toBe("2026-12-01");
  });
  test("a tap of three weeks ago that arrives now ends no silence of today", () => {
    const late = withAnswer(weekly, given({ answeredAt: at("2026-11-03") }));
    expect(nextDueDay(late)).toBe(monday);
    expect(isMissed(late, "20:00", now)).toBe(true);
  });
  test("silence becomes a missed check-in at 20:00 of the due day, not before", () => {
    expect(isMissed(weekly, "20:00", at(monday, "19:59"))).toBe(false);
    expect(isMissed(weekly, "20:00", at(monday, "20:00"))).toBe(true);
  });
  test("a 平安 taken back moves nothing, whichever of the two came first", () => {
    const after = withWithdrawal(withAnswer(weekly, given()), "tap", "grandma", "奶奶");
    const before = withAnswer(withWithdrawal(weekly, "tap", "grandma", "奶奶"), given());
    expect([nextDueDay(after), nextDueDay(before)]).toEqual([monday, monday]);
  });
  test("a 撤回 kept for a tap that turns out to be a worry takes nothing back", () => {
    const state = withAnswer(withWithdrawal(weekly, "tap", "grandma", "奶奶"), given({ answer: "help" }));
    expect(state.answers[0]!.withdrawn).toBe(false);
  });
  test("a 平安 of somebody not yet confirmed counts only after the director's word, and then with its own time", () => {
    const waiting = withAnswer(weekly, given({ pending: true }));
    expect(nextDueDay(waiting)).toBe(monday);
    expect(nextDueDay(withConfirmation(waiting, "grandma", true))).toBe("2026-12-01");
    expect(nextDueDay(withConfirmation(waiting, "grandma", false))).toBe(monday);
  });
  test("answers that are forgotten after twenty stay counted", () => {
    let state = withAnswer(weekly, given());
    for (let times = 0; times < 25; times++) state = withAnswer(state, given({ requestId: `old-${times}`, answeredAt: at("2026-10-01") }));
    expect(state.answers).toHaveLength(20);
    expect(nextDueDay(state)).toBe("2026-12-01");
  });
});

describe("another guardian", () => {
  test("learns nothing from a worry: the due day is as if nobody had answered", () => {
    const worried = withAnswer(weekly, given({ answer: "worried" }));
    expect(nextDueDay(worried)).toBe("2026-12-01");
    expect(dueDayFor(worried, "grandpa")).toBe(monday);
    expect(dueDayFor(worried, "grandma")).toBe("2026-12-01");
  });
  test("learns nothing from a worry that has been forgotten either", () => {
    let state = withAnswer(weekly, given({ answer: "help" }));
    for (let times = 0; times < 25; times++) state = withAnswer(state, given({ requestId: `old-${times}`, answeredAt: at("2026-10-01") }));
    expect(nextDueDay(state)).toBe("2026-12-01");
    expect(dueDayFor(state, "grandpa")).toBe(monday);
  });
  test("may know of a 平安", () => {
    expect(dueDayFor(withAnswer(weekly, given()), "grandpa")).toBe("2026-12-01");
  });
});

describe("when the tap was made", () => {
  const tap = now - 3 * hour;
  const cases: [string, number, number | null, number, boolean][] = [
    ["a phone that is right", tap, 0, now, false],
    ["a phone two years behind that knows so", tap - 730 * 24 * hour, 730 * 24 * hour, now - 730 * 24 * hour, false],
    ["a phone that has never heard the cloud and is a day ahead", tap + 24 * hour, null, now + 24 * hour, false],
    ["a clock set back by a day between tap and sending", tap, 0, now - 24 * hour, true],
    ["a clock set forward by a day between tap and sending", tap, 0, now + 24 * hour, true],
  ];
  test.each(cases)("%s: never later than the true tap", (_, tappedAt, difference, sentAt, uncertain) => {
    const found = answeredTime({ at: tappedAt, difference }, { at: sentAt, difference }, now);
    expect(found.answeredAt).toBeLessThanOrEqual(tap);
    expect(found.uncertain).toBe(uncertain);
  });
  test("is never before thirty days ago nor after the arrival", () => {
    expect(answeredTime({ at: 0, difference: 0 }, { at: now, difference: 0 }, now).answeredAt).toBe(now - 30 * 24 * hour);
    expect(answeredTime({ at: now + hour, difference: hour }, { at: now, difference: 0 }, now).answeredAt).toBe(now);
  });
  test("a recorded day counts from its first instant, today from now", () => {
    expect(recordedAt(addDays(dayOf(now), -2), now)).toBe(at("2026-11-22"));
    expect(recordedAt(dayOf(now), now)).toBe(now);
    expect(dayOf(at("2026-11-22") + minute)).toBe("2026-11-22");
  });
});
