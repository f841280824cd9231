import { useDidShow } from "@tarojs/taro";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { OperationName, Operations } from "#capabilities/contracts";
import { makeReading, type Reading } from "./reading";
import { call, later, network, now, storage } from "./wired";

const sameOpening = 1_000; // milliseconds; a page is shown right after it was opened, and that has asked already

/**
 * Asks the cloud and shows the last stored answer until the fresh one is there; asks again when the page is shown again and when
 * the network comes back. `keep: false` for what must not lie on the phone, such as a counsellor's notes.
 */
export function useAnswer<N extends OperationName>(
  operation: N,
  input: Operations[N]["input"],
  { person, keep = true }: { person: string | null; keep?: boolean },
): Reading<Operations[N]["output"]> & { again: () => Promise<void> } {
  const question = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the input's text; a new object of the same text is the same question
  const reading = useMemo(
    () => makeReading({ storage, call, later, now }, operation, input, { person, keep }),
    [operation, question, person, keep],
  );
  const opened = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    opened.current = now();
    void reading.again();
    const off = network.subscribe(() => {
      if (network.online() && reading.snapshot().state !== "fresh") void reading.again();
    });
    return () => {
      off();
      reading.leave();
    };
  }, [reading]);
  useDidShow(() => {
    // Not a flag: a part that was turned to later is not told of the opening's showing, and its first one is a return.
    if (Math.abs(now() - opened.current) > sameOpening) void reading.again();
  });

  return { ...useSyncExternalStore(reading.subscribe, reading.snapshot), again: reading.again };
}
