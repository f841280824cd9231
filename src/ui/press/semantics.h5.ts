import type { Meaning } from "./meaning";

/** HTML's attributes: Taro's elements in the browser have no meaning of their own. Truth is written as a word, as HTML wants it. */
export function semantics(meaning: Meaning): Record<string, string> {
  const found: Record<string, string> = {};
  const { role, ...states } = meaning;
  if (role) found.role = role;
  if (role === "heading") found["aria-level"] = "1";
  for (const [name, value] of Object.entries(states)) if (value !== undefined) found[`aria-${name}`] = String(value);
  return found;
}
