import { askedWords, type Director } from "../../parts/checkin/words";
import { lastingChoices, matterChoices, type Step } from "./questions";

const listed = (choices: readonly { words: string }[]): string => choices.map(({ words }) => words).join("，");

/** One question with its answers, for who can't read them. */
export function readAloud(step: Step, answer: "worried" | "help", title: string, director: Director, arrived: boolean): string {
  switch (step) {
    case "call":
      return `${title}要打，点绿色的。先说事，点下面的。孩子有危险，直接打 1 1 0 或 1 2 0。`;
    case "matter":
      return `${title}${listed(matterChoices[answer])}。说不清，点最下面。`;
    case "lasting":
      return `${title}${listed(lastingChoices)}。`;
    case "note":
      return `${title}。不想写，直接点最下面绿色的，送出去。`;
    case "end":
      return `${title}。${arrived ? askedWords(director) : "还没送到"}。急的话，直接打电话。`;
  }
}
