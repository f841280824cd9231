import { randomUUID } from "node:crypto";
import { Failure } from "../failure";
import type { Sqlite } from "../sqlite";
import type { Collection } from "./catalog";
import { encode } from "./encoding";
import { duplicateKey } from "./key-table";
import { type Aggregated, type Counted, Reading } from "./reading";
import type { Search, SearchResult } from "./search";
import { type Change, nameOf, Storage } from "./storage";
import { updatedText } from "./update";
import { type Document, type Fields, formatDocument } from "./values";
import { type Transaction, Versions } from "./versions";
import { Writing } from "./writing";

/** The platform's largest packet. */
const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

/** How a write went, and what it cost to find the documents. */
export interface Written {
  readonly changed: number;
  /** The id of a document that was made because there was none. */
  readonly madeId?: unknown;
  readonly examined: number;
  readonly index?: string;
}

/** The document database: what functions can do with it, whatever the wire. */
export class Database {
  readonly #storage: Storage;
  readonly #versions = new Versions();
  readonly #reading: Reading;
  readonly #writing: Writing;

  /** `allowScan` lets queries read whole collections. */
  constructor(sqlite: Sqlite, allowScan: boolean) {
    this.#storage = new Storage(sqlite);
    this.#reading = new Reading(this.#storage, this.#versions, allowScan);
    this.#writing = new Writing(this.#storage, this.#versions);
  }

  get catalog() {
    return this.#storage.catalog;
  }

  begin(): Transaction {
    return this.#versions.begin();
  }

  transaction(id: string): Transaction {
    return this.#versions.get(id);
  }

  commit(transaction: Transaction): void {
    this.#writing.commit(transaction);
  }

  abort(transaction: Transaction): void {
    this.#versions.end(transaction);
  }

  async insert(name: string, documents: readonly Fields[], transaction: Transaction | null): Promise<unknown[]> {
    const collection = this.catalog.get(name);
    const complete = documents.map((given) => ({ ...given, _id: given._id ?? randomUUID().replaceAll("-", "") }));
    const changes = () => this.#insertions(collection, complete, transaction);
    await this.#write(collection, transaction, changes);
    return complete.map(({ _id }) => _id);
  }

  find(name: string, wanted: Search, transaction: Transaction | null): SearchResult {
    return this.#reading.find(this.catalog.get(name), wanted, transaction);
  }

  count(name: string, query: Fields): Counted {
    return this.#reading.count(this.catalog.get(name), query);
  }

  aggregate(name: string, stages: readonly Fields[]): Aggregated {
    return this.#reading.aggregate(this.catalog.get(name), stages);
  }

  update(name: string, query: Fields, operators: Fields, multi: boolean, transaction: Transaction | null): Promise<Written> {
    return this.#writeFound(name, query, multi, transaction, (text) => updatedText(text, operators, query));
  }

  remove(name: string, query: Fields, multi: boolean, transaction: Transaction | null): Promise<Written> {
    return this.#writeFound(name, query, multi, transaction, () => null);
  }

  /** Makes the document be exactly this, whether it was there or not. */
  async replace(name: string, _id: unknown, fields: Fields, transaction: Transaction | null): Promise<Written> {
    const collection = this.catalog.get(name);
    const id = encode(_id);
    const after = formatDocument({ _id, ...fields });
    let before: string | null = null;
    await this.#write(collection, transaction, () => {
      before = this.#reading.read(collection, id, transaction);
      return [{ id, before, after }];
    });
    return before === null ? { changed: 0, madeId: _id, examined: 0 } : { changed: before === after ? 0 : 1, examined: 1 };
  }

  /** Ends what is open; nothing uncommitted is kept. */
  close(): void {
    this.#versions.endAll();
  }

  async #writeFound(
    name: string,
    query: Fields,
    multi: boolean,
    transaction: Transaction | null,
    after: (text: string) => string | null,
  ): Promise<Written> {
    const collection = this.catalog.get(name);
    let result: SearchResult | undefined;
    const written = await this.#write(collection, transaction, () => {
      result = this.find(name, multi ? { query } : { query, limit: 1 }, transaction);
      return result.found.map(({ id, text }) => ({ id, before: text, after: after(text) }));
    });
    return { changed: written.length, examined: result!.examined, index: result!.index };
  }

  /** A change that changes nothing is not written, and so is never in anyone's way. */
  async #write(collection: Collection, transaction: Transaction | null, changesNow: () => Change[]): Promise<Change[]> {
    const real = () => changesNow().filter(({ before, after }) => before !== after);
    const changes = () => real().map(assertFits);
    return transaction ? this.#writing.within(transaction, collection, changes()) : this.#writing.plainly(collection, changes);
  }

  #insertions(collection: Collection, documents: readonly Document[], transaction: Transaction | null): Change[] {
    const taken = new Set<string>();
    return documents.map((document) => {
      const id = encode(document._id);
      if (taken.has(nameOf(id)) || this.#reading.read(collection, id, transaction) !== null)
        throw duplicateKey(collection.indexes[0]!, document);
      taken.add(nameOf(id));
      return { id, before: null, after: formatDocument(document) };
    });
  }
}

function assertFits(change: Change): Change {
  if (change.after !== null && Buffer.byteLength(change.after) > MAX_DOCUMENT_BYTES) {
    throw new Failure("DATABASE_REQUEST_FAILED", `document too large: more than ${MAX_DOCUMENT_BYTES} bytes`);
  }
  return change;
}
