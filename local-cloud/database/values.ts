import { BSONRegExp, EJSON } from "bson";

/** A document as functions see it: plain numbers, strings, dates, lists and objects. */
export interface Document {
  _id: unknown;
  [field: string]: unknown;
}
export type Fields = Record<string, unknown>;

/** A stored document from its text. */
export const parseDocument = (text: string) => EJSON.parse(text) as Document;

/** The canonical text of a document: it keeps integers, doubles and dates apart, and equal documents have equal texts. */
export const formatDocument = (value: unknown) => EJSON.stringify(value, { relaxed: false, ignoreUndefined: true });

/** What a caller sent (a document, a query, an update), with the server's dates filled in; a pattern to match becomes a RegExp. */
export function parseSent(text: string, now: Date): Fields {
  return resolved(EJSON.parse(text), now) as Fields;
}

/** A new document as sent: its patterns are stored, not matched, so they stay what EJSON made of them. */
export function parseSentDocument(text: string, now: Date): Fields {
  return resolved(EJSON.parse(text), now, false) as Fields;
}

/** True for an object literal, which alone has fields; dates, patterns and binaries are values. */
export function isPlain(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function resolved(value: unknown, now: Date, patterns = true): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, now, patterns));
  if (value instanceof BSONRegExp) return patterns ? new RegExp(value.pattern, value.options) : value;
  if (!isPlain(value)) return value;
  const serverDate = value.$tcb_server_date;
  if (isPlain(serverDate)) return new Date(now.getTime() + Number(serverDate.offset ?? 0));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolved(item, now, patterns)]));
}
