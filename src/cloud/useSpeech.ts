import { useDidHide } from "@tarojs/taro";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { voice } from "./voice";

/** none: the phone has no voice (the key says 没声) · idle · playing · again: said once, may be said again. */
export type SpeechState = "none" | "idle" | "playing" | "again";

/** Reads sentences of this page aloud; silent as soon as the page is left. */
export function useSpeech(): { state: SpeechState; say: (sentence: string) => void; stop: () => void } {
  const ready = useSyncExternalStore(voice.subscribe, voice.ready);
  const [state, setState] = useState<Exclude<SpeechState, "none">>("idle");
  const turn = useRef(0); // the end of a sentence that another has cut off is not the end of the other

  const stop = useCallback(() => voice.hush(), []);
  const say = useCallback((sentence: string) => {
    if (!voice.ready()) return;
    turn.current += 1;
    const mine = turn.current;
    setState("playing");
    voice.say(sentence, () => {
      if (turn.current === mine) setState("again");
    });
  }, []);

  useDidHide(stop);
  useEffect(
    () => () => {
      turn.current += 1;
      voice.hush();
    },
    [],
  );
  return { state: ready ? state : "none", say, stop };
}
