import * as z from "zod";
import { Answer, Lasting, Matter } from "../checkin/contract";
import { contract } from "../operation";
import { Me } from "../people/contract";
import { Callee } from "../places/contract";
import { Cursor, Day, Id, Instant, Note, PhoneTime, Token } from "../shapes";

export const Kind = z.enum(["missed", "concern", "question"]);
export type Kind = z.infer<typeof Kind>;
export const Urgency = z.enum(["now", "today", "week"]);
export type Urgency = z.infer<typeof Urgency>;
export const Rung = z.enum(["village", "township", "county"]);
export type Rung = z.infer<typeof Rung>;

/** Why a to-do is open; the screen makes the sentence (todos/rules `sentenceOf`). */
export const Reason = z.object({
  at: Instant,
  by: z.string(), // 奶奶, 李主任, or "" for the clock
  answer: Answer.nullable(),
  matter: Matter.optional(),
  lasting: Lasting.optional(),
  note: z.string().optional(),
  /** The explainer that a family did not understand. */
  policy: z.string().optional(),
  /** A counsellor saw danger in a talk. */
  danger: z.boolean().optional(),
  marked: z.enum(["ended", "unconfirmed"]).optional(),
});
export type Reason = z.infer<typeof Reason>;

/** 我来办 · 打通了 · 见到了 · 没打通 · 交给镇上 · 报了110 (decisions 16) */
export const ActKind = z.enum(["take", "reached", "met", "unreached", "handUp", "police"]);
export type ActKind = z.infer<typeof ActKind>;
export const Act = z.object({ act: ActKind, at: Instant, by: z.string(), note: z.string().optional(), stale: z.boolean() });
export type Act = z.infer<typeof Act>;

export const Todo = z.object({
  todoId: Id,
  kind: Kind,
  episode: z.int(),
  urgency: Urgency,
  since: Instant,
  dueAt: Instant.nullable(), // null while the city has set no answer time
  rung: Rung,
  child: z.object({ childId: Id, name: z.string(), token: Token, village: z.string() }),
  reasons: z.array(Reason),
  seen: z.int(),
  taken: z.object({ by: z.string(), at: Instant, mine: z.boolean() }).nullable(),
  unreachedTimes: z.int(),
  nextTryAt: Instant.nullable(),
  policeAt: Instant.nullable(),
  call: Callee.nullable(),
});
export type Todo = z.infer<typeof Todo>;

export const ClosedTodo = z.object({
  id: Id,
  kind: Kind,
  child: z.object({ childId: Id, name: z.string(), token: Token, village: z.string() }),
  since: Instant,
  closedAt: Instant,
  closedBy: z.string(),
  how: z.enum(["reached", "met", "answered", "recorded"]),
});
export type ClosedTodo = z.infer<typeof ClosedTodo>;

const posts = { director: "own place", supervisor: "own place" } as const;

export const todos = contract({
  /** 今日待办 of one post's place, most urgent first. */
  today: {
    who: posts,
    about: { place: "placeId" },
    input: z.object({ placeId: Id, after: Cursor }),
    output: z.object({
      me: Me,
      todos: z.array(Todo),
      next: z.string().nullable(),
      template: z.object({ templateId: z.string(), granted: z.boolean() }).nullable(),
    }),
    refusals: {},
    audit: "read",
  },
  /** 办完的, newest first. */
  done: {
    who: posts,
    about: { place: "placeId" },
    input: z.object({ placeId: Id, after: Cursor }),
    output: z.object({ todos: z.array(ClosedTodo), next: z.string().nullable() }),
    refusals: {},
    audit: "read",
  },
  /** One to-do with all its reasons, its acts and everybody to call. */
  show: {
    who: posts,
    about: { todo: "todoId" },
    input: z.object({ todoId: Id }),
    output: z.object({
      todo: Todo.nullable(),
      calls: z.array(Callee),
      acts: z.array(Act),
      closed: z.object({ by: z.string(), at: Instant }).nullable(),
    }),
    refusals: {},
    audit: "read",
  },
  /** What a person did about it. Kept even when stale; the outcome says what became of the to-do. */
  act: {
    who: posts,
    about: { todo: "todoId" },
    input: z.object({
      todoId: Id,
      episode: z.int().min(1),
      seen: z.int().min(0),
      act: ActKind,
      day: Day.optional(),
      note: Note.optional(),
      /** An act that waited on the phone bears its own time, as a check-in does. */
      tapped: PhoneTime.optional(),
      sent: PhoneTime.optional(),
    }),
    /** again: 刚才又报了，请再看一眼 · already: 已经办了 */
    output: z.object({ outcome: z.enum(["closed", "open", "again", "already"]), by: z.string(), at: Instant }),
    refusals: { future: "日子还没到，请选今天或以前。", tooOld: "太早了，只能补记 30 天以内的。" },
    audit: "write",
  },
});
