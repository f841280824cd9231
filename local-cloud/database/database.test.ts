import { declarationOf, startTestCloud, type TestCloud } from "../testing";

const index = (keys: [string, 1 | -1][], more: { unique?: boolean; sparse?: boolean } = {}) => ({
  keys,
  unique: false,
  sparse: false,
  ...more,
});

const declaration = declarationOf({
  notes: {},
  people: {
    ofPlace: index([
      ["place", 1],
      ["rank", 1],
      ["since", -1],
    ]),
    ofTag: index([
      ["tags", 1],
      ["rank", 1],
    ]),
    byPhone: index([["phone", 1]], { unique: true, sparse: true }),
  },
});

let test_: TestCloud;
beforeAll(async () => {
  test_ = await startTestCloud(declaration);
});
afterAll(() => test_.end());

/** The cost of the last operation. */
const cost = () => {
  const { index: used, examined, returned } = test_.cloud.statistics.lastOperations.at(-1)!;
  return { index: used, examined, returned };
};

describe("documents", () => {
  test("a document comes back as it was added, with its dates, lists and nulls", async () => {
    const found = await test_.run(async ({ db }) => {
      const data = { _id: "a", n: 1, half: 1.5, big: 2 ** 40, when: new Date(5), list: [1, [2]], none: null, o: { p: { q: true } } };
      await db.collection("notes").add({ data });
      const { data: found } = await db.collection("notes").doc("a").get();
      return { found, isDate: found?.when instanceof Date };
    });
    expect(found).toEqual({
      found: {
        _id: "a",
        n: 1,
        half: 1.5,
        big: 2 ** 40,
        when: new Date(5).toISOString(),
        list: [1, [2]],
        none: null,
        o: { p: { q: true } },
      },
      isDate: true,
    });
  });

  test("a document without an id gets one, and one with a taken id is refused with E11000", async () => {
    const { id, failure } = await test_.run(async ({ db, refusal }) => {
      const made = await db.collection("notes").add({ data: { n: 1 } });
      return { id: made._id, failure: await refusal(db.collection("notes").add({ data: { _id: made._id } })) };
    });
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(failure).toContain("-502001");
    expect(failure).toContain(`E11000 duplicate key error collection: notes index: _id_ dup key: { _id: "${id}" }`);
  });

  test("a document is updated, replaced, made by set, and removed", async () => {
    const steps = await test_.run(async ({ db, _ }) => {
      const notes = db.collection("notes");
      const read = async () => (await notes.doc("b").get()).data;
      const made = (await notes.doc("b").set({ data: { n: 1, o: { p: 1 }, list: [1] } })).stats;
      const updated = (await notes.doc("b").update({ data: { n: _.inc(2), o: { q: 2 }, list: _.push([2, 3]), gone: _.remove() } })).stats;
      const after = await read();
      const replaced = (await notes.doc("b").set({ data: { n: 9 } })).stats;
      const missing = (await notes.doc("no").update({ data: { n: 1 } })).stats;
      const removed = (await notes.doc("b").remove()).stats;
      return { made, updated, after, replaced, missing, removed, gone: await read() };
    });
    expect(steps).toEqual({
      made: { updated: 0, created: 1 },
      updated: { updated: 1 },
      after: { _id: "b", n: 3, o: { p: 1, q: 2 }, list: [1, 2, 3] },
      replaced: { updated: 1, created: 0 },
      missing: { updated: 0 },
      removed: { removed: 1 },
      gone: null,
    });
  });
});
