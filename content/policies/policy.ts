/**
 * One explainer of a policy, as content/ ships it and staff publish it. Sentences are for a grandmother's ears: one thing each.
 * Facts come from the text of the named document; an amount that a county sets is not written here but said to be the county's.
 */
export interface Policy {
  /** Lower-case words joined by hyphens; never changes, since readings and links bear it. */
  id: string;
  /** A picture of src/ui. */
  picture: string;
  /** What a neighbour would call it, at most 14 characters: 没人照看的孩子有钱领. */
  title: string;
  /** As the document calls it: 事实无人抚养儿童基本生活补贴. */
  officialName: string;
  /** Other words people look for it by. */
  words: readonly string[];
  /** The one sentence under the title in a list. */
  summary: string;
  sections: readonly Section[];
  source: Source;
  /** The day of the stored source text that was read (decisions 30), "YYYY-MM-DD". */
  checkedOn: string;
  nextReviewOn: string;
  /** After this day the explainer says of itself that it may no longer hold; null: the document names no end. */
  validUntil: string | null;
}
export interface Section {
  about: "who" | "gives" | "bring" | "where" | "note";
  sentences: readonly string[];
}
export interface Source {
  document: string; // 《关于进一步加强事实无人抚养儿童保障工作的意见》
  number: string; // 民发〔2019〕62号; a law's article: 第二十二条
  issuer: string; // 民政部等 12 个部门
  date: string; // "YYYY-MM-DD", or "YYYY" where the text we hold names no day
}
