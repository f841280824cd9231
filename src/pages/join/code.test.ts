import { codeProblem, grouped, phoneProblem, signsOf } from "./code";

test("a code is taken as it is spoken: small letters, gaps and dashes are forgiven", () => {
  expect(signsOf("k7mp-2xq9")).toBe("K7MP2XQ9");
  expect(signsOf("K7MP 2XQ9 再")).toBe("K7MP2XQ9");
  expect(grouped("K7MP2X")).toBe("K7MP 2X");
});
test("what is wrong with a code is said with what to do", () => {
  expect(codeProblem("")).toContain("还差");
  expect(codeProblem("K7MP2")).toBe("少了 3 位，一共 8 位");
  expect(codeProblem("K7MP2XO9")).toContain("没有 0 和 1");
  expect(codeProblem("K7MP2XQ9")).toBeNull();
});
test("a telephone number may be left out, and is looked at when given", () => {
  expect(phoneProblem("")).toBeNull();
  expect(phoneProblem("13900000000")).toBeNull();
  expect(phoneProblem("1390000000")).toBe("少了 1 位，一共 11 位");
  expect(phoneProblem("9390000000")).toContain("不对");
});
