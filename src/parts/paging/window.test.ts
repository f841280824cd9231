import { earlier, firstWindow, further, rowsAtMost, type Window } from "./window";

test("however far one looks down a list of a thousand, the page never holds more than its most, and no row is passed over", () => {
  let window: Window = firstWindow;
  const seen = new Set<number>();
  while (window.from < 1000) {
    expect(window.to - window.from).toBeLessThanOrEqual(rowsAtMost);
    for (let row = window.from; row < window.to; row += 1) seen.add(row);
    window = further(window);
  }
  expect([...Array(1000).keys()].every((row) => seen.has(row))).toBe(true);
});

test("back from the second page is the whole first page", () => {
  let window = firstWindow;
  while (window.from === 0) window = further(window);
  expect(earlier(window)).toEqual({ from: 0, to: rowsAtMost });
});
