import type { Collection } from "./catalog";
import { type KeyFields, sortKey } from "./keys";
import { matcher } from "./meaning";
import { planFor, scanOf, unserved } from "./planner";
import { candidates } from "./scan";
import { nameOf, type Storage } from "./storage";
import { type Document, type Fields, parseDocument } from "./values";
import type { Overlay } from "./versions";

export interface Search {
  readonly query: Fields;
  readonly order?: KeyFields;
  readonly skip?: number;
  readonly limit?: number;
}

export interface Found {
  readonly id: Buffer;
  readonly text: string;
  readonly document: Document;
}

export interface SearchResult {
  readonly found: readonly Found[];
  /** How many documents were read and judged. */
  readonly examined: number;
  readonly index: string;
}

/** The documents that meet a query: an index narrows them down, then each is judged. */
export function search(storage: Storage, collection: Collection, overlay: Overlay, wanted: Search, allowScan: boolean): SearchResult {
  const { query, order = [], skip = 0, limit = Number.POSITIVE_INFINITY } = wanted;
  const planned = planFor(collection, query, order);
  if (!planned && !allowScan) throw unserved(collection, query, order);
  const plan = planned ?? scanOf(collection, order);
  const meets = matcher(query);
  const found: Found[] = [];
  let examined = 0;
  const judge = (id: Buffer, text: string) => {
    examined++;
    const document = parseDocument(text);
    if (meets(document)) found.push({ id, text, document });
  };

  // What the transaction sees differently is judged apart: the keys speak of the stored documents.
  for (const id of candidates(storage.keys, plan)) {
    if (plan.ordered && found.length >= skip + limit) break;
    if (!overlay.has(nameOf(id))) judge(id, storage.read(collection, id)!);
  }
  const stored = found.length;
  for (const { id, text } of overlay.values()) if (text !== null) judge(id, text);

  const sorted = order.length > 0 && (!plan.ordered || found.length > stored) ? inOrder(found, order) : found;
  return { found: sorted.slice(skip, skip + limit), examined, index: planned ? plan.index.name : "scan" };
}

function inOrder(found: Found[], order: KeyFields): Found[] {
  const keyed = found.map((one) => ({ one, key: sortKey(one.document, order) }));
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key) || Buffer.compare(a.one.id, b.one.id)).map(({ one }) => one);
}
