import type { Now, PhoneStorage } from "./phone";

const key = "difference";

/** How far the phone's clock is from the cloud's (cloud − phone, milliseconds): learnt from every answer, kept for the taps made offline. */
export function makeDifference({ storage, now }: { storage: PhoneStorage; now: Now }) {
  let last = storage.get<number>(key); // read once: pages ask for it many times at each drawing
  return {
    /** The last known one; null when no answer has ever come. */
    last: (): number | null => last,
    /** Learns from the time an answer bears. Not being able to keep it harms nothing: the answer itself counts. */
    learn(cloudNow: string): void {
      const difference = Date.parse(cloudNow) - now();
      if (!Number.isSafeInteger(difference)) return;
      last = difference;
      try {
        storage.set(key, difference);
      } catch {
        // A full phone: the older one stays there for the next start, and the cloud has its own way of doubting it.
      }
    },
  };
}
export type Difference = ReturnType<typeof makeDifference>;
