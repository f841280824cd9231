import type { Delivery } from "../../cloud";
import { tappedAt } from "../../cloud/view";
import { whenWords } from "../time";
import { wordsOf } from "../todos/acts";

/** What a waiting thing is, in words of who did it. */
export function deliveryWords(item: Delivery): string {
  switch (item.operation) {
    case "todos.act":
      return wordsOf(item.input.act).words;
    case "checkin.record":
      return item.input.way === "visit" ? "记一次上门" : "记一次电话";
    default:
      return "报平安";
  }
}

/** How it gets on. A refusal is said in the cloud's own sentence, which says what to do. */
export function stateWords(item: Delivery, now: number): string {
  if (item.refused) return item.refused.message;
  const at = whenWords(tappedAt(item), now);
  return item.state === "sending" ? `${at} 点的，正在送` : `${at} 点的，等着送`;
}
