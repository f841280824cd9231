interface Timer {
  due: number;
  ring: () => void;
  real: NodeJS.Timeout;
}

/** The time of one phone: may be wrong, may be moved on by a test. Its timers die with the app that set them. */
export function makeClock() {
  let shift = 0;
  let timers = new Map<number, Timer>();
  let lastId = 0;
  const now = () => Date.now() + shift;

  /** `new Date()` and `Date.now()` are this phone's; everything else is the usual Date. */
  class PhoneDate extends Date {
    constructor(...given: [] | [number | string | Date]) {
      super(...((given.length === 0 ? [now()] : given) as [number]));
    }
    static override now(): number {
      return now();
    }
  }

  return {
    now,
    /** Sets the phone's clock wrong by so many milliseconds; no timer notices. */
    setWrong(milliseconds: number): void {
      shift = milliseconds;
    },
    /** So much time goes by: timers that fall into it ring, each once. */
    pass(milliseconds: number): void {
      shift += milliseconds;
      const due = [...timers.values()].filter((timer) => timer.due <= now()).sort((one, other) => one.due - other.due);
      for (const timer of due) timer.ring();
    },
    /** An app starts: what its code sees of time, and how to end that when it is killed. */
    start() {
      const own = new Map<number, Timer>();
      timers = own;
      let alive = true;
      const cancel = (id: number): void => {
        clearTimeout(own.get(id)?.real);
        own.delete(id);
      };
      const set = (id: number, run: () => void, milliseconds: number, again: boolean): void => {
        if (!alive) return;
        const ring = () => {
          cancel(id);
          if (again) set(id, run, milliseconds, again);
          run();
        };
        own.set(id, { due: now() + milliseconds, ring, real: setTimeout(ring, milliseconds) });
      };
      const setter =
        (again: boolean) =>
        (run: (...rest: unknown[]) => void, milliseconds?: number, ...rest: unknown[]): number => {
          lastId += 1;
          set(lastId, () => run(...rest), Math.max(1, milliseconds ?? 0), again);
          return lastId;
        };
      return {
        globals: { Date: PhoneDate, setTimeout: setter(false), setInterval: setter(true), clearTimeout: cancel, clearInterval: cancel },
        stop(): void {
          alive = false;
          for (const id of [...own.keys()]) cancel(id);
        },
      };
    },
  };
}
export type Clock = ReturnType<typeof makeClock>;
