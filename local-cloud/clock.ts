import type { Settings } from "./settings";

/** The cloud's time: this machine's, moved by a shift that outlives a start. */
export class Clock {
  #shift: number;

  constructor(private readonly settings: Settings) {
    this.#shift = Number(settings.read("clock shift") ?? 0);
  }

  get shiftMilliseconds(): number {
    return this.#shift;
  }

  now(): Date {
    return new Date(Date.now() + this.#shift);
  }

  /** Moves the time by so much more, forwards or back. */
  move(milliseconds: number): void {
    this.#shift += milliseconds;
    this.settings.write("clock shift", String(this.#shift));
  }
}
