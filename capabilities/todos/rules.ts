import { hour } from "../calendar";
import type { Answer, Lasting, Matter } from "../checkin/contract";
import type { Day, Instant } from "../shapes";
import type { ActKind, Kind, Reason, Rung, Urgency } from "./contract";

/** What should be open, how urgent it is and when it climbs. Effects are values: todos/settle makes them so. */

/** What the child's own document knows of its open to-do, so that the to-do is read only when something differs. */
export interface OpenTodo {
  episode: number;
  urgency: Urgency;
  since: Instant;
  rung: Rung;
  reasons: number;
  takenAt: Instant | null;
}
/** Where a `missed` stood when an answer closed it. */
export interface ClimbedMissed {
  dueDay: Day;
  since: Instant;
  rung: Rung;
}
export interface Wanted {
  urgency: Urgency;
  since: Instant;
  rung: Rung;
  reason: Reason;
}
/** Absent: leave it as it is. Null: it should not be open. A `concern` or a `question` is never wanted away: only a person ends it (decisions 1). */
export type Wants = { missed?: Wanted | null; concern?: Wanted; question?: Wanted };

export const kinds = ["missed", "concern", "question"] as const satisfies readonly Kind[];

/** What any child starts with: nothing open, and no episode yet. */
export const nothingOpen: Record<Kind, null> = { missed: null, concern: null, question: null };
export const noEpisodes: Record<Kind, number> = { missed: 0, concern: 0, question: 0 };

const ranks: Record<Urgency, number> = { now: 0, today: 1, week: 2 };
const dangers: readonly Matter[] = ["hurt", "missing", "violence"];

/** Danger to the body makes a worry urgent (国发〔2016〕13号, emergency response: accident, missing, violence are acted on at once). */
export const urgencyOf = (answer: Answer, matter?: Matter): Urgency =>
  answer === "help" || (matter && dangers.includes(matter)) ? "now" : "today";

/** The more urgent of two: a new answer may raise, never lower. */
export const moreUrgent = (one: Urgency, other: Urgency): Urgency => (ranks[one] <= ranks[other] ? one : other);

/** Most urgent first, then longest open. */
export const orderOf = (todo: { _id: string; urgency: Urgency; since: Instant }): string =>
  `${ranks[todo.urgency]}|${String(todo.since).padStart(14, "0")}|${todo._id}`;

export interface Ladder {
  climbHours: Record<Urgency, { untaken: number; unfinished: number }>;
  unreachedTimesToClimb: number;
  nextTryHours: Record<Urgency, number>;
}

/** When an open to-do also becomes the township's: nobody took it for the hours set, or it was taken and not finished. Null: it is there already. */
export function climbsAt(open: OpenTodo, ladder: Ladder): Instant | null {
  if (open.rung !== "village") return null;
  const { untaken, unfinished } = ladder.climbHours[open.urgency];
  return open.takenAt === null ? open.since + untaken * hour : open.takenAt + unfinished * hour;
}

/** The places on whose list a to-do stands: its village, and the station once it has climbed there. */
export const listedAt = (path: readonly string[], rung: Rung): string[] => {
  const [village, township, county] = [...path].reverse();
  return [village!, ...(rung === "village" ? [] : [township!]), ...(rung === "county" ? [county!] : [])];
};

/** Whether an act ends the to-do (decisions 16): 打通了 and 见到了 do, unless a reason came that the person had not seen. */
export function outcomeOf(kind: Kind, open: OpenTodo, act: ActKind, seen: number): "closed" | "open" | "again" {
  if (act !== "reached" && act !== "met") return "open";
  return kind !== "missed" && seen < open.reasons ? "again" : "closed";
}

const answers: Record<Answer, string> = { well: "报了平安", worried: "有点担心", help: "需要帮助" };
export const matters: Record<Matter, string> = {
  body: "身体不舒服",
  mood: "心情不好",
  school: "不想上学",
  quarrel: "和人闹矛盾",
  game: "老玩手机",
  other: "别的事",
  ill: "孩子病了",
  hurt: "孩子受伤了",
  missing: "找不到孩子",
  violence: "有人打骂孩子",
  alone: "没人照看",
  hardship: "日子过不下去",
};
export const lastings: Record<Lasting, string> = { today: "今天才有", days: "这几天了", long: "好久了", unsure: "说不清" };

/** Why, in a sentence: 奶奶有点担心：心情不好，这几天了. */
export function sentenceOf(reason: Reason): string {
  if (reason.danger) return `${reason.by}说孩子可能有危险，请马上联系${reason.by}`;
  if (reason.policy) return `${reason.by}没看懂“${reason.policy}”`;
  if (reason.answer === null) return "到日子了，家里还没报平安";
  const details = [
    reason.matter && matters[reason.matter],
    reason.lasting && lastings[reason.lasting],
    reason.note && `“${reason.note}”`,
  ].filter(Boolean);
  const mark = reason.marked === "ended" ? "（已不是监护人）" : reason.marked === "unconfirmed" ? "（还没确认是谁）" : "";
  return `${reason.by}${mark}${answers[reason.answer]}${details.length > 0 ? `：${details.join("，")}` : ""}`;
}
