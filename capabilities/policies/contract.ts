import * as z from "zod";
import { contract } from "../operation";
import { Cursor, Day, Id, Instant, PhoneTime } from "../shapes";

export const PolicyId = z.string("缺少编号，请返回再点一次。").regex(/^[a-z0-9-]{1,60}$/, "编号不对，请返回再点一次。");

const Sentence = z.string().trim().min(1).max(60, "一句最多 60 个字，请分成两句。");

/** An explainer as content/ ships it and staff write it (content/policies/policy.ts). */
export const Policy = z.object({
  id: PolicyId,
  picture: z.string().min(1).max(40),
  title: z.string().trim().min(1, "还差标题。").max(14, "标题最多 14 个字。"),
  officialName: z.string().trim().min(1, "还差文件里的名称。").max(60),
  words: z.array(z.string().trim().min(1).max(20)).max(20),
  summary: Sentence,
  sections: z
    .array(z.object({ about: z.enum(["who", "gives", "bring", "where", "note"]), sentences: z.array(Sentence).min(1).max(12) }))
    .min(1)
    .max(8),
  source: z.object({
    document: z.string().trim().min(1, "还差文件名。").max(120),
    number: z.string().trim().min(1, "还差文号或条文。").max(60),
    issuer: z.string().trim().min(1, "还差发文单位。").max(60),
    date: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, "发文日期写成 2019-06-18，不知道哪天就写年份。"),
  }),
  checkedOn: Day,
  nextReviewOn: Day,
  validUntil: Day.nullable(),
});
export type Policy = z.infer<typeof Policy>;

export const PublishedPolicy = Policy.extend({
  version: z.int().min(1),
  publishedAt: Instant,
  /** Of title, official name and words, without tones: so that a list can be searched by what is typed. */
  pinyin: z.string(),
});
export type PublishedPolicy = z.infer<typeof PublishedPolicy>;

const guardian = { guardian: "own child" } as const;

export const policies = contract({
  /** Every published explainer whole: one call, kept on the phone, read offline. Signed out too. */
  list: {
    who: { anyone: "always" },
    about: "nothing",
    input: z.object({}),
    output: z.object({ policies: z.array(PublishedPolicy) }),
    refusals: {},
    audit: "nothing",
  },
  /** A family, named by its first child, has read or heard one to its end: counted once a family. */
  read: {
    who: guardian,
    about: { child: "childId" },
    input: z.object({ childId: Id, policyId: PolicyId, version: z.int().min(1) }),
    output: z.object({}),
    refusals: {},
    audit: "write",
  },
  /** 没看懂: the child director is asked to explain it. */
  unclear: {
    who: guardian,
    about: { child: "childId" },
    input: z.object({ childId: Id, policyId: PolicyId, tapped: PhoneTime, sent: PhoneTime }),
    output: z.object({}),
    refusals: { withdrawn: "这一篇已经撤下了，请返回看新的。" },
    audit: "write",
  },
  /** How many families of each village have read which explainer, village by village. */
  coverage: {
    who: { director: "own place", supervisor: "own place", staff: "own place" },
    about: { place: "placeId" },
    input: z.object({ placeId: Id, after: Cursor }),
    output: z.object({
      read: z.array(z.object({ village: z.string(), policyId: PolicyId, families: z.int() })),
      next: z.string().nullable(),
    }),
    refusals: {},
    audit: "read",
  },
  /** Puts a draft in the place of what was published under this id, as the next version; what was before is kept. */
  publish: {
    who: { operator: "always" },
    about: "nothing",
    input: z.object({ policy: Policy, pinyin: z.string().max(2_000) }),
    output: z.object({ version: z.int() }),
    refusals: {},
    audit: "write",
  },
  /** Takes one out of the list; its versions stay. */
  withdraw: {
    who: { operator: "always" },
    about: "nothing",
    input: z.object({ policyId: PolicyId }),
    output: z.object({}),
    refusals: { unknown: "没有这一篇，请核对编号。" },
    audit: "write",
  },
});
