import type { CloudAnswer } from "./wire";

/**
 * What a phone offers to this folder. The real ones stand in storage.ts, clock.ts, knock.ts … (`.h5.ts` where the browser
 * differs) and are put together in wired.ts; a test gives its own, so that a whole month of bad network fits into a second.
 */

/** Kept values, each written whole or not at all; they outlive the app. */
export interface PhoneStorage {
  /** The value kept under the key, or null when there is none or it can't be read. */
  get<T>(key: string): T | null;
  /** Throws PhoneFull when there is no room. */
  set(key: string, value: unknown): void;
  remove(key: string): void;
  keys(): string[];
}

/** The phone has no room left: what was to be kept is not kept, and the person must be told. */
export class PhoneFull extends Error {
  override readonly name = "PhoneFull";
}

/** The phone's own time in milliseconds since 1970. It may be wrong, and may be set back. */
export type Now = () => number;

/** Sends one request and gives the cloud's own answer; throws NotReached when there is none. */
export type Knock = (operation: string, input: unknown, requestId: string) => Promise<CloudAnswer>;

/** Runs something once, later; gives back how to call it off. */
export type Later = (milliseconds: number, run: () => void) => () => void;

/** Whether the phone believes it has a network, and when that changes. */
export interface Network {
  online(): boolean;
  subscribe(listener: () => void): () => void;
}

/** A voice that reads sentences aloud, where the phone has one. */
export const slowPace = 0.8;

export interface Voice {
  ready(): boolean;
  subscribe(listener: () => void): () => void;
  /** `ended` is called once: when the sentence is over, was hushed or could not be said. Slowly is 0.8 of the pace. */
  say(sentence: string, ended: () => void, slowly?: boolean): void;
  hush(): void;
}
