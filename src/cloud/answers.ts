import type { PhoneStorage } from "./phone";

/** The cloud's last answer to one question of one person. `at` is the phone's time of it, in milliseconds since 1970. */
export interface StoredAnswer {
  value: unknown;
  at: number;
}

const storedLimit = 60; // answers of all persons on this phone; a screen needs one or two
const ofAll = "answer|";

/** Where the answer to one question is kept. The key bears the person: nobody sees another's answers on a shared phone. */
export const answerKey = (person: string, operation: string, input: unknown) => `${ofAll}${person}|${operation}|${JSON.stringify(input)}`;

/** Keeps an answer for the next first paint. It can be fetched again, so a full phone is no failure here. */
export function keepAnswer(storage: PhoneStorage, key: string, answer: StoredAnswer): void {
  try {
    const others = storage.keys().filter((other) => other.startsWith(ofAll) && other !== key);
    if (others.length >= storedLimit) for (const old of oldest(storage, others, others.length - storedLimit + 1)) storage.remove(old);
    storage.set(key, answer);
  } catch {
    storage.remove(key); // rather none than an older one that looks like the last
  }
}

/** Drops the stored answers of one person (the right has ended, signed out), or of everyone (room is needed). */
export function forgetAnswers(storage: PhoneStorage, person?: string): void {
  const start = person === undefined ? ofAll : `${ofAll}${person}|`;
  for (const key of storage.keys()) if (key.startsWith(start)) storage.remove(key);
}

const oldest = (storage: PhoneStorage, keys: string[], count: number): string[] =>
  keys
    .map((key) => ({ key, at: storage.get<StoredAnswer>(key)?.at ?? 0 }))
    .sort((one, other) => one.at - other.at)
    .slice(0, count)
    .map(({ key }) => key);
