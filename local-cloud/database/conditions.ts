import { encode, TYPE } from "./encoding";
import { type Fields, isPlain } from "./values";

/** What a query asks of one field, as far as an index can help: some values, or all between two. */
export type Condition = Points | Between;

export interface Points {
  readonly kind: "points";
  readonly values: readonly Buffer[];
}

/** Both ends stand for everything that begins with their bytes. */
export interface Between {
  readonly kind: "between";
  readonly low: Buffer;
  readonly lowIncluded: boolean;
  readonly high: Buffer;
  readonly highIncluded: boolean;
}

/** The conditions that a document must all meet, by field. What an index can't help with is left out: mingo decides in the end. */
export function conditionsOf(query: Fields): Map<string, Condition[]> {
  const found = new Map<string, Condition[]>();
  const gather = (part: Fields) => {
    for (const [path, wanted] of Object.entries(part)) {
      if (path === "$and" && Array.isArray(wanted)) wanted.filter(isPlain).forEach(gather);
      if (path.startsWith("$")) continue;
      const conditions = isOperators(wanted)
        ? Object.entries(wanted).map(([name, value]) => fromOperator(name, value))
        : [points([wanted])];
      const useful = conditions.filter((condition) => condition !== null);
      if (useful.length > 0) found.set(path, [...(found.get(path) ?? []), ...useful]);
    }
  };
  gather(query);
  return found;
}

/** One condition out of several on a field. Where a field may hold a list, each may be met by another item, so only one can be used. */
export function combined(conditions: readonly Condition[], mayBeList: boolean): Condition | undefined {
  const chosen = conditions.filter((condition) => condition.kind === "points").sort((a, b) => a.values.length - b.values.length);
  if (chosen.length > 0 || mayBeList) return chosen[0] ?? conditions[0];
  return conditions
    .filter((condition) => condition.kind === "between")
    .reduce<Between | undefined>((whole, part) => (whole ? intersection(whole, part) : part), undefined);
}

/** Whether no document without the field can meet the condition. */
export const excludesAbsent = (condition: Condition) =>
  condition.kind === "between" || condition.values.every((value) => value[0] !== TYPE.null);

const isOperators = (value: unknown): value is Fields => isPlain(value) && Object.keys(value)[0]?.startsWith("$") === true;

function fromOperator(name: string, value: unknown): Condition | null {
  switch (name) {
    case "$eq":
      return points([value]);
    case "$in":
      return Array.isArray(value) ? points(value) : null;
    case "$all":
      return Array.isArray(value) && value.length > 0 && !isOperators(value[0]) ? points([value[0]]) : null;
    case "$exists":
      return value ? null : points([null]);
    case "$gt":
      return between(value, false, null);
    case "$gte":
      return value === null ? points([null]) : between(value, true, null);
    case "$lt":
      return between(null, false, value);
    case "$lte":
      return value === null ? points([null]) : between(null, true, value);
    default:
      return null;
  }
}

/** A list may equal the whole field or one item of it, and a pattern matches many values: an index can't help with either. */
function points(values: readonly unknown[]): Points | null {
  if (values.some((value) => Array.isArray(value) || value instanceof RegExp)) return null;
  const sorted = values.map(encode).sort(Buffer.compare);
  return { kind: "points", values: sorted.filter((value, at) => at === 0 || !value.equals(sorted[at - 1]!)) };
}

/** Comparisons hold only among values of one type; the open side ends where the type does. */
function between(low: unknown, included: boolean, high: unknown): Between | null {
  const end = encode(low ?? high);
  if (end[0] === TYPE.null || Array.isArray(low ?? high)) return null;
  const type = end.subarray(0, 1);
  return low === null
    ? { kind: "between", low: type, lowIncluded: true, high: end, highIncluded: included }
    : { kind: "between", low: end, lowIncluded: included, high: type, highIncluded: true };
}

function intersection(one: Between, other: Between): Between {
  const low = stricter(one, other, "low");
  const high = stricter(one, other, "high");
  return { kind: "between", low: low.low, lowIncluded: low.lowIncluded, high: high.high, highIncluded: high.highIncluded };
}

/** The part whose end shuts out more. An end that is a type alone stands for all of the type, so it is the weaker of two of one type. */
function stricter(one: Between, other: Between, end: "low" | "high"): Between {
  const a = one[end];
  const b = other[end];
  if (a[0] === b[0] && (a.length === 1 || b.length === 1)) return a.length === 1 ? other : one;
  const difference = Buffer.compare(a, b) * (end === "low" ? 1 : -1);
  if (difference !== 0) return difference > 0 ? one : other;
  return one[`${end}Included`] ? other : one;
}
