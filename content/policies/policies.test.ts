import { pictures } from "../../src/ui/pictures/pictures";
import { policies } from "./index";

/** Level 1 of GB 2312, the 3,755 characters that China's standard calls common, as the decoder knows them: no list to copy. */
const common = new Set(
  Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => new TextDecoder("gbk").decode(new Uint8Array([0xb0 + row, 0xa1 + cell]))),
  ).flat(),
);
const commonShare = 0.99;
const longest = 30; // characters of a sentence that is read aloud
const officeWords = /提交|审核|异常|系统|用户|申领|请知悉|监护缺失/;

const sentencesOf = (policy: (typeof policies)[number]) => [policy.summary, ...policy.sections.flatMap(({ sentences }) => sentences)];
const each = policies.map((policy) => [policy.title, policy] as const);

test("a city starts with at least twelve explainers, each under its own id", () => {
  expect(policies.length).toBeGreaterThanOrEqual(12);
  expect(new Set(policies.map(({ id }) => id)).size).toBe(policies.length);
});

test.each(each)("%s: every sentence is short enough to be kept in the ear", (title, policy) => {
  expect(title.length).toBeLessThanOrEqual(14);
  expect(sentencesOf(policy).filter((sentence) => sentence.length > longest)).toEqual([]);
});

test.each(each)("%s: nearly every character is a common one", (_, policy) => {
  const characters = [...sentencesOf(policy).join("")].filter((character) => /\p{Script=Han}/u.test(character));
  const rare = characters.filter((character) => !common.has(character));
  expect(1 - rare.length / characters.length).toBeGreaterThanOrEqual(commonShare);
});

test.each(each)("%s: speaks as a neighbour, not as an office, and ends its sentences", (title, policy) => {
  for (const sentence of sentencesOf(policy)) {
    expect(sentence).not.toMatch(officeWords);
    expect(sentence).toMatch(/[。！？]$/);
  }
  expect(title).not.toMatch(officeWords);
});

test.each(each)("%s: says who, where to go, what it stands on, and when it was read and will be read again", (_, policy) => {
  const { sections, source, checkedOn, nextReviewOn } = policy;
  expect(sections.map(({ about }) => about)).toEqual(expect.arrayContaining(["who", "where"]));
  for (const known of [source.document, source.number, source.issuer]) expect(known).not.toBe("");
  expect(source.date).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
  expect(checkedOn < nextReviewOn).toBe(true);
});

test.each(each)("%s: names no amount of money, since each county sets its own", (_, policy) => {
  expect(sentencesOf(policy).join("")).not.toMatch(/\d\s*(元|块)/);
});

test.each(each)("%s: has a picture that exists", (_, policy) => {
  expect(Object.keys(pictures)).toContain(policy.picture);
});
