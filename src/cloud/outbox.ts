import type { OperationName } from "#capabilities/contracts";
import { type Item, isWell, openShelf, type PhoneTime, type Posted } from "./items";
import type { Now, PhoneStorage } from "./phone";
import { makeSender, type SenderNeeds } from "./sender";
import { type OutboxView, type SentItem, viewOf } from "./view";

const sentLimit = 50; // items remembered as sent, in memory only

export interface OutboxNeeds extends Pick<SenderNeeds, "knock" | "difference" | "network" | "person" | "later"> {
  storage: PhoneStorage;
  now: Now;
  newId: () => string;
}
/** Whose tap it is and which child it is about. */
export interface About {
  person: string;
  subject: string;
}

/** What waits on the phone: kept before anything is sent, sent until the cloud has answered, always with the same request id. */
export function makeOutbox({ storage, now, newId, ...sending }: OutboxNeeds) {
  const shelf = openShelf(storage);
  const sent: SentItem[] = [];
  const listeners = new Set<() => void>();
  let version = 0;

  const phoneTime = (): PhoneTime => ({ at: now(), difference: sending.difference.last() });
  const changed = () => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const arrived = (item: Item, value: unknown) => {
    sent.push({ item, value, at: now() });
    if (sent.length > sentLimit) sent.shift();
  };
  const sender = makeSender({ ...sending, shelf, phoneTime, changed, arrived });

  const outbox = {
    /** Keeps one tap and sends it as soon as it can. Throws PhoneFull: then it was not accepted, and the page must say so. */
    post<N extends OperationName>(operation: N, input: Posted<N>, { person, subject }: About): string {
      const tapped = phoneTime();
      const tap = { requestId: newId(), person, subject, tapped, order: shelf.orderAt(tapped.at), begun: false, refused: null };
      const item = { ...tap, operation, input } as unknown as Item; // the compiler can't see that N picks one kind of item
      shelf.put(item);
      changed();
      sender.posted(item);
      return item.requestId;
    },
    /**
     * 撤回 of one's own 平安. dropped: it had never left, and never will · queued: a 撤回 of its own goes after it ·
     * impossible: a worry or a call for help, which can't be taken back, not even unsent.
     */
    withdraw(requestId: string, about: About): "dropped" | "queued" | "impossible" {
      const waiting = shelf.find(requestId);
      const known = waiting ?? sent.find(({ item }) => item.requestId === requestId)?.item;
      if (known && !isWell(known)) return "impossible";
      if (waiting && !waiting.begun) {
        shelf.remove(waiting);
        changed();
        return "dropped";
      }
      const twice = shelf.of(about.person).some((item) => item.operation === "checkin.withdraw" && item.input.of === requestId);
      if (!twice) outbox.post("checkin.withdraw", { childId: about.subject, of: requestId }, about);
      return "queued";
    },
    /** The person wants a refused item to be tried once more. */
    again(requestId: string): void {
      const item = shelf.find(requestId);
      if (!item) return;
      shelf.put({ ...item, refused: null });
      outbox.wake();
    },
    /** Tries everything now: the app was launched or shown, the network is back, another person has signed in. */
    wake(): void {
      changed(); // what waits may have become stuck meanwhile
      sender.wake();
    },
    /** What one person sees of it. */
    view: (person: string): OutboxView =>
      viewOf({
        items: shelf.of(person),
        sending: sender.underWay(),
        sent: sent.filter(({ item }) => item.person === person),
        time: phoneTime(),
      }),
    /** Grows with every change. */
    version: () => version,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return outbox;
}
export type Outbox = ReturnType<typeof makeOutbox>;
