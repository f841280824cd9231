import { Failure } from "../failure";
import type { Collection } from "./catalog";
import { type Between, type Condition, combined, conditionsOf, excludesAbsent } from "./conditions";
import { inverted, successor } from "./encoding";
import type { Index } from "./key-table";
import { directed, type KeyFields } from "./keys";
import { servedOrder } from "./order";
import type { Fields } from "./values";

export interface Plan {
  readonly index: Index;
  readonly ranges: readonly Range[];
  /** Whether candidates come in the wanted order, so that reading may stop early. */
  readonly ordered: boolean;
  /** Whether several ranges must be merged to keep that order. */
  readonly merged: boolean;
  readonly backwards: boolean;
}

/** Keys from `from` up to, and without, `to`. */
export interface Range {
  readonly from: Buffer;
  readonly to: Buffer;
  /** Where in a key the wanted order begins: ranges are merged by what follows. */
  readonly orderAt: number;
}

/** More ranges than this would cost more than they save; then fewer fields narrow. */
const MAX_RANGES = 1000;

const EVERYTHING = { from: Buffer.alloc(0), to: Buffer.from([0xff]) };

/** The best way to the candidates of a query, or null when every document would have to be read. */
export function planFor(collection: Collection, query: Fields, order: KeyFields): Plan | null {
  const conditions = conditionsOf(query);
  const unfiltered = Object.keys(query).length === 0;
  const ways = collection.indexes.flatMap((index) => wayThrough(index, conditions, order, unfiltered) ?? []);
  return ways.reduce<Way | null>((best, way) => (best && best.worth >= way.worth ? best : way), null)?.plan ?? null;
}

/** The plan that reads everything, for tools that are allowed to. */
export function scanOf(collection: Collection, order: KeyFields): Plan {
  return {
    index: collection.indexes[0]!,
    ranges: [{ ...EVERYTHING, orderAt: 0 }],
    ordered: order.length === 0,
    merged: false,
    backwards: false,
  };
}

/** Says which index the query needs: fields that equal, then the order, then what lies between. */
export function unserved(collection: Collection, query: Fields, order: KeyFields): Failure {
  const conditions = [...conditionsOf(query)];
  const equal = conditions.filter(([, [first]]) => first?.kind === "points").map(([path]) => path);
  const ranged = conditions.filter(([, [first]]) => first?.kind !== "points").map(([path]) => path);
  const keys = new Map<string, number>(equal.map((path) => [path, 1]));
  for (const [path, direction] of order) if (!keys.has(path)) keys.set(path, direction);
  for (const path of ranged) if (!keys.has(path)) keys.set(path, 1);
  const help = keys.size > 0 ? `an index with the keys ${JSON.stringify([...keys])} would` : "it has no condition that an index can serve";
  return new Failure("DATABASE_REQUEST_FAILED", `no index of ${collection.name} serves this query: ${help}`);
}

interface Way {
  readonly plan: Plan;
  readonly worth: number;
}

function wayThrough(index: Index, conditions: Map<string, Condition[]>, order: KeyFields, unfiltered: boolean): Way | null {
  let prefixes: Prefix[] = [{ bytes: Buffer.alloc(0), lengths: [0] }];
  const single = new Set<string>();
  let between: Between | null = null;
  let narrowed = 0;
  let usable = !index.sparse;
  for (const [at, [path, direction]] of index.fields.entries()) {
    const condition = combined(conditions.get(path) ?? [], index.lists[at]!);
    if (!condition || (condition.kind === "points" && prefixes.length * condition.values.length > MAX_RANGES)) break;
    usable ||= excludesAbsent(condition);
    if (condition.kind === "between") {
      between = direction === 1 ? condition : reversed(condition);
      break;
    }
    const values = condition.values.map((value) => directed(value, direction)).sort(Buffer.compare);
    prefixes = prefixes.flatMap((prefix) => values.map((value) => extended(prefix, value)));
    if (values.length === 1 && !index.lists[at]) single.add(path);
    narrowed = at + 1;
  }
  const served = servedOrder(index, order, { single, points: narrowed, bounded: narrowed + (between ? 1 : 0) });
  const bounded = narrowed > 0 || between !== null;
  // Without bounds an index is walked from its beginning: that ends early only if every document on the way is wanted.
  if (!usable || (!bounded && !(unfiltered && served && (order.length > 0 || index.name === "_id_")))) return null;

  const ranges = prefixes.flatMap((prefix) => rangeOf(prefix, between, served?.at ?? narrowed) ?? []);
  const exact = index.unique && narrowed === index.fields.length;
  const worth = (exact ? 1000 : 0) + narrowed * 10 + (between ? 5 : 0) + (served ? 4 : 0);
  const merged = served !== null && order.length > 0;
  return { plan: { index, ranges, ordered: served !== null, merged, backwards: served?.backwards ?? false }, worth };
}

interface Prefix {
  readonly bytes: Buffer;
  /** How long the prefix was after each field. */
  readonly lengths: readonly number[];
}

function extended(prefix: Prefix, value: Buffer): Prefix {
  const bytes = Buffer.concat([prefix.bytes, value]);
  return { bytes, lengths: [...prefix.lengths, bytes.length] };
}

function rangeOf({ bytes, lengths }: Prefix, between: Between | null, orderField: number): Range | null {
  const orderAt = lengths[Math.min(orderField, lengths.length - 1)]!;
  if (!between) return { from: bytes, to: successor(bytes) ?? EVERYTHING.to, orderAt };
  const low = Buffer.concat([bytes, between.low]);
  const high = Buffer.concat([bytes, between.high]);
  const from = between.lowIncluded ? low : successor(low)!;
  const to = between.highIncluded ? successor(high)! : high;
  return Buffer.compare(from, to) < 0 ? { from, to, orderAt } : null;
}

function reversed({ low, lowIncluded, high, highIncluded }: Between): Between {
  return { kind: "between", low: inverted(high), lowIncluded: highIncluded, high: inverted(low), highIncluded: lowIncluded };
}
