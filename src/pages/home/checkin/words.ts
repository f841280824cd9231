import { dayOf, daysBetween } from "#capabilities/calendar";
import type { DeliveryState } from "../../../cloud";
import { type Card, clockWords, dateWords } from "../../../parts/checkin/words";
import type { PillProps } from "../../../ui";
import type { Shown } from "./shown";

type PillWords = { words: string } & Pick<PillProps, "tone" | "glyph" | "picture">;
const week = 7; // days

/** The one state of a child in a sign and a word. */
export function pillOf(shown: Shown, card: Card, now: number): PillWords {
  switch (shown.kind) {
    case "open":
      if (shown.due === "missed") return { words: "还没报", tone: "amber", glyph: "clock" };
      if (shown.due === "due") return { words: "还没报", tone: "plain" };
      return card.answeredBefore && daysBetween(dayOf(now), card.dueDay) < week
        ? { words: "这周报过了", tone: "leaf", glyph: "check" }
        : { words: "还没到日子", tone: "plain", glyph: "calendar" };
    case "others":
      return { words: `${shown.by} ${clockWords(shown.at)} 报过了，平安`, tone: "leaf", glyph: "check" };
    case "well":
      return shown.delivery === "sent"
        ? { words: `平安 ${clockWords(shown.at)}`, tone: "leaf", glyph: "check" }
        : { words: shown.delivery === "sending" ? "平安，正在送" : "平安，存好了", tone: "sky", glyph: "clock" };
    case "concern":
      return shown.answer === "help"
        ? { words: `需要帮助 ${clockWords(shown.at)}`, tone: "red", picture: "hand-help" }
        : { words: `有点担心 ${clockWords(shown.at)}`, tone: "amber", picture: "cloud-worry" };
  }
}

/** Under the name, beside the relation, while the answer is open. */
export function hintOf(shown: Shown, card: Card): string {
  if (shown.kind !== "open") return "";
  if (shown.due === "waiting") return `下次 ${dateWords(card.dueDay)}`;
  return shown.due === "missed" ? "隔了几天不要紧，点一下就行" : "";
}

/** Where an answer is: 送到了 is said only when the cloud has it. */
export const deliveredWords = (delivery: DeliveryState): string =>
  delivery === "sent" ? "已经送到" : delivery === "sending" ? "正在送…" : "存在手机里了，有网就送";

/** Said after 孩子平安 (never after 需要帮助: others may listen). */
export const spokenWords = (name: string, delivery: DeliveryState): string =>
  delivery === "sent" ? `${name}平安，送到了。点错了，就点撤回。` : `${name}平安，存在手机里了，有网就送。`;
