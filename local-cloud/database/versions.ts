import { randomUUID } from "node:crypto";
import { Failure } from "../failure";
import type { Collection } from "./catalog";
import { type Change, nameOf } from "./storage";

/** The platform ends a transaction that is older than this. */
const LIFE_MILLISECONDS = 30_000;

const COMMITS_BETWEEN_PRUNINGS = 256;

/** What a transaction sees instead of what is stored, by the name of the id; no text means that the document is not there. */
export type Overlay = ReadonlyMap<string, Seen>;

export interface Seen {
  readonly id: Buffer;
  readonly text: string | null;
}

export interface Transaction {
  readonly id: string;
  /** The last commit that it sees. */
  readonly since: number;
  readonly writes: Map<Collection, Map<string, Seen>>;
  /** Settles when the transaction has ended: others wait for its writes. */
  readonly ended: Promise<void>;
  readonly end: () => void;
}

/** A text that a commit replaced while some transaction might still look at it. */
interface Superseded extends Seen {
  readonly by: number;
}

const NONE: Overlay = new Map();

/** Open transactions, and the old texts that they still see. */
export class Versions {
  readonly #open = new Map<string, Transaction>();
  readonly #superseded = new Map<Collection, Map<string, Superseded[]>>();
  #commits = 0;

  begin(): Transaction {
    const id = randomUUID();
    let settle = () => {};
    const ended = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const life = setTimeout(() => this.end(transaction), LIFE_MILLISECONDS);
    life.unref();
    const end = () => {
      clearTimeout(life);
      settle();
    };
    const transaction: Transaction = { id, since: this.#commits, writes: new Map(), ended, end };
    this.#open.set(id, transaction);
    return transaction;
  }

  get(id: string): Transaction {
    const transaction = this.#open.get(id);
    if (transaction) return transaction;
    const message = `[ResourceUnavailable.TransactionNotExist] Transaction ${id} does not exist on the server, transaction must be commit or abort in 30 seconds`;
    throw new Failure("DATABASE_TRANSACTION_FAIL", message);
  }

  end(transaction: Transaction): void {
    this.#open.delete(transaction.id);
    transaction.end();
    // Old texts matter to open transactions alone.
    if (this.#open.size === 0) this.#superseded.clear();
  }

  endAll(): void {
    for (const transaction of [...this.#open.values()]) this.end(transaction);
  }

  /** Tells open transactions what a commit is about to replace. */
  supersede(changes: Iterable<readonly [Collection, readonly Change[]]>): void {
    this.#commits++;
    if (this.#open.size === 0) return;
    if (this.#commits % COMMITS_BETWEEN_PRUNINGS === 0) this.#prune();
    for (const [collection, list] of changes) {
      const texts = within(this.#superseded, collection);
      for (const { id, before } of list) {
        const name = nameOf(id);
        texts.set(name, [...(texts.get(name) ?? []), { id, text: before, by: this.#commits }]);
      }
    }
  }

  /** The collection as the transaction sees it, where that differs from what is stored: its start, and its own writes over it. */
  overlay(collection: Collection, transaction: Transaction | null): Overlay {
    if (!transaction) return NONE;
    const seen = new Map<string, Seen>();
    for (const [name, texts] of this.#superseded.get(collection) ?? []) {
      const first = texts.find(({ by }) => by > transaction.since);
      if (first) seen.set(name, first);
    }
    for (const [name, own] of transaction.writes.get(collection) ?? []) seen.set(name, own);
    return seen;
  }

  /** The same for one document. */
  seen(collection: Collection, name: string, transaction: Transaction | null): Seen | undefined {
    if (!transaction) return undefined;
    const texts = this.#superseded.get(collection)?.get(name);
    return transaction.writes.get(collection)?.get(name) ?? texts?.find(({ by }) => by > transaction.since);
  }

  /** Whether a commit has changed the document since the transaction began. */
  changedSince(collection: Collection, name: string, transaction: Transaction): boolean {
    return (
      this.#superseded
        .get(collection)
        ?.get(name)
        ?.some(({ by }) => by > transaction.since) ?? false
    );
  }

  /** Another open transaction that has written one of these documents. */
  writer(collection: Collection, names: Iterable<string>, except: Transaction | null): Transaction | undefined {
    const wanted = [...names];
    return [...this.#open.values()].find((open) => open !== except && wanted.some((name) => open.writes.get(collection)?.has(name)));
  }

  /** What other open transactions have written in a collection. */
  *othersWrites(collection: Collection, except: Transaction): Generator<Seen> {
    for (const open of this.#open.values()) if (open !== except) yield* open.writes.get(collection)?.values() ?? [];
  }

  /** Under steady load there always is an open transaction; what none of them can see must go nevertheless. */
  #prune(): void {
    const oldest = Math.min(...[...this.#open.values()].map(({ since }) => since));
    for (const texts of this.#superseded.values()) {
      for (const [name, list] of texts) {
        const visible = list.filter(({ by }) => by > oldest);
        if (visible.length > 0) texts.set(name, visible);
        else texts.delete(name);
      }
    }
  }

  /** Keeps a transaction's write until it commits. */
  keep(collection: Collection, transaction: Transaction, { id, after }: Change): void {
    within(transaction.writes, collection).set(nameOf(id), { id, text: after });
  }
}

function within<Key, Name, Value>(map: Map<Key, Map<Name, Value>>, key: Key): Map<Name, Value> {
  const inner = map.get(key) ?? new Map<Name, Value>();
  map.set(key, inner);
  return inner;
}
