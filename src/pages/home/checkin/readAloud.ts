import { callName } from "../../../parts/checkin/words";
import type { Child } from "./Family";
import { pillOf } from "./words";

/** The page as it would be told to somebody who left the glasses at home. */
export function readAloud(children: readonly Child[], done: boolean, now: number): string {
  const states = children.map(({ card, shown }) => `${callName(card.name)}，${pillOf(shown, card, now).words}。`).join("");
  return done
    ? `都报好了，谢谢您。${states}`
    : `孩子今天好吗？${states}孩子好，就点绿色的，孩子平安。有点担心，点黄色的。需要帮助，点红色的。`;
}
