import { collection, find } from "#platform/database";
import type { Instant } from "../shapes";
import type { Answer, Lasting, Matter } from "./contract";

/** Each tap is its own record and is never edited (decisions 3). Its id is the cause's, so a call sent twice is stored once. */
export interface Checkin {
  _id: string;
  childId: string;
  kind: "answer" | "telling" | "withdrawal";
  /** Of which earlier tap: what a telling adds to, what a withdrawal takes back. */
  of: string | null;
  answer: Answer | null;
  matter?: Matter;
  lasting?: Lasting;
  note?: string;
  personId: string;
  by: string;
  way: "tap" | "phone" | "visit";
  answeredAt: Instant;
  uncertain: boolean;
  receivedAt: Instant;
  withdrawn: boolean;
  /** Stored but outside the relation: it moves no due day. */
  marked: "ended" | "unconfirmed" | null;
}

export const checkins = collection<Checkin>("checkins", {
  sealed: ["note", "by"],
  indexes: { ofChild: { keys: ["childId", "-answeredAt"] } },
});

const blank = { of: null, answer: null, way: "tap", uncertain: false, withdrawn: false, marked: null } as const;

/** One record of a child, whole: what is not said is as in a plain tap. */
export const checkinOf = (
  childId: string,
  requestId: string,
  said: Pick<Checkin, "kind" | "personId" | "by" | "answeredAt" | "receivedAt"> & Partial<Checkin>,
): Checkin => ({ ...blank, ...said, _id: checkinId(childId, requestId), childId });

export const checkinId = (childId: string, requestId: string): string => `${childId}|${requestId}`;
export const checkinsOf = (childId: string, limit: number): Promise<Checkin[]> => find(checkins, "ofChild", { equals: { childId }, limit });
