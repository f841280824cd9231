import type { Now } from "./phone";

const randomLength = 16; // bytes: 128 bits
const shortest = 16; // characters the cloud wants at least

/**
 * Makes request ids. Random where the phone has random bytes at hand. Where it has none (a WeChat before 2.19, or the first
 * milliseconds after the start) the id is made of the person, the phone's time and a count: it must only be different from
 * every other id, not secret, since the cloud decides by who is knocking; and a person's phone can't tap twice at one
 * time with one count. `Math.random` would promise less: its seed may repeat.
 */
export function makeRequestIds(needs: { randomBytes: (count: number) => number[] | null; now: Now; person: () => string | null }) {
  let count = 0;
  return (): string => {
    const bytes = needs.randomBytes(randomLength);
    if (bytes) return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
    count += 1;
    const person = (needs.person() ?? "nobody").replace(/[^A-Za-z0-9]/g, "").slice(-32);
    return `t${needs.now().toString(36)}-${count.toString(36)}-${person}`.padEnd(shortest, "_");
  };
}
