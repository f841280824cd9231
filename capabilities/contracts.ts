import type * as z from "zod";
import { checkin } from "./checkin/contract";
import { children } from "./children/contract";
import { counselling } from "./counselling/contract";
import { joining } from "./joining/contract";
import { people } from "./people/contract";
import { policies } from "./policies/contract";
import { reminders } from "./reminders/contract";
import { todos } from "./todos/contract";

/** Every operation there is: types for the phone, the table for access. */
export const contracts = { checkin, children, counselling, joining, people, policies, reminders, todos } as const;

type Contracts = typeof contracts;
type Entries = {
  [C in keyof Contracts]: {
    [O in keyof Contracts[C]]: { name: `${C & string}.${O & string}`; contract: Contracts[C][O] };
  }[keyof Contracts[C]];
}[keyof Contracts];

/** By operation name: what goes in (before zod has transformed it), what comes out, the refusal codes. */
export type Operations = {
  [E in Entries as E["name"]]: E["contract"] extends {
    input: infer I extends z.ZodType;
    output: infer O extends z.ZodType;
    refusals: infer R;
  }
    ? { input: z.input<I>; output: z.output<O>; refusal: keyof R & string }
    : never;
};
export type OperationName = keyof Operations;
