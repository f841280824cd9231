import type { IndexDeclaration } from "../declaration";
import { Failure } from "../failure";
import type { Sqlite } from "../sqlite";
import type { Index, KeyTable } from "./key-table";
import { parseDocument } from "./values";

export interface Collection {
  readonly number: number;
  readonly name: string;
  readonly indexes: Index[];
}

interface IndexRow {
  readonly number: number;
  readonly name: string;
  readonly declaration: string;
  readonly lists: string;
}

const PRIMARY = { _id_: { keys: [["_id", 1]], unique: true, sparse: false } } satisfies Record<string, IndexDeclaration>;

/** Which collections and indexes there are. */
export class Catalog {
  readonly #collections = new Map<string, Collection>();

  constructor(
    private readonly sqlite: Sqlite,
    private readonly keys: KeyTable,
  ) {
    sqlite.define(`
      CREATE TABLE IF NOT EXISTS collections (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
      CREATE TABLE IF NOT EXISTS indexes (number INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL,
        declaration TEXT NOT NULL, lists TEXT NOT NULL, UNIQUE (collection, name));`);
    for (const { number, name } of sqlite.all<{ number: number; name: string }>("SELECT number, name FROM collections")) {
      const rows = sqlite.all<IndexRow>(
        "SELECT number, name, declaration, lists FROM indexes WHERE collection = ? ORDER BY number",
        number,
      );
      this.#collections.set(name, { number, name, indexes: rows.map((row) => indexOf(row, name)) });
    }
  }

  /** The collection, which a write never makes: the platform's does not either. */
  get(name: string): Collection {
    const found = this.#collections.get(name);
    if (!found) throw new Failure("DATABASE_COLLECTION_NOT_EXIST", `Db or Table not exist: ${name}`);
    return found;
  }

  create(name: string): Collection {
    if (this.#collections.has(name)) throw new Failure("DATABASE_REQUEST_FAILED", `Table exist: ${name}`);
    const { number } = this.sqlite.get<{ number: number }>("INSERT INTO collections (name) VALUES (?) RETURNING number", name)!;
    const collection: Collection = { number, name, indexes: [] };
    this.#collections.set(name, collection);
    this.#add(collection, "_id_", PRIMARY._id_);
    return collection;
  }

  /** Makes the collection have exactly these indexes; a new or changed one is built over the documents that are there. */
  declare(name: string, declared: Readonly<Record<string, IndexDeclaration>>): void {
    this.sqlite.atomically(() => {
      const collection = this.#collections.get(name) ?? this.create(name);
      const wanted: Readonly<Record<string, IndexDeclaration>> = { ...PRIMARY, ...declared };
      for (const index of [...collection.indexes]) {
        const declaration = wanted[index.name];
        const present = { keys: index.fields, unique: index.unique, sparse: index.sparse };
        if (!declaration || textOf(declaration) !== textOf(present)) this.#remove(collection, index);
      }
      for (const [index, declaration] of Object.entries(wanted)) {
        if (!collection.indexes.some((present) => present.name === index)) this.#add(collection, index, declaration);
      }
    });
  }

  /** Remembers that some field of the index may hold lists: plans depend on it. */
  noteLists(index: Index): void {
    this.sqlite.run("UPDATE indexes SET lists = ? WHERE number = ?", JSON.stringify(index.lists), index.number);
  }

  #add(collection: Collection, name: string, declaration: IndexDeclaration): void {
    const row = this.sqlite.get<IndexRow>(
      "INSERT INTO indexes (collection, name, declaration, lists) VALUES (?, ?, ?, ?) RETURNING number, name, declaration, lists",
      collection.number,
      name,
      textOf(declaration),
      JSON.stringify(declaration.keys.map(() => false)),
    )!;
    const index = indexOf(row, collection.name);
    for (const { id, body } of this.#documents(collection)) this.keys.write(index, id, null, parseDocument(body));
    this.noteLists(index);
    collection.indexes.push(index);
  }

  #documents(collection: Collection) {
    return this.sqlite.all<{ id: Uint8Array; body: string }>("SELECT id, body FROM documents WHERE collection = ?", collection.number);
  }

  #remove(collection: Collection, index: Index): void {
    this.keys.drop(index);
    this.sqlite.run("DELETE FROM indexes WHERE number = ?", index.number);
    collection.indexes.splice(collection.indexes.indexOf(index), 1);
  }
}

const textOf = ({ keys, unique, sparse }: IndexDeclaration) => JSON.stringify({ keys, unique, sparse });

function indexOf(row: IndexRow, collection: string): Index {
  const { keys, unique, sparse } = JSON.parse(row.declaration) as IndexDeclaration;
  return { number: row.number, collection, name: row.name, fields: keys, unique, sparse, lists: JSON.parse(row.lists) as boolean[] };
}
