import { Failure } from "../failure";
import type { Collection } from "./catalog";
import type { Index } from "./key-table";
import { duplicateKey } from "./key-table";
import { type Change, nameOf, type Storage } from "./storage";
import { type Document, parseDocument } from "./values";
import type { Transaction, Versions } from "./versions";

const conflict = () => new Failure("DATABASE_TRANSACTION_CONFLICT", "[TransactionConflict] write conflict: try the transaction again");

/** Puts changes into the store, at once or as writes of a transaction, and keeps those who write the same documents apart. */
export class Writing {
  constructor(
    private readonly storage: Storage,
    private readonly versions: Versions,
  ) {}

  /** Writes at once. While an open transaction has written the same documents it waits for the end, then asks anew what to change. */
  async plainly(collection: Collection, changesNow: () => Change[]): Promise<Change[]> {
    for (;;) {
      const changes = changesNow();
      const writer = this.versions.writer(collection, namesOf(changes), null);
      if (!writer) {
        this.#store([[collection, changes]]);
        return changes;
      }
      await writer.ended;
    }
  }

  /** Writes within a transaction, and fails at once where another has changed the same document: as MongoDB does, at the write. */
  within(transaction: Transaction, collection: Collection, changes: Change[]): Change[] {
    const names = namesOf(changes);
    if (this.versions.writer(collection, names, transaction)) throw conflict();
    if (names.some((name) => this.versions.changedSince(collection, name, transaction))) throw conflict();
    for (const change of changes) {
      this.#assertUnique(transaction, collection, change);
      this.versions.keep(collection, transaction, change);
    }
    return changes;
  }

  /** Makes a transaction's writes last, all in one. */
  commit(transaction: Transaction): void {
    this.versions.end(transaction);
    const all = [...transaction.writes].map(([collection, writes]) => {
      const changes = [...writes.values()].map(({ id, text }) => ({ id, before: this.storage.read(collection, id), after: text }));
      return [collection, changes.filter(({ before, after }) => before !== after)] as const;
    });
    try {
      this.#store(all);
    } catch (thrown) {
      // A plain write has taken a unique key meanwhile: trying again will see it.
      if (thrown instanceof Failure && thrown.message.startsWith("E11000")) throw conflict();
      throw thrown;
    }
  }

  #store(all: readonly (readonly [Collection, readonly Change[]])[]): void {
    if (all.every(([, changes]) => changes.length === 0)) return;
    this.storage.atomically(() => {
      for (const [collection, changes] of all) this.storage.write(collection, changes);
    });
    this.versions.supersede(all);
  }

  #assertUnique(transaction: Transaction, collection: Collection, { id, after }: Change): void {
    if (after === null) return;
    const document = parseDocument(after);
    for (const index of collection.indexes.filter(({ unique, name }) => unique && name !== "_id_")) {
      for (const key of this.storage.keys.keysOf(index, document)) this.#assertFree(transaction, collection, index, key, id, document);
    }
  }

  #assertFree(transaction: Transaction, collection: Collection, index: Index, key: Buffer, id: Buffer, document: Document): void {
    const holds = (text: string | null) =>
      text !== null && this.storage.keys.keysOf(index, parseDocument(text)).some((other) => other.equals(key));
    const own = transaction.writes.get(collection);
    for (const write of own?.values() ?? []) if (!write.id.equals(id) && holds(write.text)) throw duplicateKey(index, document);
    for (const write of this.versions.othersWrites(collection, transaction)) if (holds(write.text)) throw conflict();
    const holder = this.storage.keys.holder(index, key, id);
    if (!holder || own?.has(nameOf(holder))) return;
    throw this.versions.changedSince(collection, nameOf(holder), transaction) ? conflict() : duplicateKey(index, document);
  }
}

const namesOf = (changes: readonly Change[]) => changes.map(({ id }) => nameOf(id));
