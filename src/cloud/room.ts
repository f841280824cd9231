import { forgetAnswers } from "./answers";
import { PhoneFull, type PhoneStorage } from "./phone";

/**
 * Keeps what a person has said. When the phone is full, the stored answers of the cloud go first, since they can be fetched
 * again; when that isn't enough PhoneFull goes to the caller, and the page says so: what was said is then not accepted.
 */
export function keepSurely(storage: PhoneStorage, key: string, value: unknown): void {
  try {
    storage.set(key, value);
  } catch (failure) {
    if (!(failure instanceof PhoneFull)) throw failure;
    forgetAnswers(storage);
    storage.set(key, value);
  }
}
