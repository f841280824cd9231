import type { Clock } from "../clock";
import type { Declaration } from "../declaration";
import { Failure } from "../failure";
import { Cron } from "./cron";

interface Timer {
  readonly name: string;
  readonly functionName: string;
  readonly cron: Cron;
}

/** A timeout longer than this overflows; the timers then simply look again. */
const LONGEST_WAIT_MILLISECONDS = 24 * 3_600_000;

/** The declared timers, on a clock that can be moved. */
export class Timers {
  readonly #timers: readonly Timer[];
  #seenUntil: Date;
  #waiting: NodeJS.Timeout | undefined;

  constructor(
    declared: Declaration["functions"],
    private readonly clock: Clock,
    private readonly trigger: (functionName: string, timer: string) => Promise<unknown>,
    private readonly log: (line: string) => void,
  ) {
    this.#timers = Object.entries(declared).flatMap(([functionName, { timers }]) =>
      timers.map(({ name, cron }) => ({ name, functionName, cron: new Cron(cron) })),
    );
    this.#seenUntil = clock.now();
  }

  /** From now on each timer runs when it is due. */
  start(): void {
    this.#seenUntil = this.clock.now();
    this.#wait();
  }

  stop(): void {
    clearTimeout(this.#waiting);
  }

  /** Runs each timer that became due since the last look, once however often it was due, as after a pause of the platform. */
  async catchUp(): Promise<void> {
    const now = this.clock.now();
    const due = this.#timers.filter(({ cron }) => {
      const next = cron.next(this.#seenUntil);
      return next !== null && next <= now;
    });
    this.#seenUntil = now;
    this.#wait();
    await Promise.all(due.map((timer) => this.#run(timer)));
  }

  /** Runs a timer now, whether due or not. */
  tick(name: string): Promise<unknown> {
    const timer = this.#timers.find((candidate) => candidate.name === name);
    if (!timer) throw new Failure("INVALID_PARAM", `no timer ${name} is declared`);
    return this.trigger(timer.functionName, timer.name);
  }

  #wait(): void {
    clearTimeout(this.#waiting);
    const dues = this.#timers.flatMap(({ cron }) => cron.next(this.#seenUntil) ?? []);
    if (dues.length === 0) return;
    const first = Math.min(...dues.map((due) => due.getTime()));
    const wait = Math.min(Math.max(first - this.clock.now().getTime(), 0), LONGEST_WAIT_MILLISECONDS);
    this.#waiting = setTimeout(() => void this.catchUp(), wait);
    this.#waiting.unref();
  }

  /** A failed run is logged and not repeated: the next one comes by itself. */
  async #run({ functionName, name }: Timer): Promise<void> {
    try {
      await this.trigger(functionName, name);
    } catch (thrown) {
      this.log(`timer ${name} of ${functionName} failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  }
}
