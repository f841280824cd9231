import { storage } from "../../cloud";
import type { Policy } from "./search";

const key = "policies|seen";
type Seen = Readonly<Record<string, number>>;

/** The versions that were opened on this phone: what anybody may read says nothing of a person. */
const all = (): Seen => storage.get<Seen>(key) ?? {};

export function remember({ id, version }: Policy): void {
  storage.set(key, { ...all(), [id]: version });
}

/** It was read here before, and has been rewritten since. */
export function changed({ id, version }: Policy): boolean {
  const before = all()[id];
  return before !== undefined && before < version;
}
