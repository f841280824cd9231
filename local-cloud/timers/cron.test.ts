import { Cron } from "./cron";

const china = (text: string) => new Date(`${text}+08:00`);

test.each([
  ["every minute", "0 * * * * * *", "2026-01-01T07:59:59", "2026-01-01T08:00:00"],
  ["a due second is not due again", "0 * * * * * *", "2026-01-01T08:00:00", "2026-01-01T08:01:00"],
  ["every evening, by China's time", "0 0 20 * * * *", "2026-01-01T20:00:00", "2026-01-02T20:00:00"],
  ["a step", "0 */15 * * * * *", "2026-01-01T08:16:00", "2026-01-01T08:30:00"],
  ["a list and a range", "0 0 9,13-15 * * * *", "2026-01-01T13:30:00", "2026-01-01T14:00:00"],
  ["a weekday", "0 0 8 * * MON *", "2026-01-01T00:00:00", "2026-01-05T08:00:00"],
  ["a day or a weekday", "0 0 8 15 * 1 *", "2026-01-12T09:00:00", "2026-01-15T08:00:00"],
  ["the first of a month in another year", "0 0 0 1 3 * *", "2026-03-01T00:00:00", "2027-03-01T00:00:00"],
  ["the leap day", "0 0 0 29 2 * *", "2026-01-01T00:00:00", "2028-02-29T00:00:00"],
])("%s: %s after %s comes at %s", (_what, cron, after, next) => {
  expect(new Cron(cron).next(china(after))).toEqual(china(next));
});

test("a date that never comes is no date", () => {
  expect(new Cron("0 0 0 30 2 * *").next(china("2026-01-01T00:00:00"))).toBeNull();
  expect(new Cron("0 0 0 1 1 * 2020").next(china("2026-01-01T00:00:00"))).toBeNull();
});

test("a timer that can't be understood is refused", () => {
  expect(() => new Cron("0 * * * *")).toThrow("seven fields");
  expect(() => new Cron("0 61 * * * * *")).toThrow("not between 0 and 59");
  expect(() => new Cron("0 */x * * * * *")).toThrow("no step");
});
