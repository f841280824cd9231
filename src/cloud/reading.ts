import type { OperationName, Operations } from "#capabilities/contracts";
import { answerKey, keepAnswer, type StoredAnswer } from "./answers";
import type { Call } from "./call";
import type { Later, Now, PhoneStorage } from "./phone";
import { Refused } from "./wire";

const slowAfter = 8_000; // milliseconds; then the screen offers 再试一次 and 打电话

/** opening: nothing fresh yet · fresh · offline: not reached · failed: the cloud said no, see `refusal` */
export interface Reading<V> {
  value: V | null;
  from: "stored" | "fresh" | null;
  at: number | null; // milliseconds since 1970; when the phone got the value
  state: "opening" | "fresh" | "offline" | "failed";
  refusal: { code: string; message: string } | null;
  slow: boolean;
}

/** Failures of the moment; any other refusal means that the person may not see this, or no longer. */
const passing = new Set(["busy", "defect", "tooManyTries", "unknownOperation"]);

/** One question that a page keeps asking: shows the last stored answer at once, then the fresh one. */
export function makeReading<N extends OperationName>(
  needs: { storage: PhoneStorage; call: Call; later: Later; now: Now },
  operation: N,
  input: Operations[N]["input"],
  { person, keep = true }: { person: string | null; keep?: boolean },
) {
  type Value = Operations[N]["output"];
  const { storage, call, later, now } = needs;
  const key = person !== null && keep ? answerKey(person, operation, input) : null;
  const stored = key === null ? null : storage.get<StoredAnswer>(key);
  let reading: Reading<Value> = {
    value: stored ? (stored.value as Value) : null,
    from: stored ? "stored" : null,
    at: stored?.at ?? null,
    state: "opening",
    refusal: null,
    slow: false,
  };
  const listeners = new Set<() => void>();
  let asked = 0; // only the last question's answer is shown
  let callOff: () => void = () => undefined;

  const show = (change: Partial<Reading<Value>>) => {
    reading = { ...reading, ...change };
    for (const listener of listeners) listener();
  };

  /** Asks (again). Never throws: what happened is in the snapshot. */
  async function again(): Promise<void> {
    asked += 1;
    const mine = asked;
    callOff();
    callOff = later(slowAfter, () => show({ slow: true }));
    show({ state: reading.state === "fresh" ? "fresh" : "opening", slow: false });
    const change = await ask();
    if (mine !== asked) return;
    callOff();
    show({ ...change, slow: false });
  }

  async function ask(): Promise<Partial<Reading<Value>>> {
    try {
      const value = await call(operation, input);
      const at = now();
      if (key !== null) keepAnswer(storage, key, { value, at });
      return { value, from: "fresh", at, state: "fresh", refusal: null };
    } catch (failure) {
      if (!(failure instanceof Refused)) return { state: "offline" };
      const refusal = { code: failure.code, message: failure.message };
      if (passing.has(failure.code)) return { state: "failed", refusal };
      if (key !== null) storage.remove(key); // the right has ended: its stored cards go
      return { state: "failed", refusal, value: null, from: null, at: null };
    }
  }

  return {
    again,
    snapshot: () => reading,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** The page has gone: an answer that still comes is not shown to anyone. */
    leave(): void {
      asked += 1;
      callOff();
    },
  };
}
