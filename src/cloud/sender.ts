import type { Difference } from "./difference";
import { follows, type Item, type PhoneTime, type Shelf } from "./items";
import type { Knock, Later, Network } from "./phone";

const firstRetry = 5_000; // milliseconds, then doubled
const longestRetry = 300_000;
/** How long the phone's "no network" is believed: the time of a 撤回. Then a try is made all the same, since a wrong word must hold nothing back. */
const offlineRetry = 60_000;

/** Answers that decide nothing about the item, as `busy` does not: the cloud broke on it, or is still older than this phone. */
const undecided = new Set(["defect", "unknownOperation"]);

export interface SenderNeeds {
  shelf: Shelf;
  knock: Knock;
  difference: Difference;
  network: Pick<Network, "online">;
  /** Who is signed in; null: nobody, and nothing is sent. */
  person: () => string | null;
  later: Later;
  phoneTime: () => PhoneTime;
  /** Told whenever an item has moved. */
  changed: () => void;
  /** Told when the cloud has an item and it has left the shelf. */
  arrived: (item: Item, value: unknown) => void;
}

/** Takes items from the shelf to the cloud: each child's one at a time and in tap order, the children side by side. */
export function makeSender({ shelf, knock, difference, network, person, later, phoneTime, changed, arrived }: SenderNeeds) {
  const sending = new Map<string, string>(); // lane → request id on its way: the lock
  const held = new Set<string>(); // lanes that wait for the next try
  const passed = new Set<string>(); // items that the cloud broke on: the child's others go on without them
  let failures = 0; // since something last arrived
  let callOff: (() => void) | null = null;

  const laneOf = ({ person, subject }: { person: string; subject: string }) => `${person}|${subject}`;

  /** What may go now: in each lane the first that is neither refused nor passed over nor hangs on one that is. */
  function heads(): Item[] {
    const who = person();
    const first = new Map<string, Item>();
    for (const item of who === null ? [] : shelf.of(who)) {
      if (item.refused || passed.has(item.requestId) || passed.has(follows(item) ?? "")) continue;
      if (!first.has(laneOf(item))) first.set(laneOf(item), item);
    }
    return [...first.values()].filter((item) => !held.has(laneOf(item)) && !sending.has(laneOf(item)));
  }

  function pump(believeOffline = true): void {
    const items = heads();
    if (items.length > 0 && believeOffline && !network.online()) retryLater(offlineRetry);
    else for (const item of items) void send(item);
  }

  async function send(item: Item): Promise<void> {
    const lane = laneOf(item);
    sending.set(lane, item.requestId);
    try {
      shelf.put({ ...item, begun: true }); // before the call: after a kill it must be known that the cloud may have it
      changed();
      const answer = await knock(item.operation, { ...item.input, tapped: item.tapped, sent: phoneTime() }, item.requestId);
      difference.learn(answer.now);
      if (answer.ok) settle(item, answer.value);
      else if (answer.error.code === "busy") hold(lane);
      else if (undecided.has(answer.error.code)) passOver(item);
      else shelf.put({ ...item, begun: true, refused: answer.error });
    } catch {
      hold(lane); // no answer of our own, or the phone could not keep what was learnt: not sent, as far as we know
    } finally {
      sending.delete(lane);
      changed();
      pump();
    }
  }

  /** The cloud has it: only now does it leave the phone. */
  function settle(item: Item, value: unknown): void {
    shelf.remove(item);
    failures = 0;
    arrived(item, value);
  }

  /** Not sent: the lane waits, so that the child's items keep their order. */
  function hold(lane: string): void {
    held.add(lane);
    backOff();
  }

  /** The cloud got it and did nothing with it: tried again later, but a 需要帮助 behind it must not wait for a mended defect. */
  function passOver(item: Item): void {
    passed.add(item.requestId);
    backOff();
  }

  function backOff(): void {
    retryLater(Math.min(longestRetry, firstRetry * 2 ** failures));
    failures += 1;
  }

  function retryLater(milliseconds: number): void {
    callOff ??= later(milliseconds, () => {
      callOff = null;
      held.clear();
      passed.clear();
      pump(false);
    });
  }

  return {
    /** A new item is on the shelf: its lane is tried at once. */
    posted(item: Item): void {
      held.delete(laneOf(item));
      pump();
    },
    /** Tries everything now. */
    wake(): void {
      callOff?.();
      callOff = null;
      failures = 0;
      held.clear();
      passed.clear();
      pump();
    },
    /** The request ids on their way. */
    underWay: (): ReadonlySet<string> => new Set(sending.values()),
  };
}
