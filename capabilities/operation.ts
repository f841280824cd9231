import type * as z from "zod";

/**
 * The grammar of the house: what an operation is.
 * A contract says what may be asked, by whom, about whom, what is refused and what is audited; operations() ties each
 * contract to its one handler. An operation without `who` and a declared operation without a handler do not compile.
 */

/** Who may knock. The first seven are people's roles (domain-facts §9); the rest are the clock, an operator, and whoever comes. */
export type Role = "guardian" | "child" | "director" | "supervisor" | "counsellor" | "staff" | "partner";
export type Knocker = Role | "anyone" | "clock" | "operator";

/**
 * On whose data:
 * `own child` – a guardian whose relation stands; `own child, also formerly` – or has ended (decisions 2);
 * `own place` – the subject lies in the place of the caller's post; `self` – only what the caller's own record names, a child's own file among it; `own request` – what the caller asked for;
 * `always` – the operation itself shows nothing that is anyone's.
 */
export type Scope = "own child" | "own child, also formerly" | "own place" | "own request" | "self" | "always";

type AtLeastOne<T> = { [K in keyof T]-?: Required<Pick<T, K>> & Partial<Omit<T, K>> }[keyof T];
export type Who = AtLeastOne<Record<Knocker, Scope>>;

/** What an operation is about: the input's field that names the one subject, which the door loads before it decides. */
export type About =
  | { child: string }
  | { todo: string }
  | { place: string }
  | { request: string }
  | { invitation: string }
  | "self"
  | "nothing";

/** `write` opens a transaction and leaves an entry in it; `read` leaves its entry before the answer; `nothing` is for what shows nobody's file. */
export type Audit = "write" | "read" | "nothing";

export interface Contract {
  readonly who: Who;
  readonly about: About;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** Code → the sentence a person reads: what is the matter and what to do. */
  readonly refusals: Readonly<Record<string, string>>;
  readonly audit: Audit;
  /** At most so many tries a China day by one caller, each counted by its own write before anything else (decisions 12). */
  readonly triesPerDay?: number;
}

export const contract = <const C extends Readonly<Record<string, Contract>>>(entries: C): C => entries;

/** What a person can mend; its sentence says how. Everything else that is thrown is a defect. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** Refusals of the door itself, the same for every operation. */
export const doorRefusals = {
  unknownOperation: "这个版本太旧了，请关掉小程序，再打开一次。",
  malformed: "送来的内容不完整，请返回再试一次。",
  notYours: "没找到，或不归您看。请返回，刷新一下再看。",
  tooManyTries: "今天试的次数太多了，请明天再试，或打电话给村里的儿童主任。",
  busy: "现在人多，您报的存在手机里，一会儿自动再送。",
  defect: "没办成，不怪您。请过一会儿再试，急事请打电话。",
} as const;
