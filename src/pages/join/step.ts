import type { Join } from "./useJoin";

/** What every step gets. */
export interface StepProps {
  join: Join;
  onHome: () => void;
}
