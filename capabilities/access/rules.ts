import type { Knocker, Scope, Who } from "../operation";
import type { Instant } from "../shapes";

/**
 * The one access decision. It reads like the sentence in the contract: a knocker may, on whose data. It knows relations only:
 * person–post–place and person–child; nothing else ever opens a door.
 */

export interface Post {
  role: "director" | "supervisor" | "counsellor" | "staff" | "partner";
  placeId: string;
  from: Instant;
  until: Instant | null;
}
export interface Caller {
  kind: "person" | "clock" | "operator";
  personId: string | null;
  posts: readonly Post[];
  /** Whose phone this is, when it is a child's own. */
  childId: string | null;
  /** Children of whom the caller is or was a guardian: enough for `self`; about one child, the child's own document is asked. */
  wards: readonly { childId: string }[];
}
/** What the operation is about, reduced to what access needs; `path` runs from the city down to the village. */
export interface Subject {
  guardians?: readonly { personId: string | null; until: Instant | null }[];
  path?: readonly string[];
  childId?: string;
  /** Who asked for the counselling that it is about. */
  askedBy?: string;
}

export const stands = (relation: { from?: Instant; until: Instant | null }, now: Instant): boolean =>
  (relation.from ?? 0) <= now && (relation.until === null || now < relation.until);

/** The first knocker of the contract that lets this caller in, or null. No subject and not allowed are one answer (decisions 21). */
export function allowed(who: Who, caller: Caller, subject: Subject | null, now: Instant): Knocker | null {
  for (const [knocker, scope] of Object.entries(who) as [Knocker, Scope][]) {
    if (subject && is(knocker, caller, now) && reaches(knocker, scope, caller, subject, now)) return knocker;
  }
  return null;
}

function is(knocker: Knocker, caller: Caller, now: Instant): boolean {
  if (knocker === "clock" || knocker === "operator") return caller.kind === knocker;
  if (caller.kind !== "person") return false;
  if (knocker === "anyone") return true;
  if (knocker === "guardian") return caller.wards.length > 0; // each scope narrows it further
  if (knocker === "child") return caller.childId !== null;
  return caller.posts.some((post) => post.role === knocker && stands(post, now));
}

function reaches(knocker: Knocker, scope: Scope, caller: Caller, subject: Subject, now: Instant): boolean {
  switch (scope) {
    case "always":
      return true;
    case "self":
      return knocker !== "child" || subject.childId === undefined || subject.childId === caller.childId;
    case "own request":
      return subject.askedBy !== undefined && subject.askedBy === caller.personId;
    case "own child":
      return guardians(subject, caller).some((guardian) => stands(guardian, now));
    case "own child, also formerly":
      return guardians(subject, caller).length > 0;
    case "own place":
      return caller.posts.some((post) => post.role === knocker && stands(post, now) && (subject.path ?? []).includes(post.placeId));
  }
}

const guardians = (subject: Subject, caller: Caller) =>
  (subject.guardians ?? []).filter((guardian) => guardian.personId !== null && guardian.personId === caller.personId);
