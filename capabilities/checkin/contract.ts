import * as z from "zod";
import { contract } from "../operation";
import { Me } from "../people/contract";
import { Callee } from "../places/contract";
import { Day, Id, Instant, Note, PhoneTime, Token } from "../shapes";

export const Answer = z.enum(["well", "worried", "help"]);
export type Answer = z.infer<typeof Answer>;

/** What the worry or the help is about: the pictures of the first question (ui/flows.md). The last six are asked after 需要帮助. */
export const Matter = z.enum([
  "body",
  "mood",
  "school",
  "quarrel",
  "game",
  "other", // 身体不舒服 心情不好 不想上学 闹矛盾 老玩手机 别的事
  "ill",
  "hurt",
  "missing",
  "violence",
  "alone",
  "hardship", // 病了 受伤了 不见了 有人打骂 没人照看 过不下去
]);
export type Matter = z.infer<typeof Matter>;
export const Lasting = z.enum(["today", "days", "long", "unsure"]); // 今天 这几天 好久了 说不清
export type Lasting = z.infer<typeof Lasting>;

/** What a guardian sees of one child. Another guardian's worry is not in it, nor anything that would tell of one (decisions 4). */
export const Card = z.object({
  childId: Id,
  name: z.string(),
  token: Token,
  relation: z.string(),
  /** waiting: not due yet · due: today is the due day · missed: past it · answered: today's answer stands */
  state: z.enum(["waiting", "due", "missed", "answered"]),
  dueDay: Day,
  answered: z
    .object({ answer: Answer, at: Instant, mine: z.boolean(), by: z.string(), requestId: Id.nullable(), laterWell: z.boolean() })
    .nullable(),
  /** Whether this guardian knows of any answer yet: a child new to the list has none. */
  answeredBefore: z.boolean(),
  confirmed: z.boolean(),
  ended: z.boolean(),
});
export type Card = z.infer<typeof Card>;

const timed = { childId: Id, tapped: PhoneTime, sent: PhoneTime };
const guardian = { guardian: "own child, also formerly" } as const;

export const checkin = contract({
  /** The guardian's home: each child's card. One call, at most four database operations. */
  home: {
    who: { guardian: "self" },
    about: "self",
    input: z.object({}),
    /** `directors`: by child, whom to dial; absent where the post is vacant. */
    output: z.object({
      me: Me,
      cards: z.array(Card),
      directors: z.record(Id, Callee),
      reminder: z.object({ templateId: z.string(), granted: z.boolean() }).nullable(),
    }),
    refusals: {},
    audit: "nothing",
  },
  /** One tap. Never refused for a state (decisions 2). */
  submit: {
    who: guardian,
    about: { child: "childId" },
    input: z.object({ ...timed, answer: Answer }),
    output: z.object({ card: Card }),
    refusals: {},
    audit: "write",
  },
  /** What follows a worry or a call for help, said after the tap: one more reason on the same to-do (decisions 35). */
  tell: {
    who: guardian,
    about: { child: "childId" },
    input: z.object({ ...timed, of: Id, matter: Matter.optional(), lasting: Lasting.optional(), note: Note.optional() }),
    output: z.object({ card: Card }),
    refusals: {},
    audit: "write",
  },
  /** 撤回 of the giver's own 平安 of the same China day. A worry can't be taken back. */
  withdraw: {
    who: guardian,
    about: { child: "childId" },
    input: z.object({ ...timed, of: Id }),
    output: z.object({ card: Card }),
    refusals: {
      notToday: "只能撤回今天报的平安。情况变了，直接再报一次就行。",
      notWithdrawable: "担心和帮助撤不回。已请儿童主任打给您，电话里说一声就行。",
    },
    audit: "write",
  },
  /** A check-in for a family without a smartphone, by phone or visit, with its true day. */
  record: {
    who: { director: "own place", supervisor: "own place" },
    about: { child: "childId" },
    input: z.object({ childId: Id, way: z.enum(["phone", "visit"]), day: Day, answer: Answer, note: Note.optional() }),
    output: z.object({ nextDueDay: Day }),
    refusals: { future: "日子还没到，请选今天或以前。", tooOld: "太早了，只能补记 30 天以内的。" },
    audit: "write",
  },
  /** The clock looks at one child whose `nextLookAt` has come: reminds, opens `missed`, climbs. */
  look: {
    who: { clock: "always" },
    about: { child: "childId" },
    input: z.object({ childId: Id }),
    output: z.object({ nextLookAt: Instant.nullable() }),
    refusals: {},
    audit: "write",
  },
});
