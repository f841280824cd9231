import { stands } from "../access/rules";
import type { Instant } from "../shapes";
import type { Callee } from "./contract";
import type { Holder, Place } from "./store";

/** Who holds a village's or station's post now, the longest in it first. */
export const holdersOf = (place: Pick<Place, "holders">, now: Instant): Holder[] =>
  place.holders.filter((holder) => stands(holder, now)).sort((one, other) => one.from - other.from);

/** Whom a family dials for this village: the child director; null where the post is vacant. */
export function directorOf(place: Pick<Place, "holders">, now: Instant): Callee | null {
  const director = holdersOf(place, now).find((holder) => holder.role === "director");
  return director ? { title: director.title, phone: director.phone } : null;
}
