import { useState } from "react";
import { dayOf } from "#capabilities/calendar";
import { drafts, now, outbox, PhoneFull, useOutbox, vibrate } from "../../cloud";
import type { Answer } from "../../parts/children/words";

interface Draft {
  way: "phone" | "visit" | null;
  day: string;
  answer: Answer | null;
  note: string;
}

/** One record of a family's check-in; what was touched is kept until it is on its way. */
export function useRecord(childId: string, person: string) {
  const key = `record|${childId}`;
  const [found] = useState(() => drafts.find<Draft>(person, key));
  const [draft, setDraft] = useState<Draft>(() => found ?? { way: null, day: dayOf(now()), answer: null, note: "" });
  const [full, setFull] = useState(false);
  const [posted, setPosted] = useState<string | null>(null);
  const { items } = useOutbox(person);

  return {
    ...draft,
    found: found !== null,
    full,
    /** What was recorded, once it is kept; null while it is being said. */
    done: posted === null ? null : draft.answer,
    sent: items.some(({ requestId, state }) => requestId === posted && state === "sent"),
    change(change: Partial<Draft>): void {
      const next = { ...draft, ...change };
      setDraft(next);
      try {
        drafts.keep(person, key, next);
      } catch (failure) {
        if (!(failure instanceof PhoneFull)) throw failure; // full: it stays on the screen, and sending says so
      }
    },
    send(): void {
      const { way, day, answer, note } = draft;
      if (way === null || answer === null) return;
      const said = note.trim();
      try {
        const input = { childId, way, day, answer, ...(said ? { note: said } : {}) };
        setPosted(outbox.post("checkin.record", input, { person, subject: childId }));
        drafts.drop(person, key);
        setFull(false);
        vibrate();
      } catch (failure) {
        if (!(failure instanceof PhoneFull)) throw failure;
        setFull(true);
      }
    },
  };
}
