import { useState } from "react";
import { dial } from "../../cloud";

/** Dials, and keeps the number that would not go out, so that the page can ask the person to dial it by hand. */
export function useDial() {
  const [failed, setFailed] = useState<string | null>(null);
  const call = (number: string) => {
    setFailed(null);
    dial(number).catch(() => setFailed(number));
  };
  return { call, failed };
}
