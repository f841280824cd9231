import fc from "fast-check";
import { Query } from "mingo";
import { Sqlite } from "../sqlite";
import { Database } from "./database";
import { type KeyFields, sortKey } from "./keys";
import type { Document, Fields } from "./values";

/** Few values of every kind, so that documents and queries often meet. */
const scalar = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, "", "a", "b", "a\0", "阳光", new Date(0), new Date(-5)) },
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(0.5, -0.5, 2 ** 40) },
);
const value = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) });
const document = fc.record({ a: value, b: scalar, c: fc.record({ d: scalar }, { requiredKeys: [] }) }, { requiredKeys: [] });

const comparison = fc.oneof(
  { weight: 1, arbitrary: scalar },
  { weight: 4, arbitrary: fc.record({ $in: fc.array(scalar, { minLength: 2, maxLength: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ $gt: scalar }) },
  { weight: 1, arbitrary: fc.record({ $gte: scalar, $lt: scalar }) },
  { weight: 1, arbitrary: fc.record({ $lte: scalar }) },
  { weight: 1, arbitrary: fc.record({ $ne: scalar }) },
  { weight: 1, arbitrary: fc.record({ $exists: fc.boolean() }) },
);
const query = fc.record({ a: comparison, b: comparison, "c.d": comparison }, { requiredKeys: [] });
const direction = fc.constantFrom<1 | -1>(1, -1);
const order = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c.d"), direction), { selector: ([path]) => path, maxLength: 2 });

/** Chance alone seldom asks for several values in an order that an index serves; there ranges are merged. */
const several = fc.record({ $in: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 6 }) });
const merged = fc.oneof(
  fc.tuple(
    fc.record({ a: several }),
    direction.map((way): KeyFields => [["b", way]]),
  ),
  fc.tuple(
    fc.record({ "c.d": several }),
    direction.map(
      (way): KeyFields => [
        ["a", way],
        ["b", way],
      ],
    ),
  ),
);
const asked = fc.oneof(fc.tuple(query, order), merged);

/** More are worth while after a change of planner, keys or encoding: set PROPERTY_RUNS. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 60);

const INDEXES = {
  ab: { keys: [["a", 1] as const, ["b", -1] as const], unique: false, sparse: false },
  b: { keys: [["b", 1] as const], unique: false, sparse: true },
  dab: { keys: [["c.d", -1] as const, ["a", 1] as const, ["b", 1] as const], unique: false, sparse: false },
};

test("an index finds the same documents in the same order as reading and sorting everything", async () => {
  const property = fc.asyncProperty(
    fc.array(document, { minLength: 5, maxLength: 25 }),
    fc.array(fc.tuple(asked, fc.integer({ min: 1, max: 5 })), { minLength: 5, maxLength: 15 }),
    async (documents, questions) => {
      const database = new Database(new Sqlite(":memory:"), true);
      database.catalog.declare("all", INDEXES);
      const stored: Document[] = documents.map((fields, at) => ({ _id: `${at}`.padStart(2, "0"), ...fields }));
      await database.insert("all", stored, null);
      for (const [[conditions, by], limit] of questions) {
        const found = database.find("all", { query: conditions, order: by }, null).found.map(({ document }) => document);
        const wanted = inOrder(everythingThatMeets(stored, conditions), by);
        expect(ids(found)).toEqual(ids(wanted));
        // Equal keys may come in any order, so orders are compared by their keys.
        const keys = (list: Document[]) => list.map((one) => sortKey(one, by).toString("hex"));
        expect(keys(found)).toEqual(keys(wanted));
        const page = database.find("all", { query: conditions, order: by, skip: 1, limit }, null).found.map((one) => one.document);
        expect(keys(page)).toEqual(keys(wanted.slice(1, 1 + limit)));
      }
      database.close();
    },
  );
  await fc.assert(property, { numRuns: RUNS });
}, 30_000);

const ids = (documents: Document[]) => documents.map(({ _id }) => _id).sort();

/** mingo alone, with the one reading of null in which it differs from MongoDB put right by hand. */
function everythingThatMeets(documents: Document[], conditions: Fields): Document[] {
  const corrected = Object.fromEntries(
    Object.entries(conditions).map(([path, wanted]) => {
      const { $gte, $lte } = (wanted ?? {}) as Fields;
      return [path, $lte === null ? null : $gte === null ? { ...(wanted as Fields), $gte: undefined, $eq: null } : wanted];
    }),
  );
  for (const wanted of Object.values(corrected))
    if (wanted && typeof wanted === "object" && "$eq" in wanted) delete (wanted as Fields).$gte;
  const judge = new Query<Document>(corrected);
  return documents.filter((one) => judge.test(one));
}

const inOrder = (documents: Document[], by: KeyFields) =>
  [...documents].sort((one, other) => (by.length === 0 ? 0 : Buffer.compare(sortKey(one, by), sortKey(other, by))));
