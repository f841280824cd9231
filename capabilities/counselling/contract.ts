import * as z from "zod";
import { contract } from "../operation";
import { Cursor, Id, Instant, Note, PhoneTime, Token } from "../shapes";

/** 为啥事, in a family's words; never a diagnosis (精神卫生法 article 23). */
export const Topic = z.enum(["mood", "school", "quarrel", "family", "game", "unsure"], "请点一下为啥事，说不清也行。");
export type Topic = z.infer<typeof Topic>;
/** 啥时候方便 */
export const Hours = z.enum(["daytime", "evening", "weekend"], "请点一下啥时候方便。");
export type Hours = z.infer<typeof Hours>;
/** The counsellor chooses it (decisions 32): 打电话 · 来家里 · 谈心室. */
export const Way = z.enum(["phone", "home", "room"], "请选怎么谈。");
export type Way = z.infer<typeof Way>;

/**
 * asked → accepted by a counsellor → times proposed → one agreed → held, or not come; put off goes back to accepted.
 * closed with what next, or cancelled by the asker.
 */
export const State = z.enum(["asked", "accepted", "proposed", "agreed", "held", "notCome", "closed", "cancelled"]);
export type State = z.infer<typeof State>;
/** What next, once it is closed: nothing more, another talk, the care team, a hospital to be asked. */
export const Next = z.enum(["done", "again", "team", "hospital"], "请选接下来怎么办。");
export type Next = z.infer<typeof Next>;

export const timesLimit = 3; // times proposed at once

export const Request = z.object({
  counsellingId: Id,
  child: z.object({ childId: Id, name: z.string(), token: Token, village: z.string() }),
  topic: Topic,
  hours: Hours,
  note: z.string().nullable(),
  state: State,
  since: Instant,
  counsellor: z.string().nullable(),
  way: Way.nullable(),
  times: z.array(Instant),
  at: Instant.nullable(),
  next: Next.nullable(),
  /** Nobody took it in the time set, and the county has it too. */
  climbed: z.boolean(),
});
export type Request = z.infer<typeof Request>;

const asker = { guardian: "own request", child: "own request" } as const;
const care = { counsellor: "own place", supervisor: "own place", staff: "own place" } as const;
const one = { about: { request: "counsellingId" }, audit: "write" } as const;
const answered = z.object({ request: Request });
const anothers = { anothers: "这件事是别的老师接的，请和他商量。" } as const;
const moved = { moved: "这件事已经变了，请返回看现在的。" } as const;

export const counselling = contract({
  /** A guardian for a child, or a child of 8 or more for itself (民法典 articles 19 and 20). Whoever asked sees it, and no other of the family. */
  ask: {
    who: { guardian: "own child", child: "self" },
    about: { child: "childId" },
    input: z.object({ childId: Id, topic: Topic, hours: Hours, note: Note.optional(), tapped: PhoneTime, sent: PhoneTime }),
    output: answered,
    refusals: {},
    audit: "write",
  },
  /** What this person asked, the newest first. */
  mine: {
    who: { guardian: "self", child: "self" },
    about: "self",
    input: z.object({}),
    output: z.object({ requests: z.array(Request) }),
    refusals: {},
    audit: "nothing",
  },
  choose: {
    who: asker,
    ...one,
    input: z.object({ counsellingId: Id, at: Instant }),
    output: answered,
    refusals: { ...moved, taken: "这个时间刚被约走了，请换一个。" },
  },
  /** 换个时间: the counsellor is asked for others. */
  another: { who: asker, ...one, input: z.object({ counsellingId: Id, hours: Hours }), output: answered, refusals: moved },
  cancel: { who: asker, ...one, input: z.object({ counsellingId: Id }), output: answered, refusals: moved },

  /** What waits at a place: the counsellor's, where that post is vacant the station's, climbed also the county's. */
  queue: {
    who: care,
    about: { place: "placeId" },
    input: z.object({ placeId: Id, after: Cursor }),
    output: z.object({ requests: z.array(Request), next: z.string().nullable() }),
    refusals: {},
    audit: "read",
  },
  accept: {
    who: care,
    ...one,
    input: z.object({ counsellingId: Id }),
    output: answered,
    refusals: { ...moved, counsellors: "这件事归心理老师接，镇上不用接。" },
  },
  propose: {
    who: care,
    ...one,
    input: z.object({
      counsellingId: Id,
      way: Way,
      times: z.array(Instant).min(1, "还没选时间。").max(timesLimit, `一次最多给 ${timesLimit} 个时间。`),
    }),
    output: answered,
    refusals: { ...moved, past: "有个时间已经过了，请重选。", ...anothers },
  },
  /** After the hour: held or not come, with notes in two parts. Danger opens the child director's urgent to-do in the same transaction. */
  record: {
    who: care,
    ...one,
    input: z.object({
      counsellingId: Id,
      came: z.boolean(),
      privately: Note.optional(),
      forTeam: Note.optional(),
      danger: z.boolean(),
    }),
    output: answered,
    refusals: { ...moved, ...anothers, early: "还没到约好的时间。" },
  },
  putOff: { who: care, ...one, input: z.object({ counsellingId: Id }), output: answered, refusals: { ...moved, ...anothers } },
  close: { who: care, ...one, input: z.object({ counsellingId: Id, next: Next }), output: answered, refusals: { ...moved, ...anothers } },

  /** The clock's look: what nobody took climbs to the county; what was agreed is reminded of. */
  look: { who: { clock: "always" }, ...one, input: z.object({ counsellingId: Id }), output: z.object({}), refusals: {} },
});
