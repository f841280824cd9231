import * as z from "zod";
import { Answer } from "../checkin/contract";
import { contract } from "../operation";
import { Cursor, Day, Id, Instant, Token } from "../shapes";
import { Kind } from "../todos/contract";

export const ChildRow = z.object({
  childId: Id,
  name: z.string(),
  token: Token,
  village: z.string(),
  state: z.enum(["waiting", "due", "missed", "answered"]),
  dueDay: Day,
  last: z.object({ answer: Answer, at: Instant, by: z.string() }).nullable(),
  open: z.array(Kind),
  /** Guardians who joined by a code and wait for the director's word. */
  unconfirmed: z.int(),
  /** No guardian of this child has joined with a phone: the director records for the family. */
  withoutPhone: z.boolean(),
});
export type ChildRow = z.infer<typeof ChildRow>;

const posts = { director: "own place", supervisor: "own place" } as const;

export const children = contract({
  /** Every child of a place, those who are waited for first. */
  ofPlace: {
    who: posts,
    about: { place: "placeId" },
    input: z.object({ placeId: Id, after: Cursor }),
    output: z.object({ children: z.array(ChildRow), next: z.string().nullable() }),
    refusals: {},
    audit: "read",
  },
  show: {
    who: posts,
    about: { child: "childId" },
    input: z.object({ childId: Id }),
    output: z.object({
      child: ChildRow,
      guardians: z.array(
        z.object({
          guardianId: Id,
          relation: z.string(),
          name: z.string(),
          phone: z.string(),
          joined: z.boolean(),
          confirmed: z.boolean(),
          ended: z.boolean(),
        }),
      ),
      answers: z.array(
        z.object({
          answer: Answer,
          at: Instant,
          by: z.string(),
          way: z.enum(["phone", "visit", "tap"]),
          withdrawn: z.boolean(),
          uncertain: z.boolean(),
        }),
      ),
    }),
    refusals: {},
    audit: "read",
  },
});
