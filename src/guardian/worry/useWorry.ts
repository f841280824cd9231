import Taro, { useDidHide } from "@tarojs/taro";
import { useEffect, useRef, useState } from "react";
import { drafts, outbox, PhoneFull } from "../../cloud";
import { worryDraft } from "../../parts/checkin/words";
import { isDanger, type Step, stepsOf } from "./questions";
import { nothingSaid, type Said, untold } from "./telling";

interface Draft {
  said: Said;
  told: Said;
}
export interface Worry {
  person: string;
  childId: string;
  /** The tap that this belongs to; it is on its way already, so leaving half-way loses nothing. */
  of: string;
  answer: "worried" | "help";
}

/** The answers to at most three questions: kept at each touch, told when the person has finished or leaves. */
export function useWorry({ person, childId, of, answer }: Worry) {
  const key = worryDraft(of);
  const [found] = useState(() => drafts.find<Draft>(person, key));
  const state = useRef<Draft>(found ?? { said: nothingSaid, told: nothingSaid });
  const [said, setSaid] = useState(state.current.said);
  const [place, setPlace] = useState(0);
  const [full, setFull] = useState(false);
  const steps: readonly Step[] = stepsOf[answer];

  function keep(next: Draft): void {
    state.current = next;
    setSaid(next.said);
    try {
      drafts.keep(person, key, next);
    } catch (failure) {
      if (!(failure instanceof PhoneFull)) throw failure; // it stays on the screen; telling says that the phone is full
    }
  }
  /** False when the phone could not keep it. */
  function tell(withNote: boolean): boolean {
    const { said, told } = state.current;
    const telling = untold(said, told, withNote);
    if (telling === null) return true;
    try {
      outbox.post("checkin.tell", { childId, of, ...telling }, { person, subject: childId });
      const now: Said = { matter: said.matter, lasting: said.lasting, note: withNote ? said.note.trim() : told.note };
      keep({ said, told: now });
      setFull(false);
      return true;
    } catch (failure) {
      if (!(failure instanceof PhoneFull)) throw failure;
      setFull(true);
      return false;
    }
  }
  const finished = useRef(false);
  const leave = useRef<() => void>(() => undefined);
  leave.current = () => {
    if (!finished.current) tell(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question begins at its top, however far down the last answer was
  useEffect(() => {
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  }, [place]);
  useDidHide(() => leave.current());
  useEffect(() => () => leave.current(), []);

  return {
    said,
    found: found !== null,
    full,
    step: steps[place] ?? "end",
    place,
    /** Of the questions; the end is none. */
    most: steps.length - 1,
    change(change: Partial<Said>): void {
      keep({ ...state.current, said: { ...state.current.said, ...change } });
      if (change.matter && isDanger(change.matter)) tell(false);
    },
    next: () => setPlace((before) => Math.min(before + 1, steps.length - 1)),
    back: () => setPlace((before) => before - 1),
    finish(): void {
      if (!tell(true)) return;
      finished.current = true;
      drafts.drop(person, key);
      setPlace(steps.length - 1);
    },
  };
}
export type WorryForm = ReturnType<typeof useWorry>;
