import dayjs from "dayjs";
import { addDays, dayOf, timeOf } from "#capabilities/calendar";

/** "9:20" of an instant, as people here write it. */
export const clockWords = (at: number): string => timeOf(at).replace(/^0/, "");

/** A China day as it is said today: 今天, 昨天, 前天, 5月18日. */
export function dayWords(day: string, now: number): string {
  const today = dayOf(now);
  if (day === today) return "今天";
  if (day === addDays(today, -1)) return "昨天";
  if (day === addDays(today, -2)) return "前天";
  return dayjs(day).format("M月D日");
}

/** An instant: today its time alone, on other days the day too. */
export function whenWords(at: number, now: number): string {
  const day = dayWords(dayOf(at), now);
  return day === "今天" ? clockWords(at) : `${day} ${clockWords(at)}`;
}
