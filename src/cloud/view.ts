import type { OperationName, Operations } from "#capabilities/contracts";
import type { Item, PhoneTime } from "./items";

/** After this long a person must be told, and given a number to call. */
const stuckAfter = 24 * 60 * 60 * 1000; // milliseconds

/** An item the cloud has answered, with the answer, for the page that is still open. */
export interface SentItem {
  item: Item;
  value: unknown;
  at: number; // phone's milliseconds
}

/** kept: waits on the phone · sending: on its way · sent: the cloud has it · stuck: waits for more than a day · refused: the cloud said no */
export type DeliveryState = "kept" | "sending" | "sent" | "stuck" | "refused";

/** An item as a page sees it; `answer` is there once it is sent. */
export type Delivery = {
  [N in OperationName]: Extract<Item, { operation: N }> & { state: DeliveryState; answer: Operations[N]["output"] | null };
}[OperationName];

/** All of one person's items in tap order, with the counts for the ribbon. */
export interface OutboxView {
  items: Delivery[];
  waiting: number; // kept, sending or stuck
  stuck: number;
  refused: number;
  lastSent: number | null; // phone's milliseconds; since the app was started
}

/** What is to be seen of the outbox now. */
export function viewOf({
  items,
  sending,
  sent,
  time,
}: {
  items: Item[];
  sending: ReadonlySet<string>;
  sent: SentItem[];
  time: PhoneTime;
}): OutboxView {
  const stateOf = (item: Item): DeliveryState => {
    if (item.refused) return "refused";
    if (sending.has(item.requestId)) return "sending";
    return cloudTime(time) - cloudTime(item.tapped) > stuckAfter ? "stuck" : "kept";
  };
  const deliveries = [
    ...items.map((item) => ({ ...item, state: stateOf(item), answer: null }) as Delivery),
    ...sent.map(({ item, value }) => ({ ...item, state: "sent", answer: value }) as Delivery),
  ].sort((one, other) => one.order - other.order);
  const count = (...states: DeliveryState[]) => deliveries.filter(({ state }) => states.includes(state)).length;
  return {
    items: deliveries,
    waiting: count("kept", "sending", "stuck"),
    stuck: count("stuck"),
    refused: count("refused"),
    lastSent: sent.at(-1)?.at ?? null,
  };
}

/** The best guess at the true time, so that a phone whose clock is set in between does not cry out, or keep silent, for nothing. */
const cloudTime = ({ at, difference }: PhoneTime): number => at + (difference ?? 0);
/** When it was tapped, by the cloud's time, as far as the phone knows. */
export const tappedAt = ({ tapped }: { tapped: PhoneTime }): number => cloudTime(tapped);
