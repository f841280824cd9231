import { useRef } from "react";

/** An unsteady finger taps twice; the second tap within this time is the same tap. */
const sameTap = 800; // milliseconds

/** The handler, deaf for a moment after each tap. */
export function useSteady(onTap: () => void): () => void {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return () => {
    const at = Date.now();
    // A clock set back must not leave the key deaf: only a small step forward is the same tap.
    if (at >= last.current && at - last.current < sameTap) return;
    last.current = at;
    onTap();
  };
}
