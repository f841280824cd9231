import { type Fields, isPlain } from "./values";

const CHANGES = new Set(["database.modifyDocument", "database.removeDocument"]);

/** What the platform does without a word though hardly anyone means it: the SDK drops undefined values, and filters with them. */
export function trapsIn(action: string, collection: string, query: Fields): string[] {
  const traps: string[] = [];
  if (CHANGES.has(action) && Object.keys(query).length === 0)
    traps.push(`${action} on ${collection} without any condition is for every document`);
  for (const [path, wanted] of Object.entries(query)) {
    if (isPlain(wanted) && Object.keys(wanted).length === 0)
      traps.push(`the condition on ${path} of ${collection} is empty: was its value undefined?`);
  }
  return traps;
}
