import type { Day, Instant } from "./shapes";

/** China's calendar in whole numbers: UTC+8 all year (no daylight saving since 1991), so no library and no time zone of the machine. */

export const minute = 60_000;
export const hour = 60 * minute;
export const dayLength = 24 * hour;
const chinaOffset = 8 * hour;

/** The China day in which the instant lies. */
export const dayOf = (instant: Instant): Day => new Date(instant + chinaOffset).toISOString().slice(0, 10);

/** The instant at which "HH:MM" of a China day comes. */
export const at = (day: Day, time = "00:00"): Instant => Date.parse(`${day}T${time}:00.000Z`) - chinaOffset;

export const addDays = (day: Day, days: number): Day => dayOf(at(day) + days * dayLength);

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((at(to) - at(from)) / dayLength);

export const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** "HH:MM" of an instant in China. */
export const timeOf = (instant: Instant): string => new Date(instant + chinaOffset).toISOString().slice(11, 16);
