import { hour, minute } from "../calendar";
import type { Instant } from "../shapes";
import type { Reason } from "../todos/contract";
import type { State } from "./contract";

/** How a talk goes from asked to closed. Values in, values out; the phone may ask the same questions. */

export const talkMinutes = 45;
export const tileMinutes = 15; // three tiles a talk: two talks of one counsellor can't share one
const tileLength = tileMinutes * minute;

/** The quarters of an hour that a talk takes, as whole numbers since 1970. */
export const tilesOf = (at: Instant): number[] =>
  Array.from({ length: talkMinutes / tileMinutes }, (_, nth) => Math.floor(at / tileLength) + nth);

const from: Record<"accept" | "propose" | "choose" | "another" | "cancel" | "record" | "putOff" | "close", readonly State[]> = {
  accept: ["asked"],
  propose: ["accepted", "proposed", "notCome"],
  choose: ["proposed"],
  another: ["proposed", "agreed"],
  cancel: ["asked", "accepted", "proposed", "agreed", "notCome"],
  record: ["agreed"],
  putOff: ["agreed"],
  close: ["accepted", "held", "notCome"],
};
export type Step = keyof typeof from;

/** Whether a step may be taken where the request stands. */
export const may = (step: Step, state: State): boolean => from[step].includes(state);

/** Steps that only the counsellor who took the request may do. */
export const isCounsellors = (step: Step): boolean => ["propose", "record", "putOff", "close"].includes(step);

export const ended = (state: State): boolean => state === "closed" || state === "cancelled";

export interface Patience {
  /** Hours after which a request that nobody took is also the county's; a setting of the city. */
  untakenHours: number;
  /** Hours before the talk at which both are reminded. */
  remindHours: number;
}

/** When the clock must look at it: to let it climb, to remind; null when nothing is to come. */
export function lookAt(
  request: { state: State; since: Instant; climbed: boolean; at: Instant | null; reminded: boolean },
  patience: Patience,
): Instant | null {
  if (request.state === "asked" && !request.climbed) return request.since + patience.untakenHours * hour;
  if (request.state === "agreed" && request.at !== null && !request.reminded) return request.at - patience.remindHours * hour;
  return null;
}

/** A counsellor who sees danger tells it at once: secrecy ends there (精神卫生法 28; 未成年人保护法 11). */
export const dangerOf = (by: string, at: Instant): Reason => ({ at, by, answer: null, danger: true });
