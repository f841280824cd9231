import { useDidHide, useDidShow } from "@tarojs/taro";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { OutboxView } from "./view";
import { network, outbox } from "./wired";

/** For the app itself: whatever waits is sent when the app is launched or shown and when the network comes back. */
export function useSending(): void {
  useDidShow(outbox.wake);
  useEffect(() => network.subscribe(outbox.wake), []);
}

/** What waits on this phone for one person, and what has gone since this page was opened. */
export function useOutbox(person: string | null): OutboxView {
  const version = useSyncExternalStore(outbox.subscribe, outbox.version);
  const [earlier, setEarlier] = useState(() => sentOf(person));
  useDidHide(() => setEarlier(sentOf(person)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what the outbox holds
  return useMemo(() => {
    if (person === null) return nothing;
    const view = outbox.view(person);
    return { ...view, items: view.items.filter(({ requestId }) => !earlier.has(requestId)) };
  }, [person, version, earlier]);
}

const nothing: OutboxView = { items: [], waiting: 0, stuck: 0, refused: 0, lastSent: null };
const sentOf = (person: string | null): ReadonlySet<string> =>
  new Set(person === null ? [] : outbox.view(person).items.flatMap(({ requestId, state }) => (state === "sent" ? [requestId] : [])));
