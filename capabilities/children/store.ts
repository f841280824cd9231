import { collection, find, getAll } from "#platform/database";
import type { CheckinState } from "../checkin/rules";
import type { Day, Instant, Token } from "../shapes";
import type { Kind } from "../todos/contract";
import type { ClimbedMissed, OpenTodo } from "../todos/rules";

export interface Guardian {
  guardianId: string;
  /** Null until this guardian has joined with a phone. */
  personId: string | null;
  relation: string; // 奶奶: what the child calls them
  name: string;
  phone: string;
  confirmed: boolean;
  from: Instant;
  until: Instant | null;
  /** The due day of which this guardian has been reminded. */
  remindedFor: Day | null;
}
export interface Child {
  _id: string;
  name: string;
  sex: "girl" | "boy";
  token: Token;
  /** 留守, 孤儿, 事实无人抚养 (domain-facts §0): whom the network is for. */
  category: "leftBehind" | "orphan" | "unattended";
  village: string;
  /** From the city down to the village. */
  path: string[];
  guardians: Guardian[];
  checkin: CheckinState;
  nextDueDay: Day;
  open: Record<Kind, OpenTodo | null>;
  /** How many to-dos of each kind there have been: the next one's number. */
  episodes: Record<Kind, number>;
  /** The last `missed` that an answer closed, in case the answer is taken back (decisions 3). */
  closedMissed: ClimbedMissed | null;
  /** Counts every settling and act: two at once touch the same field, and one of them must be done again (decisions 15). */
  version: number;
  /** When the clock must look at this child next; null = nothing to wait for. */
  nextLookAt: Instant | null;
  /** Sorts a place's list: those waited for longest come first. */
  order: string;
}

export const children = collection<Child>("children", {
  sealed: ["name", "guardians.name", "guardians.phone", "checkin.answers.by"],
  indexes: { ofPlace: { keys: ["path", "order"] }, toLookAt: { keys: ["nextLookAt"], sparse: true } },
});

export const orderOf = (child: Pick<Child, "_id" | "nextDueDay">): string => `${child.nextDueDay}|${child._id}`;

export const villageOf = (child: Pick<Child, "path">): string => child.path.at(-1)!;

/** One page of a place's children, `after` being the order of the last one seen. */
export const childrenOf = (placeId: string, after: string | undefined, limit: number): Promise<Child[]> =>
  find(children, "ofPlace", { equals: { path: placeId }, above: ["order", after ?? ""], limit });

/** Children at whom the clock should have looked by now, the longest due first. */
export const toLookAt = (now: Instant, limit: number): Promise<Child[]> => find(children, "toLookAt", { upTo: ["nextLookAt", now], limit });

export const childrenByIds = (ids: readonly string[]): Promise<Child[]> => getAll(children, ids);
