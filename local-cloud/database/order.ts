import type { Index } from "./key-table";
import type { KeyFields } from "./keys";

export interface Narrowing {
  /** Fields that have one value only: they can't change the order. */
  readonly single: ReadonlySet<string>;
  /** How many fields from the first are given by values. */
  readonly points: number;
  /** How many fields from the first are narrowed at all. */
  readonly bounded: number;
}

export interface ServedOrder {
  /** The field of the index at which the order begins. */
  readonly at: number;
  readonly backwards: boolean;
}

/** How the keys of an index, so narrowed, give the wanted order; null when they do not and documents must be sorted. */
export function servedOrder(index: Index, order: KeyFields, narrowing: Narrowing): ServedOrder | null {
  const wanted = order.filter(([path]) => !narrowing.single.has(path));
  if (wanted.length === 0) return { at: narrowing.points, backwards: false };
  for (let at = narrowing.points; at >= 0; at--) {
    const backwards = followedFrom(index, at, wanted, narrowing);
    if (backwards !== null) return { at, backwards };
  }
  return null;
}

/** Whether the order is that of the fields from `at`, read forwards or backwards. */
function followedFrom(index: Index, at: number, wanted: KeyFields, { single, bounded }: Narrowing): boolean | null {
  let field = at;
  let sense = 0;
  for (const [path, direction] of wanted) {
    while (index.fields[field] && single.has(index.fields[field]![0])) field++;
    const [indexed, indexDirection] = index.fields[field] ?? [];
    if (indexed !== path || !indexDirection) return null;
    // A list is sorted by its first item of all, but narrowed keys show only the items within.
    if (index.lists[field] && field < bounded) return null;
    if (sense !== 0 && sense !== direction * indexDirection) return null;
    sense = direction * indexDirection;
    field++;
  }
  return sense === -1;
}
