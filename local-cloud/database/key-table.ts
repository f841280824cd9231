import { Failure } from "../failure";
import type { Sqlite } from "../sqlite";
import { documentKeys, type KeyFields } from "./keys";
import { type Document, formatDocument } from "./values";

export interface Index {
  readonly number: number;
  readonly collection: string;
  readonly name: string;
  readonly fields: KeyFields;
  readonly unique: boolean;
  readonly sparse: boolean;
  /** For each field, whether any document ever had a list there: then one document may have several keys. */
  readonly lists: boolean[];
}

export interface KeyEntry {
  readonly key: Uint8Array;
  readonly id: Uint8Array;
}

/** The keys of all indexes in one table, so that SQLite's own order of bytes is the order of every index. */
export class KeyTable {
  constructor(private readonly sqlite: Sqlite) {
    sqlite.define(
      "CREATE TABLE IF NOT EXISTS keys (number INTEGER NOT NULL, key BLOB NOT NULL, id BLOB NOT NULL, PRIMARY KEY (number, key, id)) WITHOUT ROWID",
    );
  }

  /** Moves a document's keys from what it was to what it is; answers whether the index met its first list in some field. */
  write(index: Index, id: Uint8Array, before: Document | null, after: Document | null): boolean {
    const old = before ? this.keysOf(index, before) : [];
    const fresh = after ? this.keysOf(index, after) : [];
    for (const key of without(old, fresh))
      this.sqlite.run("DELETE FROM keys WHERE number = ? AND key = ? AND id = ?", index.number, key, id);
    for (const key of without(fresh, old)) {
      if (index.unique && this.holder(index, key, id)) throw duplicateKey(index, after!);
      this.sqlite.run("INSERT INTO keys VALUES (?, ?, ?)", index.number, key, id);
    }
    return after !== null && noteLists(index, documentKeys(after, index.fields).lists);
  }

  /** The keys under which an index holds a document: none when it is sparse and the document has none of its fields. */
  keysOf(index: Index, document: Document): readonly Buffer[] {
    const { keys, present } = documentKeys(document, index.fields);
    return index.sparse && !present ? [] : keys;
  }

  /** Who holds a key of a unique index, other than the document itself. */
  holder(index: Index, key: Uint8Array, id: Uint8Array): Uint8Array | undefined {
    return this.sqlite.get<{ id: Uint8Array }>(
      "SELECT id FROM keys WHERE number = ? AND key = ? AND id <> ? LIMIT 1",
      index.number,
      key,
      id,
    )?.id;
  }

  /** The next entries of an index from a place in it, in its order or backwards; `end` is where the range ends. */
  page(index: Index, from: KeyEntry, end: Uint8Array, backwards: boolean, limit: number): KeyEntry[] {
    const sql = backwards
      ? "SELECT key, id FROM keys WHERE number = ? AND (key, id) < (?, ?) AND key >= ? ORDER BY key DESC, id DESC LIMIT ?"
      : "SELECT key, id FROM keys WHERE number = ? AND (key, id) > (?, ?) AND key < ? ORDER BY key, id LIMIT ?";
    return this.sqlite.all<KeyEntry>(sql, index.number, from.key, from.id, end, limit);
  }

  drop(index: Index): void {
    this.sqlite.run("DELETE FROM keys WHERE number = ?", index.number);
  }
}

/** MongoDB's words, by which callers recognise that the document is there already. */
export function duplicateKey(index: Index, document: Document): Failure {
  const values = index.fields.map(([path]) => `${path}: ${formatDocument(document[path] ?? null)}`).join(", ");
  return new Failure(
    "DATABASE_REQUEST_FAILED",
    `E11000 duplicate key error collection: ${index.collection} index: ${index.name} dup key: { ${values} }`,
  );
}

function noteLists(index: Index, lists: readonly boolean[]): boolean {
  let learned = false;
  for (const [at, list] of lists.entries()) {
    if (!list || index.lists[at]) continue;
    index.lists[at] = true;
    learned = true;
  }
  return learned;
}

const without = (keys: readonly Buffer[], others: readonly Buffer[]) => keys.filter((key) => !others.some((other) => other.equals(key)));
