import { storage } from "../../../cloud/storage";

const pause = 7 * 24 * 60 * 60 * 1000; // milliseconds; who said no is asked again a week later at the earliest
const keyOf = (person: string) => `reminderRefused|${person}`;

export const mayOffer = (person: string, now: number): boolean => {
  const refused = storage.get<number>(keyOf(person));
  return refused === null || Math.abs(now - refused) >= pause; // a clock that was set back must not silence it for years
};
export function noteRefusal(person: string, now: number): void {
  try {
    storage.set(keyOf(person), now);
  } catch {
    // A full phone: it is asked once more than it should.
  }
}
