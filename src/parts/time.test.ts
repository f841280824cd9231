import { at } from "#capabilities/calendar";
import { clockWords, dayWords, whenWords } from "./time";

const now = at("2026-05-20", "09:12");

test("a time of today is said without its day and without a leading nought", () => {
  expect(whenWords(at("2026-05-20", "08:06"), now)).toBe("8:06");
  expect(clockWords(at("2026-05-20", "00:05"))).toBe("0:05");
});

test.each([
  ["2026-05-20", "今天"],
  ["2026-05-19", "昨天"],
  ["2026-05-18", "前天"],
  ["2026-05-02", "5月2日"],
])("%s is %s", (day, words) => {
  expect(dayWords(day, now)).toBe(words);
});

test("just after midnight in China is a new day, whatever the day in Greenwich", () => {
  expect(whenWords(at("2026-05-19", "23:59"), at("2026-05-20", "00:01"))).toBe("昨天 23:59");
});
