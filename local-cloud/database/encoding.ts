import { BSONRegExp } from "bson";
import { formatDocument, isPlain } from "./values";

/** An empty list is indexed as a value of its own that comes before null, as MongoDB does. */
export const EMPTY_LIST = Symbol("empty list");

/** The first byte of an encoded value, in MongoDB's order of types; gaps of two leave room for "just after this type". */
export const TYPE = {
  emptyList: 0x06,
  null: 0x0a,
  number: 0x1e,
  string: 0x3c,
  object: 0x46,
  list: 0x50,
  other: 0x5a,
  boolean: 0x6e,
  date: 0x78,
  pattern: 0x82,
} as const;

/** The end of a list or an object: before every type, so that the shorter comes first. */
const END = Buffer.from([0]);

/** The end of a text, and a zero character within one. They differ in the second byte, or "a" would be the beginning of "a\0". */
const TEXT_END = Buffer.from([0, 1]);
const ZERO = Buffer.from([0, 0xff]);

/** A value as bytes whose order is MongoDB's order of values. No encoding is the beginning of another, so they may be joined. */
export function encode(value: unknown): Buffer {
  if (value === EMPTY_LIST) return Buffer.from([TYPE.emptyList]);
  // MongoDB indexes an absent field as null.
  if (value === null || value === undefined) return Buffer.from([TYPE.null]);
  if (typeof value === "number" || typeof value === "bigint") return encodeNumber(TYPE.number, Number(value));
  if (typeof value === "string") return typed(TYPE.string, encodeText(value));
  if (typeof value === "boolean") return Buffer.from([TYPE.boolean, value ? 1 : 0]);
  if (value instanceof Date) return encodeNumber(TYPE.date, value.getTime());
  if (value instanceof RegExp) return typed(TYPE.pattern, encodeText(value.source), encodeText(value.flags));
  if (value instanceof BSONRegExp) return typed(TYPE.pattern, encodeText(value.pattern), encodeText(value.options));
  if (Array.isArray(value)) return typed(TYPE.list, ...value.map(encode), END);
  if (isPlain(value)) return typed(TYPE.object, ...Object.entries(value).flatMap(encodeField), END);
  return typed(TYPE.other, encodeText(formatDocument({ value })));
}

/** The same bytes in the opposite order: for fields that an index holds descending. */
export function inverted(bytes: Buffer): Buffer {
  const result = Buffer.allocUnsafe(bytes.length);
  for (let at = 0; at < bytes.length; at++) result[at] = 0xff - bytes[at]!;
  return result;
}

/** The first bytes after everything that begins with the given ones, or null when nothing can follow. */
export function successor(prefix: Buffer): Buffer | null {
  for (let at = prefix.length - 1; at >= 0; at--) {
    if (prefix[at]! < 0xff) {
      const result = Buffer.from(prefix.subarray(0, at + 1));
      result[at] = result[at]! + 1;
      return result;
    }
  }
  return null;
}

const typed = (type: number, ...parts: Buffer[]) => Buffer.concat([Buffer.from([type]), ...parts]);

/** Within an object MongoDB compares a field's type first, then its name, then its value. */
function encodeField([name, value]: [string, unknown]): Buffer[] {
  const encoded = encode(value);
  return [encoded.subarray(0, 1), encodeText(name), encoded.subarray(1)];
}

/** UTF-8 sorts as MongoDB sorts text. */
function encodeText(text: string): Buffer {
  const parts = text.split("\0").map((part) => Buffer.from(part, "utf8"));
  const joined = parts.flatMap((part, at) => (at === 0 ? [part] : [ZERO, part]));
  return Buffer.concat([...joined, TEXT_END]);
}

function encodeNumber(type: number, value: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes[0] = type;
  // NaN comes before all numbers: the zeros already there. Adding zero turns -0 into 0.
  if (Number.isNaN(value)) return bytes;
  bytes.writeDoubleBE(value + 0, 1);
  // Positive doubles sort as their bytes do once the sign is set; negative ones sort the other way round.
  if (bytes[1]! & 0x80) for (let at = 1; at < 9; at++) bytes[at] = 0xff - bytes[at]!;
  else bytes[1] = bytes[1]! | 0x80;
  return bytes;
}
