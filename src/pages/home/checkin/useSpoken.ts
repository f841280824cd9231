import { useEffect, useRef } from "react";
import { type DeliveryState, type useSpeech, vibrate } from "../../../cloud";
import type { Tap } from "./useCheckin";
import { spokenWords } from "./words";

/** Says once what became of 孩子平安, as soon as it is known; a phone without a voice says it to the hand. */
export function useSpoken(speech: ReturnType<typeof useSpeech>, tap: Tap | null, delivery: DeliveryState | undefined, done: boolean): void {
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (tap === null || delivery === undefined || delivery === "sending" || said.current === tap.requestId) return;
    said.current = tap.requestId;
    if (speech.state === "none") vibrate();
    else speech.say(`${spokenWords(tap.name, delivery)}${done ? "都报好了，谢谢您。" : ""}`);
  }, [speech, tap, delivery, done]);
}
