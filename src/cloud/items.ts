import type { OperationName, Operations } from "#capabilities/contracts";
import type { PhoneStorage } from "./phone";
import { keepSurely } from "./room";

/** When the phone thought it was, and how far it last knew itself to be from the cloud (cloud − phone). */
export interface PhoneTime {
  at: number; // phone's milliseconds since 1970
  difference: number | null; // milliseconds; null = no answer has ever come
}

/** What a page gives: the two times are the outbox's to add. */
export type Posted<N extends OperationName> = Omit<Operations[N]["input"], "tapped" | "sent">;

interface ItemOf<N extends OperationName> {
  requestId: string;
  operation: N;
  input: Posted<N>;
  /** Whose tap it is; sent only while this person is signed in. */
  person: string;
  /** The child it is about: one child's items go one at a time, in tap order. */
  subject: string;
  tapped: PhoneTime;
  /** Place in the order of taps. The tap's time, unless the clock was set back in between. */
  order: number;
  /** A call with it was begun at some time, so the cloud may have it even if no answer came. */
  begun: boolean;
  /** The cloud's own no. The item stays, so that the person sees what was not taken. */
  refused: { code: string; message: string } | null;
}
/** One thing that waits on the phone. */
export type Item = { [N in OperationName]: ItemOf<N> }[OperationName];

const start = "outbox|";
const orderDigits = 16; // of Number.MAX_SAFE_INTEGER: every order sorts as text
const keyOf = (item: Item) => `${start}${item.person}|${String(item.order).padStart(orderDigits, "0")}|${item.requestId}`;

/** The shelf of waiting items: one storage key an item, each written before it is relied upon, read once at the start. */
export function openShelf(storage: PhoneStorage) {
  const items = new Map<string, Item>();
  for (const key of storage
    .keys()
    .filter((key) => key.startsWith(start))
    .sort()) {
    const item = storage.get<Item>(key);
    if (item) items.set(item.requestId, item);
  }
  const all = () => [...items.values()].sort((one, other) => one.order - other.order);
  return {
    /** The person's items in tap order. */
    of: (person: string): Item[] => all().filter((item) => item.person === person),
    find: (requestId: string): Item | undefined => items.get(requestId),
    /** Stores the item, new or changed. Throws PhoneFull, and then nothing has changed. */
    put(item: Item): void {
      keepSurely(storage, keyOf(item), item);
      items.set(item.requestId, item);
    },
    remove(item: Item): void {
      storage.remove(keyOf(item));
      items.delete(item.requestId);
    },
    /** The order of a tap at this time: after all that wait, whatever the clock says. */
    orderAt: (at: number): number => Math.max(at, ...all().map(({ order }) => order + 1)),
  };
}
export type Shelf = ReturnType<typeof openShelf>;

/** The request id of the tap that this item adds to or takes back, if any. */
export const follows = (item: Item): string | null => ("of" in item.input && typeof item.input.of === "string" ? item.input.of : null);

/** A 平安, the only thing that may be taken back. */
export const isWell = (item: Item): boolean => item.operation === "checkin.submit" && item.input.answer === "well";
