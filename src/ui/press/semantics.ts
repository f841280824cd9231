import type { Meaning } from "./meaning";

/** WeChat's names; config/plugins/aria.ts brings them into the WXML. */
const named = {
  role: "ariaRole",
  label: "ariaLabel",
  hidden: "ariaHidden",
  live: "ariaLive",
  checked: "ariaChecked",
  selected: "ariaSelected",
  disabled: "ariaDisabled",
  modal: "ariaModal",
} as const;

export function semantics(meaning: Meaning): Record<string, string | boolean> {
  const found: Record<string, string | boolean> = {};
  for (const [key, name] of Object.entries(named)) {
    const value = meaning[key as keyof Meaning];
    if (value !== undefined) found[name] = value;
  }
  return found;
}
