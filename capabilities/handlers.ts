import type * as z from "zod";
import type { Transaction } from "#platform/transaction";
import type { Child } from "./children/store";
import type { RequestDocument } from "./counselling/store";
import type { Invitation } from "./joining/store";
import { type About, type Contract, type Knocker, Refusal } from "./operation";
import type { Person } from "./people/store";
import type { Instant } from "./shapes";
import type { Kind } from "./todos/contract";

/** The subject that the door has loaded and on which it has decided access, by the contract's `about`. */
export type SubjectOf<A extends About> = A extends { child: string }
  ? Child
  : A extends { todo: string }
    ? { kind: Kind; child: Child }
    : A extends { place: string }
      ? { placeId: string; path: readonly string[]; station: boolean }
      : A extends { request: string }
        ? RequestDocument
        : A extends { invitation: string }
          ? Invitation
          : null;

/** What a handler is given. It takes time, ids and the transaction; it never makes them. */
export interface Call<C extends Contract> {
  input: z.output<C["input"]>;
  subject: SubjectOf<C["about"]>;
  /** Null for the clock, an operator and a phone nobody has joined with. */
  person: Person | null;
  openId: string | null;
  as: Knocker;
  now: Instant;
  requestId: string;
  transaction: C["audit"] extends "write" ? Transaction : null;
  /** Answers what was stored before: nothing has changed, so no audit entry is written. */
  stored<T>(value: T): T;
  refuse(code: keyof C["refusals"] & string): never;
}

export type Handlers<Cs extends Readonly<Record<string, Contract>>> = {
  [O in keyof Cs]: (call: Call<Cs[O]>) => Promise<z.output<Cs[O]["output"]>>;
};

/** Ties a capability's contracts to their handlers; one without a handler does not compile. */
export const operations = <const Cs extends Readonly<Record<string, Contract>>>(contracts: Cs, handlers: Handlers<Cs>) => ({
  contracts,
  handlers,
});

export const refuser =
  (contract: Contract) =>
  (code: string): never => {
    throw new Refusal(code, contract.refusals[code]!);
  };
