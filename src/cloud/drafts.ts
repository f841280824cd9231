import type { PhoneStorage } from "./phone";
import { keepSurely } from "./room";

const ofAll = "draft|";

/** Unfinished notes and forms, by person and key: the next start offers "上次没弄完的，在这里", never an empty form. */
export function makeDrafts(storage: PhoneStorage) {
  const keyOf = (person: string, key: string) => `${ofAll}${person}|${key}`;
  return {
    find: <T>(person: string, key: string): T | null => storage.get<T>(keyOf(person, key)),
    /** Throws PhoneFull when it can't be kept. */
    keep: (person: string, key: string, draft: unknown): void => keepSurely(storage, keyOf(person, key), draft),
    drop: (person: string, key: string): void => storage.remove(keyOf(person, key)),
    /** The keys of what this person has not finished. */
    keysOf: (person: string): string[] => {
      const start = keyOf(person, "");
      return storage
        .keys()
        .filter((key) => key.startsWith(start))
        .map((key) => key.slice(start.length));
    },
  };
}
