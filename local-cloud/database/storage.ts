import type { Sqlite } from "../sqlite";
import { Catalog, type Collection } from "./catalog";
import { KeyTable } from "./key-table";
import { parseDocument } from "./values";

/** The wish to store a document, or with no text to remove it. */
export interface Change {
  readonly id: Buffer;
  readonly before: string | null;
  readonly after: string | null;
}

/** An id's bytes as a key of a Map. */
export const nameOf = (id: Uint8Array) => Buffer.from(id.buffer, id.byteOffset, id.byteLength).toString("latin1");

/** Documents with the keys of their indexes, in SQLite, each under the encoding of its _id. Knows nothing of queries or transactions. */
export class Storage {
  readonly keys: KeyTable;
  readonly catalog: Catalog;

  constructor(private readonly sqlite: Sqlite) {
    sqlite.define(
      "CREATE TABLE IF NOT EXISTS documents (collection INTEGER NOT NULL, id BLOB NOT NULL, body TEXT NOT NULL, PRIMARY KEY (collection, id))",
    );
    this.keys = new KeyTable(sqlite);
    this.catalog = new Catalog(sqlite, this.keys);
  }

  read(collection: Collection, id: Uint8Array): string | null {
    const sql = "SELECT body FROM documents WHERE collection = ? AND id = ?";
    return this.sqlite.get<{ body: string }>(sql, collection.number, id)?.body ?? null;
  }

  size(collection: Collection): number {
    return this.sqlite.get<{ total: number }>("SELECT count(*) AS total FROM documents WHERE collection = ?", collection.number)!.total;
  }

  /** Stores changes of one collection; several calls can be made one by doing them within `atomically`. */
  write(collection: Collection, changes: readonly Change[]): void {
    this.sqlite.atomically(() => {
      for (const change of changes) this.#write(collection, change);
    });
  }

  atomically<Result>(work: () => Result): Result {
    return this.sqlite.atomically(work);
  }

  #write(collection: Collection, { id, before, after }: Change): void {
    if (after === null) this.sqlite.run("DELETE FROM documents WHERE collection = ? AND id = ?", collection.number, id);
    else {
      const sql = "INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body";
      this.sqlite.run(sql, collection.number, id, after);
    }
    const old = before === null ? null : parseDocument(before);
    const fresh = after === null ? null : parseDocument(after);
    for (const index of collection.indexes) {
      if (this.keys.write(index, id, old, fresh)) this.catalog.noteLists(index);
    }
  }
}
