import * as z from "zod";
import { contract } from "../operation";
import { Id } from "../shapes";

/** One hat of a person: the wing it opens and the place it is for. */
export const Hat = z.object({
  role: z.enum(["guardian", "child", "director", "supervisor", "counsellor", "staff", "partner"]),
  placeId: Id.nullable(),
  place: z.string(),
});
export type Hat = z.infer<typeof Hat>;

export const Me = z.object({ personId: Id, name: z.string(), hats: z.array(Hat) });
export type Me = z.infer<typeof Me>;

export const people = contract({
  /** Who the cloud takes this phone for; null when nobody has joined with it. */
  me: {
    who: { anyone: "always" },
    about: "self",
    input: z.object({}),
    output: z.object({ me: Me.nullable() }),
    refusals: {},
    audit: "nothing",
  },
});
