import { useDidHide } from "@tarojs/taro";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { SpeechState } from "./useSpeech";
import { voice } from "./voice";

/** Reads sentences one after the other and says which one it is at; `finished` when the last has been heard. Silent as soon as the page is left. */
export function useReading(sentences: readonly string[], finished: () => void) {
  const ready = useSyncExternalStore(voice.subscribe, voice.ready);
  const [at, setAt] = useState<number | null>(null);
  const [heard, setHeard] = useState(false);
  const [slow, setSlow] = useState(false);
  const turn = useRef(0); // the end of a sentence that was cut off goes on to no other

  function say(nth: number, slowly: boolean): void {
    const mine = ++turn.current;
    const sentence = sentences[nth];
    setAt(sentence === undefined ? null : nth);
    if (sentence === undefined) {
      setHeard(true);
      finished();
      return;
    }
    voice.say(sentence, () => turn.current === mine && say(nth + 1, slowly), slowly);
  }
  const stop = useCallback(() => {
    turn.current++;
    voice.hush();
    setAt(null);
  }, []);
  useDidHide(stop);
  useEffect(() => stop, [stop]);

  const state: SpeechState = !ready ? "none" : at !== null ? "playing" : heard ? "again" : "idle";
  return {
    state,
    at,
    slow,
    start: () => ready && say(0, slow),
    stop,
    /** 0.8 of the pace, from the sentence that is being read on. */
    slower(): void {
      setSlow(!slow);
      if (at !== null) say(at, !slow);
    },
  };
}
