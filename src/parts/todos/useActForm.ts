import { useState } from "react";
import { dayOf } from "#capabilities/calendar";
import { drafts, now, outbox, PhoneFull, vibrate } from "../../cloud";
import { type ActKind, wordsOf } from "./acts";
import type { Todo } from "./words";

interface Draft {
  act: ActKind | null;
  day: string;
  note: string;
}
export interface ActForm extends Draft {
  /** Something was found from last time: it is shown, never an empty form. */
  found: boolean;
  full: boolean;
  change: (change: Partial<Draft>) => void;
  /** Gives back the request id; null when the phone could not keep it. */
  send: () => string | null;
}

/** What the person says about one to-do. Each touch is kept, so that a call in between loses nothing. */
export function useActForm(todo: Todo, person: string): ActForm {
  const key = `act|${todo.todoId}|${todo.episode}`;
  const empty = (): Draft => ({ act: null, day: dayOf(now()), note: "" });
  const [found] = useState(() => drafts.find<Draft>(person, key));
  const [draft, setDraft] = useState<Draft>(() => found ?? empty());
  const [full, setFull] = useState(false);

  return {
    ...draft,
    found: found !== null,
    full,
    change(change) {
      const next = { ...draft, ...change };
      setDraft(next);
      try {
        drafts.keep(person, key, next);
      } catch (failure) {
        if (!(failure instanceof PhoneFull)) throw failure; // full: it stays on the screen, and sending says so
      }
    },
    send() {
      const { act, day, note } = draft;
      if (act === null) return null;
      const { todoId, episode, seen, child } = todo;
      const said = note.trim();
      try {
        const posted = { todoId, episode, seen, act, ...(wordsOf(act).closes ? { day } : {}), ...(said ? { note: said } : {}) };
        const requestId = outbox.post("todos.act", posted, { person, subject: child.childId });
        drafts.drop(person, key);
        setDraft(empty());
        setFull(false);
        vibrate();
        return requestId;
      } catch (failure) {
        if (!(failure instanceof PhoneFull)) throw failure;
        setFull(true);
        return null;
      }
    },
  };
}
