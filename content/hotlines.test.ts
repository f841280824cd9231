import { cityLine, hotlines } from "./hotlines";

test("every number has its hours beside it and something it is for", () => {
  for (const { number, purpose, hours } of hotlines) {
    expect(number).toMatch(/^\d{3,12}$/);
    expect(purpose).not.toBe("");
    expect(hours).not.toBe("");
  }
});
test("only the emergency numbers promise an answer at any hour", () => {
  const promised = hotlines.filter(({ hours }) => hours === "24 小时").map(({ number }) => number);
  expect(promised.filter((number) => number !== cityLine.number)).toEqual(["110", "120", "119"]);
});
test("the city's line is hidden until the bureau has filled it in", () => {
  expect(hotlines.some(({ number }) => number === "")).toBe(false);
});
test("no number stands twice", () => {
  expect(new Set(hotlines.map(({ number }) => number)).size).toBe(hotlines.length);
});
