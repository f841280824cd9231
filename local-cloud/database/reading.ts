import { notOffered } from "../failure";
import type { Collection } from "./catalog";
import { encode } from "./encoding";
import { aggregate } from "./meaning";
import { type Search, type SearchResult, search } from "./search";
import { nameOf, type Storage } from "./storage";
import { type Document, type Fields, parseDocument } from "./values";
import type { Transaction, Versions } from "./versions";

export interface Counted {
  readonly total: number;
  readonly examined: number;
  readonly index: string;
}

export interface Aggregated {
  readonly list: readonly Fields[];
  readonly examined: number;
  readonly index: string;
}

/** Finds documents as a transaction, or no transaction, sees them. */
export class Reading {
  constructor(
    private readonly storage: Storage,
    private readonly versions: Versions,
    private readonly allowScan: boolean,
  ) {}

  read(collection: Collection, id: Buffer, transaction: Transaction | null): string | null {
    const seen = this.versions.seen(collection, nameOf(id), transaction);
    return seen ? seen.text : this.storage.read(collection, id);
  }

  find(collection: Collection, wanted: Search, transaction: Transaction | null): SearchResult {
    const id = wanted.skip ? null : onlyId(wanted.query);
    if (id) return found(id, this.read(collection, id, transaction));
    return search(this.storage, collection, this.versions.overlay(collection, transaction), wanted, this.allowScan);
  }

  count(collection: Collection, query: Fields): Counted {
    if (Object.keys(query).length === 0) return { total: this.storage.size(collection), examined: 0, index: "_id_" };
    const { found, examined, index } = this.find(collection, { query }, null);
    return { total: found.length, examined, index };
  }

  /** The first stage finds the documents by an index, if it can; mingo does the rest. */
  aggregate(collection: Collection, stages: readonly Fields[]): Aggregated {
    const query = stages[0]?.$match as Fields | undefined;
    if (!query && !this.allowScan) throw notOffered("an aggregation that does not begin with a match, as it reads the whole collection");
    const { found, examined, index } = this.find(collection, { query: query ?? {} }, null);
    const documents = found.map(({ document }) => document);
    const rest = stages.slice(query ? 1 : 0);
    return { list: rest.length > 0 ? aggregate(documents, rest, (name) => this.#whole(name)) : documents, examined, index };
  }

  #whole(name: string): Document[] {
    if (!this.allowScan) throw notOffered("joining collections in an aggregation, as it reads the whole of the other one");
    return this.find(this.storage.catalog.get(name), { query: {} }, null).found.map(({ document }) => document);
  }
}

/** The id of a query that asks for nothing else, which most do. */
function onlyId(query: Fields): Buffer | null {
  const { _id, ...others } = query;
  const plain = typeof _id === "string" || typeof _id === "number";
  return plain && Object.keys(others).length === 0 ? encode(_id) : null;
}

function found(id: Buffer, text: string | null): SearchResult {
  if (text === null) return { found: [], examined: 0, index: "_id_" };
  return { found: [{ id, text, document: parseDocument(text) }], examined: 1, index: "_id_" };
}
