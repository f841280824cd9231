import { whenWords } from "../../parts/time";
import type { ActItem } from "../../parts/todos/acts";
import { wordsOf } from "../../parts/todos/acts";
import { endedWords, type Todo } from "../../parts/todos/words";

/** What became of the act that was just recorded, in a sentence; "" while there is nothing to say. `todo` as the cloud has it now. */
export function aftermathOf(posted: ActItem | undefined, todo: Todo, now: number): string {
  if (posted?.state !== "sent" || !posted.answer) return "";
  const { outcome, by, at } = posted.answer;
  if (outcome === "again") return "刚才又报了，请再看一眼。";
  if (outcome === "already") return `${endedWords({ by, at }, now)}。`;
  switch (posted.input.act) {
    case "unreached":
      return [
        "记下了。",
        todo.nextTryAt === null ? "" : `${whenWords(todo.nextTryAt, now)} 再打一次。`,
        todo.rung === "village" ? "" : "镇上也看得到这件事。",
      ].join("");
    case "take":
      return "记下了，这件事您来办。";
    case "handUp":
      return "交给镇上了。您这里也还在。";
    case "police":
      return "记下了报警的时间。";
    default:
      // An earlier day does not reach as far as today: the silence of today is still open.
      return outcome === "open" ? "记下了。可这家今天该报的还没报，请再问一声。" : "";
  }
}

/** What of this to-do still waits on the phone. */
export const waitingWords = (acts: readonly ActItem[]): string => {
  const words = acts.filter(({ state }) => state !== "sent" && state !== "refused").map(({ input }) => wordsOf(input.act).words);
  return words.length > 0 ? `“${words.join("、")}”存好了，等着送` : "";
};
