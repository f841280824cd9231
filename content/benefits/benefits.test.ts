import { policies } from "../policies/index";
import { type Answers, questions } from "./questions";
import { findBenefits } from "./rules";

/** A family to whom nothing applies; each worked family differs from it by what is told. */
const well: Answers = { age: "school", parents: "caring", disability: "no", income: "enough", event: "no", spending: "no" };
const standing = (answers: Answers, policyId: string) =>
  findBenefits({ ...well, ...answers }).find((found) => found.policyId === policyId)?.standing ?? "none";

test.each<[family: string, answers: Answers, policyId: string, standing: string]>([
  ["father in prison for a year, mother gravely ill", { parents: "neither" }, "unattended-allowance", "likely"],
  ["both cannot care, but for two months only", { parents: "lately" }, "unattended-allowance", "ask"],
  ["the mother is at home and able", {}, "unattended-allowance", "none"],
  ["both parents have died", { parents: "gone" }, "orphan-allowance", "likely"],
  ["nobody knows where the parents are", { parents: "unsure" }, "orphan-allowance", "ask"],
  ["both parents are away at work", {}, "orphan-allowance", "none"],
  ["the money does not last", { income: "short" }, "subsistence-allowance", "ask"],
  ["has the allowance already", { income: "allowance" }, "subsistence-allowance", "none"],
  ["can't say whether it lasts", { income: "unsure" }, "subsistence-allowance", "ask"],
  ["the house has burnt", { event: "yes" }, "temporary-relief", "likely"],
  ["can't say whether it was an emergency", { event: "unsure" }, "temporary-relief", "ask"],
  ["nothing has happened", {}, "temporary-relief", "none"],
  ["all was spent on the hospital", { spending: "yes" }, "essential-spending", "ask"],
  ["can't say how much was spent", { spending: "unsure" }, "essential-spending", "ask"],
  ["not much was spent", {}, "essential-spending", "none"],
  ["a deaf child of four", { disability: "yes", age: "young" }, "disabled-rehabilitation", "likely"],
  ["a deaf child of nine, where a place may have widened the age", { disability: "yes" }, "disabled-rehabilitation", "ask"],
  ["a healthy child of four", { age: "young" }, "disabled-rehabilitation", "none"],
])("%s", (_, answers, policyId, expected) => {
  expect(standing(answers, policyId)).toBe(expected);
});

test("who answers nothing is told to ask, and of nothing that it is likely", () => {
  expect(findBenefits({}).map((found) => found.standing)).toEqual(expect.not.arrayContaining(["likely"]));
  expect(findBenefits({}).length).toBeGreaterThan(0);
});

test("at most six questions, each with 说不清, and no result says 可以领 or 不行", () => {
  expect(questions.length).toBeLessThanOrEqual(6);
  for (const { options } of questions) expect(options.map(({ id }) => id)).toContain("unsure");
  for (const { sentence, change, fact } of findBenefits({})) expect(`${sentence}${change}${fact}`).not.toMatch(/可以领|不行|不能领/);
});

test("every result has an explainer to read", () => {
  const ids = policies.map(({ id }) => id);
  for (const { policyId } of findBenefits({})) expect(ids).toContain(policyId);
});
