import { dayLength, dayOf, daysBetween } from "#capabilities/calendar";
import { sentenceOf } from "#capabilities/todos/rules";
import type { Operations } from "../../cloud";
import type { PictureName, TodoUrgency } from "../../ui";
import { callName } from "../checkin/words";
import { clockWords, dayWords, whenWords } from "../time";

export type Today = Operations["todos.today"]["output"];
export type Todo = Today["todos"][number];
export type Closed = Operations["todos.done"]["output"]["todos"][number];

const weekDays = 7;

/** 8:06 报的, by the tap's own time, of which the cloud may have heard later; 昨天该报. */
const sinceWords = ({ kind, since, reasons }: Todo, now: number): string =>
  kind !== "missed" ? `${whenWords(reasons.at(-1)?.at ?? since, now)} 报的` : `${dayWords(dayOf(since), now)}该报`;

/** Sign, word and time of a to-do's head. A time by which is said only where the city has set one (decisions 11). */
export function headOf(todo: Todo, now: number): { urgency: TodoUrgency; days: number; due: string } {
  const { urgency, since, dueAt } = todo;
  const due = dueAt !== null ? `${whenWords(dueAt, now)} 前` : sinceWords(todo, now);
  if (urgency === "now") return { urgency, days: 0, due };
  const patience = urgency === "week" ? weekDays : 0;
  const days = dueAt !== null ? Math.floor((now - dueAt) / dayLength) : Math.floor((now - since) / dayLength) - patience;
  const overdue = dueAt !== null ? now > dueAt : days > 0;
  return overdue ? { urgency: "overdue", days: Math.max(0, days), due } : { urgency, days: 0, due };
}

const asksForHelp = ({ reasons }: Todo): boolean => reasons.some(({ answer }) => answer === "help");

/** 小禾家要帮忙 · 小禾家有点担心 · 小桃家 3 天没报. */
export function titleOf(todo: Todo, now: number): string {
  const name = callName(todo.child.name);
  if (todo.kind === "concern") return `${name}家${asksForHelp(todo) ? "要帮忙" : "有点担心"}`;
  if (todo.kind === "question") return `${name}家有政策没看懂`;
  const days = daysBetween(dayOf(todo.since), dayOf(now));
  return days > 0 ? `${name}家 ${days} 天没报` : `${name}家今天没报`;
}

export function pictureOf(todo: Todo): PictureName {
  if (todo.kind === "missed") return "clock";
  if (todo.kind === "question") return "doc";
  return asksForHelp(todo) ? "hand-help" : "cloud-worry";
}

/** The newest reason in a sentence; at a station with the village before it. */
export function whyOf(todo: Todo, station: boolean): string {
  const reason = todo.reasons.at(-1);
  const why = reason ? sentenceOf(reason) : "";
  return station ? `${todo.child.village}：${why}` : why;
}

/** What has been done about it so far, each a few words. `station`: the reader is the township. */
export function marksOf(todo: Todo, station: boolean, now: number): string[] {
  const { rung, taken, unreachedTimes, nextTryAt, policeAt } = todo;
  return [
    rung !== "village" && !station ? "镇上接手了" : "",
    taken ? `${taken.mine ? "您" : taken.by} ${whenWords(taken.at, now)} 接了` : "",
    unreachedTimes > 0 ? `打过 ${unreachedTimes} 次没通` : "",
    nextTryAt !== null ? `${whenWords(nextTryAt, now)} 再打` : "",
    policeAt !== null ? `${whenWords(policeAt, now)} 报了 110` : "",
  ].filter(Boolean);
}

const counted: readonly { urgency: TodoUrgency; word: string }[] = [
  { urgency: "now", word: "急" },
  { urgency: "overdue", word: "拖了" },
  { urgency: "today", word: "今天" },
  { urgency: "week", word: "这周" },
];
/** How many of each, the empty ones left out. */
export const countsOf = (todos: readonly Todo[], now: number): { urgency: TodoUrgency; words: string }[] =>
  counted.flatMap(({ urgency, word }) => {
    const count = todos.filter((todo) => headOf(todo, now).urgency === urgency).length;
    return count > 0 ? [{ urgency, words: `${count} 件${word}` }] : [];
  });

const hows: Record<Closed["how"], string> = { reached: "打通了", met: "见到了", answered: "家里报了平安", recorded: "补记了" };
/** 李主任 9:20 打通了. */
export function closedWords({ how, closedBy, closedAt }: Closed, now: number): string {
  return `${how === "answered" ? "" : `${closedBy} `}${whenWords(closedAt, now)} ${hows[how]}`;
}
const closedThings: Record<Closed["kind"], string> = { missed: "报平安", concern: "的事", question: "问政策" };
export const closedTitle = ({ kind, child }: Closed): string => `${callName(child.name)}家${closedThings[kind]}`;

/** 赵站长 9:20 办了. */
export const endedWords = ({ by, at }: { by: string; at: number }, now: number): string =>
  by ? `${by} ${whenWords(at, now)} 办了` : `${clockWords(at)} 办完了`;
