import { at } from "#capabilities/calendar";
import type { Delivery, DeliveryState } from "../../../cloud";
import type { Answer, Card } from "../../../parts/checkin/words";
import { allAnswered, shownOf } from "./shown";
import { hintOf, pillOf } from "./words";

const today = "2026-05-20";
const now = at(today, "08:10");
const card = (fields: Partial<Card> = {}): Card => ({
  childId: "he",
  name: "王小禾",
  token: "sprout",
  relation: "孙女",
  state: "due",
  dueDay: today,
  answered: null,
  answeredBefore: true,
  confirmed: true,
  ended: false,
  ...fields,
});
const item = (operation: Delivery["operation"], requestId: string, time: number, state: DeliveryState, input: object): Delivery =>
  ({
    operation,
    requestId,
    person: "grandma",
    subject: "he",
    tapped: { at: time, difference: 0 },
    order: time,
    begun: true,
    refused: null,
    state,
    answer: null,
    input,
  }) as unknown as Delivery;
const tap = (answer: Answer, requestId: string, time = at(today, "08:06"), state: DeliveryState = "sent") =>
  item("checkin.submit", requestId, time, state, { childId: "he", answer });
const takeBack = (of: string) => item("checkin.withdraw", `back-${of}`, at(today, "08:08"), "kept", { childId: "he", of });
const answered = (fields: Partial<NonNullable<Card["answered"]>> = {}) =>
  ({ answer: "well", at: at(today, "07:40"), mine: false, by: "爷爷", requestId: null, laterWell: false, ...fields }) as const;

test("a tap stands on the card before the cloud has it, and says so", () => {
  const shown = shownOf(card(), now, [tap("well", "a", at(today, "08:06"), "kept")], now);
  expect(pillOf(shown, card(), now).words).toBe("平安，存好了");
  expect(pillOf(shownOf(card(), now, [tap("well", "a")], now), card(), now).words).toBe("平安 8:06");
});
test("grandpa's 平安 is one sentence, and one's own tap stands before it", () => {
  const his = card({ state: "answered", answered: answered() });
  expect(pillOf(shownOf(his, now, [], now), his, now).words).toBe("爷爷 7:40 报过了，平安");
  expect(shownOf(his, now, [tap("well", "a")], now)).toMatchObject({ kind: "well", requestId: "a" });
});
test("撤回 brings the three answers back at once, sent or not", () => {
  const mine = card({ state: "answered", answered: answered({ mine: true, by: "奶奶", requestId: "a" }) });
  expect(shownOf(mine, now, [takeBack("a")], now)).toEqual({ kind: "open", due: "due" });
  expect(shownOf(card(), now, [tap("well", "a", now, "kept"), takeBack("a")], now)).toEqual({ kind: "open", due: "due" });
});
test("a worry stays whatever is tapped after it; the later 平安 stands under it", () => {
  const items = [tap("help", "a"), tap("well", "b", at(today, "08:09"))];
  expect(shownOf(card(), now, items, now)).toMatchObject({ kind: "concern", answer: "help", requestId: "a", laterWell: true });
  expect(shownOf(card(), now, [tap("well", "b", at(today, "08:01")), tap("worried", "a")], now)).toMatchObject({ laterWell: false });
});
test("what the cloud refused is no answer: the three keys are there again", () => {
  expect(shownOf(card(), now, [tap("well", "a", now, "refused")], now).kind).toBe("open");
});
test("yesterday's stored card is read for today: its answer is over, its due day counts", () => {
  const stored = card({ state: "answered", answered: answered({ at: at("2026-05-13", "08:00") }) });
  expect(shownOf(stored, at("2026-05-13", "08:00"), [], now)).toEqual({ kind: "open", due: "due" });
  expect(shownOf(stored, at("2026-05-13", "08:00"), [], at(today, "20:00"))).toEqual({ kind: "open", due: "missed" });
  expect(shownOf({ ...stored, dueDay: "2026-05-24" }, at("2026-05-19"), [], now)).toEqual({ kind: "open", due: "waiting" });
});
test("a child who is not due keeps nobody from having answered all", () => {
  const waiting = { kind: "open", due: "waiting" } as const;
  expect(allAnswered([waiting])).toBe(false);
  expect(allAnswered([waiting, { kind: "others", by: "爷爷", at: now }])).toBe(true);
  expect(
    allAnswered([
      { kind: "open", due: "due" },
      { kind: "others", by: "爷爷", at: now },
    ]),
  ).toBe(false);
});
test("not due says when the next day is, and missed blames nobody", () => {
  const later = card({ state: "waiting", dueDay: "2026-05-24" });
  expect([pillOf(shownOf(later, now, [], now), later, now).words, hintOf(shownOf(later, now, [], now), later)]).toEqual([
    "这周报过了",
    "下次 5月24日 星期日",
  ]);
  const missed = card({ state: "missed", dueDay: "2026-05-17" });
  expect(hintOf(shownOf(missed, now, [], now), missed)).toBe("隔了几天不要紧，点一下就行");
});

test("a child new to the list, of whom nobody has reported yet, is not said to have been reported this week", () => {
  const fresh = card({ state: "waiting", dueDay: "2026-05-24", answeredBefore: false });
  expect(pillOf({ kind: "open", due: "waiting" }, fresh, now).words).toBe("还没到日子");
});
