import type { Instant } from "../shapes";
import type { Wanted } from "../todos/rules";

/** What a family did not understand is the child director's to explain within the week: 政策宣讲进村(居) is a duty of the post (product.md). */
export const questionOf = (by: string, policy: string, at: Instant, now: Instant): Wanted => ({
  urgency: "week",
  since: now,
  rung: "village",
  reason: { at, by, answer: null, policy },
});
