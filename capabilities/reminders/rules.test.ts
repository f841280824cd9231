import { at } from "../calendar";
import { sendableAt, wordsOf } from "./rules";

const quiet = { from: "21:00", until: "07:00" };

test("what is not urgent waits for the morning; what is urgent never waits", () => {
  expect(sendableAt(false, quiet, at("2026-11-24", "22:30"))).toBe(at("2026-11-25", "07:00"));
  expect(sendableAt(false, quiet, at("2026-11-25", "03:00"))).toBe(at("2026-11-25", "07:00"));
  expect(sendableAt(false, quiet, at("2026-11-25", "07:00"))).toBe(at("2026-11-25", "07:00"));
  expect(sendableAt(true, quiet, at("2026-11-24", "22:30"))).toBe(at("2026-11-24", "22:30"));
});
test("a promise of a time is made only where the city has set one", () => {
  expect(wordsOf("todo", "now", null, "20:00")).toEqual({ what: "有 1 件急事", when: "现在", how: "打开就能看到" });
  expect(wordsOf("todo", "now", at("2026-11-24", "10:00"), "20:00").when).toBe("10:00 前");
});
