import { nearest, scales } from "./scale";

test("type is never smaller than drawn and never larger than was checked", () => {
  expect(nearest(0.8)).toBe(1);
  expect(nearest(2.4)).toBe(1.6);
});
test("a size there is stays itself", () => {
  expect(scales.map(nearest)).toEqual([...scales]);
});
test("WeChat's care mode (23.8 on 17) reads as 1.45", () => {
  expect(nearest(23.8 / 17)).toBe(1.45);
});
