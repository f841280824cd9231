import { seal, unseal } from "./sealing";

type Change = (text: string, place: string) => string;

/**
 * A document's sealed fields, shut or opened. Paths go through arrays: "guardians.phone" means the phone of each guardian.
 * Only texts are sealed; absent and null stay as they are.
 */
function change<D extends object>(document: D, fields: readonly string[], place: string, by: Change): D {
  return fields.reduce((done, field) => at(done, field.split("."), `${place}|${field}`, by) as D, document);
}

function at(value: unknown, path: readonly string[], place: string, by: Change): unknown {
  if (Array.isArray(value)) return value.map((item) => at(item, path, place, by));
  const [head, ...rest] = path;
  if (head === undefined) return typeof value === "string" ? by(value, place) : value;
  if (value === null || typeof value !== "object" || !(head in value)) return value;
  return { ...value, [head]: at((value as Record<string, unknown>)[head], rest, place, by) };
}

export const shut = <D extends object>(document: D, fields: readonly string[], place: string): D => change(document, fields, place, seal);
export const open = <D extends object>(document: D, fields: readonly string[], place: string): D => change(document, fields, place, unseal);
