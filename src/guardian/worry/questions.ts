import { lastings, matters } from "#capabilities/todos/rules";
import type { Operations } from "../../cloud";
import type { PictureName } from "../../ui";

type Told = Required<Pick<Operations["checkin.tell"]["input"], "matter" | "lasting">>;
export type Matter = Told["matter"];
export type Lasting = Told["lasting"];
/** call: 现在打给李主任？ comes first for who needs help. */
export type Step = "call" | "matter" | "lasting" | "note" | "end";

interface Choice<Key extends string> {
  key: Key;
  words: string;
  picture: PictureName;
}
const pictures: Record<Matter, PictureName> = {
  body: "thermometer",
  mood: "rain-sad",
  school: "school-bag",
  quarrel: "quarrel",
  game: "phone-game",
  other: "more-talk",
  ill: "sick-bed",
  hurt: "hurt",
  missing: "lost-child",
  violence: "stop-touch",
  alone: "alone",
  hardship: "card-money",
};
const mattersOf = (keys: readonly Matter[]): Choice<Matter>[] => keys.map((key) => ({ key, words: matters[key], picture: pictures[key] }));

export const matterChoices = {
  worried: mattersOf(["body", "mood", "school", "quarrel", "game", "other"]),
  help: mattersOf(["ill", "hurt", "missing", "violence", "alone", "hardship"]),
} as const;
const lastingPictures: Record<Lasting, PictureName> = { today: "sunrise", days: "calendar", long: "clock", unsure: "unsure" };
export const lastingChoices: Choice<Lasting>[] = (["today", "days", "long", "unsure"] as const).map((key) => ({
  key,
  words: lastings[key],
  picture: lastingPictures[key],
}));

export const stepsOf = { worried: ["matter", "lasting", "note", "end"], help: ["call", "matter", "note", "end"] } as const;

/** Danger to the body: 120 and 110 stand over everything at once, and what was tapped is told at once. */
export const isDanger = (matter: Matter | null): boolean =>
  matter === "ill" || matter === "hurt" || matter === "missing" || matter === "violence";

export const titleOf: Record<"worried" | "help", Record<Step, string>> = {
  worried: { call: "", matter: "哪里让您担心？", lasting: "从啥时候？", note: "还有啥，您慢慢说", end: "记下了" },
  help: { call: "", matter: "什么事？", lasting: "", note: "还有啥，您慢慢说", end: "记下了" },
};
