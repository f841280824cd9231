import { makeDifference } from "./difference";
import type { OutboxNeeds } from "./outbox";
import { PhoneFull, type PhoneStorage } from "./phone";
import { type CloudAnswer, NotReached } from "./wire";

/** For tests: a phone that can be killed at any instant, before a cloud whose every request a test delivers, answers or loses by hand. */

/** One request on its way. */
export interface Request {
  operation: string;
  input: { childId?: string; of?: string; answer?: string; tapped: unknown; sent: { at: number; difference: number | null } };
  requestId: string;
  /** What the cloud has said to it, once it got there. */
  answer: CloudAnswer | null;
  resolve: (answer: CloudAnswer) => void;
  reject: (failure: Error) => void;
}

const startOfTime = Date.parse("2026-11-24T00:00:00Z");

export class FakePhone {
  readonly disk = new Map<string, string>();
  /** Sent by the app that runs now, and not yet answered. */
  onTheWay: Request[] = [];
  /** Given up by the phone, yet they may still arrive. */
  stray: Request[] = [];
  /** What the cloud got, in the order it came, repeats and failures included. */
  readonly got: Request[] = [];
  online = true;
  person: string | null = "grandma";
  clockShift = 0; // milliseconds the phone's clock is wrong by
  /** So many more writes until the app dies, or null. */
  writesLeft: number | null = null;
  full = false;
  #time = startOfTime;
  #life = 0;
  #ids = 0;
  #timers: { at: number; run: () => void }[] = [];

  /** Starts the app: what an outbox needs. What an earlier life does from now on has no effect. */
  start(): OutboxNeeds {
    this.#life += 1;
    this.#timers = [];
    this.stray.push(...this.onTheWay.splice(0));
    this.writesLeft = null;
    const life = this.#life;
    const storage = this.#storageOf(life);
    const now = () => this.#time + this.clockShift;
    return {
      storage,
      now,
      difference: makeDifference({ storage, now }),
      network: { online: () => this.online },
      newId: () => `request-id-${String(this.#ids++).padStart(6, "0")}`,
      person: () => this.person,
      later: (milliseconds, run) => {
        const timer = { at: this.#time + milliseconds, run: () => this.#alive(life) && run() };
        this.#timers.push(timer);
        return () => {
          this.#timers = this.#timers.filter((other) => other !== timer);
        };
      },
      knock: (operation, input, requestId) => this.#knock(life, operation, input as Request["input"], requestId),
    };
  }

  /** The request reaches the cloud, which says so. */
  deliver(request: Request, code: "ok" | "busy" | "defect" | "notYours" = "ok"): void {
    const now = new Date(this.#time).toISOString();
    this.got.push(request);
    request.answer = code === "ok" ? { ok: true, value: {}, now } : { ok: false, error: { code, message: "…" }, now };
  }

  /** The answer, if there is one and it is not lost, reaches the phone. */
  async answer(request: Request, lost = false): Promise<void> {
    this.onTheWay = this.onTheWay.filter((other) => other !== request);
    if (request.answer && !lost) request.resolve(request.answer);
    else {
      if (!request.answer) this.stray.push(request);
      request.reject(new NotReached("lost"));
    }
    await quiet();
  }

  /** Time goes by, and the timers that fall into it ring. */
  async wait(milliseconds: number): Promise<void> {
    this.#time += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.#time);
    this.#timers = this.#timers.filter(({ at }) => at > this.#time);
    for (const { run } of due) run();
    await quiet();
  }

  /** Answers everything with yes until nothing moves any more. */
  async drain(): Promise<void> {
    for (let round = 0; round < 200; round++) {
      for (const request of [...this.onTheWay]) {
        if (!request.answer) this.deliver(request);
        await this.answer(request);
      }
      await this.wait(600_000);
      if (this.onTheWay.length === 0) return;
    }
    throw new Error("the outbox does not come to rest");
  }

  #alive(life: number): boolean {
    return life === this.#life && this.writesLeft !== 0;
  }

  #knock(life: number, operation: string, input: Request["input"], requestId: string): Promise<CloudAnswer> {
    if (!this.#alive(life)) return new Promise(() => undefined);
    if (!this.online) return Promise.reject(new NotReached("no network"));
    return new Promise((resolve, reject) => {
      const copy = JSON.parse(JSON.stringify(input)) as Request["input"];
      this.onTheWay.push({ operation, input: copy, requestId, answer: null, resolve, reject });
    });
  }

  #storageOf(life: number): PhoneStorage {
    const write = (change: () => void) => {
      if (!this.#alive(life)) return;
      if (this.writesLeft !== null) this.writesLeft -= 1;
      change();
    };
    return {
      get: <T>(key: string) => (this.disk.has(key) ? (JSON.parse(this.disk.get(key) ?? "null") as T) : null),
      set: (key, value) => {
        if (this.full && (!this.disk.has(key) || key.startsWith("answer|"))) throw new PhoneFull();
        write(() => this.disk.set(key, JSON.stringify(value)));
      },
      remove: (key) => {
        write(() => this.disk.delete(key));
        if (key.startsWith("answer|")) this.full = false;
      },
      keys: () => [...this.disk.keys()],
    };
  }
}

/** Every promise that can go on has gone on. */
export const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
