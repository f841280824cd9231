import { care } from "./care";
import { money } from "./money";
import type { Policy } from "./policy";

/** The explainers a new city starts with; its staff publish their own versions over them. */
export const policies: readonly Policy[] = [...money, ...care];
