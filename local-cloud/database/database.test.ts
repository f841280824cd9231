import { declarationOf, startTestCloud, type TestCloud } from "../testing/cloud";

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

let local: TestCloud;
beforeAll(async () => {
  local = await startTestCloud(declaration);
});
afterAll(() => local.end());

/** The cost of the last operation. */
const cost = () => {
  const { index: used, examined, returned } = local.cloud.statistics.lastOperations.at(-1)!;
  return { index: used, examined, returned };
};

describe("documents", () => {
  test("a document comes back as it was added, with its dates, lists and nulls", async () => {
    const found = await local.run(async ({ db }) => {
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
    const { id, failure } = await local.run(async ({ db, refusal }) => {
      const made = await db.collection("notes").add({ data: { n: 1 } });
      return { id: made._id, failure: await refusal(db.collection("notes").add({ data: { _id: made._id } })) };
    });
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(failure).toContain("-502001");
    expect(failure).toContain(`E11000 duplicate key error collection: notes index: _id_ dup key: { _id: "${id}" }`);
  });

  test("a document is updated, replaced, made by set, and removed", async () => {
    const steps = await local.run(async ({ db, _ }) => {
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

describe("queries", () => {
  const place = (village: string, rank: number, since: number, more: Record<string, unknown> = {}) => ({
    _id: `${village}${rank}${since}`,
    place: village,
    rank,
    since,
    ...more,
  });
  const everyone = ["east", "west", "north"].flatMap((village) =>
    [1, 2, 3, 4].flatMap((rank) => [10, 20, 30].map((since) => place(village, rank, since))),
  );

  beforeAll(() =>
    local.run(async ({ db }, given) => {
      await db.collection("people").add({ data: given });
    }, everyone),
  );

  test("an index that serves filter and order reads no more documents than are asked for", async () => {
    const ids = await local.run(async ({ db }) => {
      const query = db.collection("people").where({ place: "east" }).orderBy("rank", "asc").orderBy("since", "desc");
      return (await query.skip(1).limit(3).get()).data.map(({ _id }) => _id);
    });
    expect(ids).toEqual(["east120", "east110", "east230"]);
    expect(cost()).toEqual({ index: "ofPlace", examined: 4, returned: 3 });
  });

  test("an index is read backwards for the opposite order", async () => {
    const ids = await local.run(async ({ db }) => {
      const query = db.collection("people").where({ place: "east" }).orderBy("rank", "desc").orderBy("since", "asc");
      return (await query.limit(2).get()).data.map(({ _id }) => _id);
    });
    expect(ids).toEqual(["east410", "east420"]);
    expect(cost()).toEqual({ index: "ofPlace", examined: 2, returned: 2 });
  });

  test("several values are merged in the wanted order without reading them all", async () => {
    const ids = await local.run(async ({ db, _ }) => {
      const query = db.collection("people").where({ place: _.in(["west", "east", "nowhere"]) });
      return (await query.orderBy("rank", "asc").orderBy("since", "desc").limit(4).get()).data.map(({ _id }) => _id);
    });
    expect([...ids].sort()).toEqual(["east120", "east130", "west120", "west130"]);
    expect(cost()).toEqual({ index: "ofPlace", examined: 4, returned: 4 });
  });

  test("a range is read from its beginning to its end", async () => {
    const ids = await local.run(async ({ db, _ }) => {
      const query = db.collection("people").where({ place: "west", rank: _.gt(1), since: 20 });
      return (await query.where({ rank: _.and(_.gt(1), _.lte(3)), place: "west", since: 20 }).get()).data.map(({ _id }) => _id);
    });
    expect(ids).toEqual(["west220", "west320"]);
    expect(cost()).toEqual({ index: "ofPlace", examined: 6, returned: 2 });
  });

  test("only the wanted fields are answered", async () => {
    const found = await local.run(
      async ({ db }) => (await db.collection("people").where({ place: "north", rank: 4, since: 10 }).field({ rank: true }).get()).data,
    );
    expect(found).toEqual([{ _id: "north410", rank: 4 }]);
  });

  test("counting and changing by a query use indexes too", async () => {
    const total = await local.run(async ({ db }) => (await db.collection("people").where({ place: "north", rank: 2 }).count()).total);
    expect(total).toBe(3);
    expect(cost()).toMatchObject({ index: "ofPlace", examined: 3 });
    const stats = await local.run(
      async ({ db }) =>
        (
          await db
            .collection("people")
            .where({ place: "north", rank: 2 })
            .update({ data: { seen: true } })
        ).stats,
    );
    expect(stats).toEqual({ updated: 3 });
    expect(cost()).toMatchObject({ index: "ofPlace", examined: 3 });
  });

  test("a query that no index serves is refused, and told which index would serve it", async () => {
    const refused = await local.run(async ({ db, _, refusal }) =>
      refusal(
        db
          .collection("people")
          .where({ since: _.gt(5), rank: 2 })
          .orderBy("place", "desc")
          .get(),
      ),
    );
    expect(refused).toContain("-502001");
    expect(refused).toContain('no index of people serves this query: an index with the keys [["rank",1],["place",-1],["since",1]] would');
  });

  test("a list is found by each of its items, once", async () => {
    const found = await local.run(async ({ db, _ }) => {
      const people = db.collection("people");
      await people.add({ data: [place0("x", 2, ["red", "blue"]), place0("y", 1, ["blue"]), place0("z", 3, [])] });
      const blue = (await people.where({ tags: "blue" }).orderBy("rank", "asc").get()).data.map(({ _id }) => _id);
      const either = (await people.where({ tags: _.in(["blue", "red"]) }).get()).data.map(({ _id }) => _id);
      return { blue, either: either.sort() };
      function place0(_id: string, rank: number, tags: string[]) {
        return { _id, rank, tags };
      }
    });
    expect(found).toEqual({ blue: ["y", "x"], either: ["x", "y"] });
  });

  test("a unique index refuses a second document, and a sparse one minds only those that have the field", async () => {
    const refused = await local.run(async ({ db, refusal }) => {
      const people = db.collection("people");
      await people.add({ data: { _id: "p", phone: "1" } });
      const added = await refusal(people.add({ data: { _id: "q", phone: "1" } }));
      await people.add({ data: { _id: "q" } });
      const updated = await refusal(people.doc("q").update({ data: { phone: "1" } }));
      const found = (await people.where({ phone: "1" }).get()).data;
      return { added, updated, found };
    });
    expect(refused.added).toContain('E11000 duplicate key error collection: people index: byPhone dup key: { phone: "1" }');
    expect(refused.updated).toContain("E11000");
    expect(refused.found).toEqual([{ _id: "p", phone: "1" }]);
    expect(cost()).toEqual({ index: "byPhone", examined: 1, returned: 1 });
  });

  test("stages follow the documents that the first of them finds by an index", async () => {
    const { groups, none } = await local.run(async ({ db }) => {
      const people = db.collection("people");
      const groups = (
        await people
          .aggregate()
          .match({ place: "east" })
          .group({ _id: "$rank", total: { $sum: 1 } })
          .sort({ _id: 1 })
          .end()
      ).list;
      return { groups, none: (await people.aggregate().match({ place: "nowhere" }).count("total").end()).list };
    });
    expect(groups).toEqual([1, 2, 3, 4].map((rank) => ({ _id: rank, total: 3 })));
    expect(none).toEqual([]);
  });
});

describe("refusals", () => {
  test("writing never makes a collection", async () => {
    const refused = await local.run(async ({ db, refusal }) => ({
      add: await refusal(db.collection("nothing").add({ data: { n: 1 } })),
      get: await refusal(db.collection("nothing").doc("a").get()),
      made: await refusal(db.createCollection("made")),
      next: await refusal(db.collection("made").add({ data: { n: 1 } })),
    }));
    expect(refused).toMatchObject({
      add: expect.stringContaining("-502005"),
      get: expect.stringContaining("-502005"),
      made: "none",
      next: "none",
    });
  });

  test("an update that does not fit a value is refused and changes nothing", async () => {
    const { refused, after } = await local.run(async ({ db, _, refusal }) => {
      const notes = db.collection("notes");
      await notes.doc("c").set({ data: { word: "x", n: 1 } });
      const attempts = [{ word: _.inc(1) }, { word: _.push([1]) }, { word: { inner: 1 } }, { word: null, n: _.push([1]) }];
      const refused = [];
      for (const data of attempts) refused.push(await refusal(notes.doc("c").update({ data })));
      return { refused, after: (await notes.doc("c").get()).data };
    });
    expect(refused.every((message) => message.startsWith("-502001"))).toBe(true);
    expect(after).toEqual({ _id: "c", word: "x", n: 1 });
  });

  test("a server's date is the moved clock's time", async () => {
    await local.cloud.clock.shift(86_400_000);
    const found = await local.run(async ({ db }) => {
      await db
        .collection("notes")
        .doc("d")
        .set({ data: { at: db.serverDate({ offset: 1000 }) } });
      return { at: (await db.collection("notes").doc("d").get()).data?.at as string, now: Date.now() };
    });
    expect(Math.abs(new Date(found.at).getTime() - Date.now() - 86_401_000)).toBeLessThan(2000);
    expect(Math.abs(found.now - Date.now() - 86_400_000)).toBeLessThan(2000);
    await local.cloud.clock.shift(-86_400_000);
  });

  test("changing every document of a collection is done, with a warning", async () => {
    await local.run(async ({ db, _ }) => {
      await db
        .collection("made")
        .where({ n: _.exists(true) })
        .remove()
        .catch(() => null);
      await db
        .collection("made")
        .where({ o: {} })
        .update({ data: { seen: 1 } });
    });
    expect(local.log.some((line) => line.includes("trap: database.modifyDocument on made"))).toBe(true);
  });
});
