import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import { dayOf, timeOf } from "#capabilities/calendar";
import { surnameOf } from "#capabilities/people/rules";
import type { Operations } from "../../cloud";

export type Home = Operations["checkin.home"]["output"];
export type Card = Home["cards"][number];
export type Answer = Operations["checkin.submit"]["input"]["answer"];
/** Whom the family dials for a child; absent where the post is vacant. */
export type Director = Home["directors"][string] | undefined;

/** 王小禾 is called 小禾 at home, 示例·小禾 too; 王禾 stays 王禾. */
export function callName(name: string): string {
  const bare = name.replace(/^.*[·・]/, "");
  if (bare !== name) return bare;
  const given = name.slice(surnameOf(name).length);
  return given.length >= 2 ? given : name;
}

/** 8:06, 中午 12:10, 晚上 7:05: as it is said in the village, not 19:05. */
export function clockWords(at: number): string {
  const [hours = 0, minutes = 0] = timeOf(at).split(":").map(Number);
  // The gap does not break: a part of the day stays with its hour.
  const part = hours < 5 ? "夜里\u00a0" : hours < 12 ? "" : hours < 13 ? "中午\u00a0" : hours < 18 ? "下午\u00a0" : "晚上\u00a0";
  return `${part}${hours > 12 ? hours - 12 : hours}:${String(minutes).padStart(2, "0")}`;
}

/** 5月20日 星期三, of a China day. */
export const dateWords = (day: string): string => dayjs(day).locale("zh-cn").format("M月D日 dddd");
export const todayWords = (now: number): string => dateWords(dayOf(now));

/** Who has been asked, never what they will do (decisions 11). */
export const askedWords = (director: Director): string => `已请${director?.title ?? "镇上"}打给您`;

/** The page that asks what it is about, after the first tap. */
export const worryUrl = (childId: string, of: string, answer: Answer): string =>
  `/guardian/worry/index?childId=${encodeURIComponent(childId)}&of=${encodeURIComponent(of)}&answer=${answer}`;
/** Where what has been said so far is kept, by the tap that it belongs to. */
export const worryDraft = (of: string): string => `worry|${of}`;
