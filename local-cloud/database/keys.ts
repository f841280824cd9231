import type { Direction } from "../declaration";
import { Failure } from "../failure";
import { EMPTY_LIST, encode, inverted } from "./encoding";
import { isPlain } from "./values";

export type KeyFields = readonly (readonly [path: string, direction: Direction])[];

export interface DocumentKeys {
  /** Ascending, each once; more than one when a field holds a list. */
  readonly keys: readonly Buffer[];
  /** For each field, whether a list was met on its path. */
  readonly lists: readonly boolean[];
  /** False when the document has none of the fields: a sparse index leaves it out. */
  readonly present: boolean;
}

/** The keys under which an index with these fields holds a document. Sorting uses them too, so index and sort never disagree. */
export function documentKeys(document: unknown, fields: KeyFields): DocumentKeys {
  const columns = fields.map(([path, direction]) => {
    const values: unknown[] = [];
    const list = collect(document, path.split("."), 0, values);
    return { root: path.split(".")[0], list, direction, values };
  });
  // Two lists side by side would need every pair; MongoDB refuses them. Two fields of one list are allowed.
  const roots = new Set(columns.filter((column) => column.list).map((column) => column.root));
  if (roots.size > 1) throw new Failure("DATABASE_REQUEST_FAILED", `cannot index parallel arrays [${[...roots].join("] [")}]`);

  let keys = [Buffer.alloc(0)];
  for (const { values, direction } of columns) {
    const parts = values.map((value) => directed(encode(value), direction));
    keys = keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part])));
  }
  return {
    keys: keys.length === 1 ? keys : withoutRepeats(keys),
    lists: columns.map((column) => column.list),
    present: columns.some((column) => column.values.some((value) => value !== undefined)),
  };
}

/** An encoded value as a field of this direction holds it. */
export const directed = (bytes: Buffer, direction: Direction) => (direction === 1 ? bytes : inverted(bytes));

/** The key by which a document is sorted: of several, the first in the wanted order, as MongoDB takes it. */
export const sortKey = (document: unknown, order: KeyFields) => documentKeys(document, order).keys[0]!;

/** Gathers what an index sees at a path; answers whether a list was met. */
function collect(value: unknown, path: readonly string[], at: number, found: unknown[]): boolean {
  if (at === path.length) {
    if (!Array.isArray(value)) found.push(value);
    else if (value.length === 0) found.push(EMPTY_LIST);
    else found.push(...value);
    return Array.isArray(value);
  }
  const name = path[at]!;
  if (Array.isArray(value)) {
    if (/^\d+$/.test(name)) return collect(value[Number(name)], path, at + 1, found);
    if (value.length === 0) found.push(undefined);
    for (const item of value) {
      if (isPlain(item)) collect(item, path, at, found);
      else found.push(undefined);
    }
    return true;
  }
  if (isPlain(value) && Object.hasOwn(value, name)) return collect(value[name], path, at + 1, found);
  found.push(undefined);
  return false;
}

function withoutRepeats(keys: Buffer[]): Buffer[] {
  return keys.sort(Buffer.compare).filter((key, at) => at === 0 || !key.equals(keys[at - 1]!));
}
