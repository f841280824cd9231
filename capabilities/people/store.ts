import { collection, find } from "#platform/database";
import type { Post } from "../access/rules";
import type { MessageKind } from "../reminders/contract";
import type { Instant } from "../shapes";

/** A post with the place's name, so that a role can be shown without reading the place. */
export interface HeldPost extends Post {
  place: string;
}
/** A guardian's side of the relation; the child's own document holds the other side and decides access. */
export interface Ward {
  childId: string;
  from: Instant;
  until: Instant | null;
}
/** One-time grants left, and the requests that made the last of them, so that a repeated call counts once. */
export interface Grant {
  left: number;
  requestIds: string[];
}
export interface Person {
  _id: string;
  /** Absent until somebody joins with a phone. */
  openId?: string;
  name: string;
  phone: string | null;
  posts: HeldPost[];
  wards: Ward[];
  /** The child whose own phone this is. */
  childId?: string;
  grants: Partial<Record<MessageKind, Grant>>;
}

export const persons = collection<Person>("people", {
  sealed: ["name", "phone"],
  indexes: { ofOpenId: { keys: ["openId"], unique: true, sparse: true } },
});

/** The person who joined with this phone, or null. */
export const findByOpenId = async (openId: string): Promise<Person | null> =>
  (await find(persons, "ofOpenId", { equals: { openId }, limit: 1 }))[0] ?? null;
