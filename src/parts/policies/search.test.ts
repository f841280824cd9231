import { find, type Policy } from "./search";

const policy = (id: string, more: Partial<Policy>): Policy => ({
  id,
  picture: "doc",
  title: "",
  officialName: "",
  words: [],
  summary: "",
  sections: [],
  source: { document: "", number: "", issuer: "", date: "2021" },
  checkedOn: "2025-10-31",
  nextReviewOn: "2027-03-31",
  validUntil: null,
  version: 1,
  publishedAt: 0,
  pinyin: "",
  ...more,
});
const relief = policy("relief", {
  title: "家里出了急事，先帮一把",
  officialName: "临时救助",
  words: ["着火"],
  pinyin: "linshijiuzhu lsjz zhaohuo zh",
});
const orphan = policy("orphan", { title: "没有爸妈的孩子有钱领", officialName: "孤儿基本生活费", pinyin: "guerjibenshenghuofei gejbshf" });
const ids = (typed: string) => find([relief, orphan], typed).map(({ id }) => id);

test("nothing typed shows all", () => expect(ids(" ")).toEqual(["relief", "orphan"]));
test.each([
  ["着火", ["relief"]],
  ["孤儿", ["orphan"]],
  ["LS JZ", ["relief"]],
  ["shenghuo", ["orphan"]],
  ["没有的词", []],
])("%s finds %j", (typed, found) => expect(ids(typed)).toEqual(found));
