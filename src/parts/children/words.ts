import { dayLength, dayOf, at as startOf } from "#capabilities/calendar";
import type { Operations } from "../../cloud";
import type { PillProps } from "../../ui";
import { dayWords, whenWords } from "../time";

export type ChildRow = Operations["children.ofPlace"]["output"]["children"][number];
export type Shown = Operations["children.show"]["output"];
export type GivenAnswer = Shown["answers"][number];
export type Answer = GivenAnswer["answer"];

export const answerWords: Record<Answer, string> = { well: "平安", worried: "有点担心", help: "需要帮助" };
export const answerPictures = { well: "sun-smile", worried: "cloud-worry", help: "hand-help" } as const;

/** What was recorded for an earlier day has only its day: the first instant of it (capabilities/checkin recordedAt). */
const answeredWords = (at: number, now: number): string => (startOf(dayOf(at)) === at ? dayWords(dayOf(at), now) : whenWords(at, now));

type State = { words: string } & Pick<PillProps, "tone" | "glyph">;

/** The one state of a child in a list, in a sign and a word. A worry stands before everything else. */
export function pillOf({ state, last, open, dueDay }: ChildRow, now: number): State {
  if (open.includes("concern")) {
    const help = last?.answer === "help";
    return { words: help ? "要帮忙" : "有事没办完", tone: help ? "red" : "amber", glyph: help ? "bang" : "alert" };
  }
  if (state === "missed") return { words: "还没报", tone: "red", glyph: "alert" };
  if (state === "due") return { words: "今天还没报", tone: "amber", glyph: "clock" };
  if (state === "answered") return { words: "今天报过", tone: "leaf", glyph: "check" };
  if (last && now - last.at < 7 * dayLength) return { words: "这周报过了", tone: "leaf", glyph: "check" };
  return { words: `${dayWords(dueDay, now)}该报`, tone: "plain", glyph: "calendar" };
}

/** The state, and what the list must not hide: who waits for the director's word, and who can't tap. */
export const statesOf = (child: ChildRow, now: number): State[] => [
  pillOf(child, now),
  ...(child.unconfirmed > 0 ? [{ words: "等您确认", tone: "sky", glyph: "user" } as const] : []),
  ...(child.withoutPhone ? [{ words: "没手机", tone: "plain" } as const] : []),
];

/** Under the name: where, and when somebody last answered. */
export function subOf({ village, last }: ChildRow, station: boolean, now: number): string {
  return [station ? village : "", last ? `${last.by} ${answeredWords(last.at, now)} ${answerWords[last.answer]}` : "还没报过"]
    .filter(Boolean)
    .join(" · ");
}

const ways: Record<GivenAnswer["way"], string> = { tap: "", phone: "电话", visit: "上门" };
/** 奶奶 昨天 8:06; what a post recorded says how, what was taken back or has a doubtful time says so. */
export const givenWords = ({ by, at, way, withdrawn, uncertain }: GivenAnswer, now: number): string =>
  [`${by} ${answeredWords(at, now)}`, way === "tap" ? "" : `补记，${ways[way]}`, withdrawn ? "撤回了" : "", uncertain ? "时间说不准" : ""]
    .filter(Boolean)
    .join(" · ");
