import Taro from "@tarojs/taro";
import { useState } from "react";
import { outbox, PhoneFull, useOutbox, vibrate } from "../../../cloud";
import { type Answer, type Card, callName, worryUrl } from "../../../parts/checkin/words";

/** The last tap of this visit: what the undo bar is about. */
export interface Tap {
  requestId: string;
  childId: string;
  name: string;
}
/** full: the phone could not keep it · takenBack: 撤回 was done */
export type Moment = "none" | "full" | "takenBack";

/** The taps of this page. Each is kept on the phone before anything else happens. */
export function useCheckin(person: string) {
  const box = useOutbox(person);
  const [last, setLast] = useState<Tap | null>(null);
  const [changing, setChanging] = useState<ReadonlySet<string>>(new Set());
  const [moment, setMoment] = useState<Moment>("none");

  const change = (childId: string, again: boolean) =>
    setChanging((before) => new Set(again ? [...before, childId] : [...before].filter((other) => other !== childId)));

  return {
    box,
    moment,
    /** The children whose three answers are shown again. */
    changing,
    change,
    last,
    delivery: box.items.find(({ requestId }) => requestId === last?.requestId)?.state,
    answer({ childId, name }: Card, answer: Answer): void {
      try {
        const requestId = outbox.post("checkin.submit", { childId, answer }, { person, subject: childId });
        setMoment("none");
        change(childId, false);
        setLast(answer === "well" ? { requestId, childId, name: callName(name) } : null);
        if (answer === "well") return;
        vibrate(); // others may listen: the hand is told, not the ear
        // Where the page is not on the phone yet the card itself says what is under way and whom to call.
        Taro.navigateTo({ url: worryUrl(childId, requestId, answer) }).catch(() => undefined);
      } catch (failure) {
        if (!(failure instanceof PhoneFull)) throw failure;
        setMoment("full");
      }
    },
    takeBack(tap: Tap): void {
      try {
        outbox.withdraw(tap.requestId, { person, subject: tap.childId });
        setLast(null);
        setMoment("takenBack");
      } catch (failure) {
        if (!(failure instanceof PhoneFull)) throw failure;
        setMoment("full");
      }
    },
  };
}
export type Checkin = ReturnType<typeof useCheckin>;
