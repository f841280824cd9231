import { declarationOf, startTestCloud, type TestCloud } from "../testing/cloud";

const declaration = declarationOf({
  counters: {},
  tasks: {
    ofState: {
      keys: [
        ["state", 1],
        ["n", 1],
      ],
      unique: false,
      sparse: false,
    },
    byCode: { keys: [["code", 1]], unique: true, sparse: true },
  },
});

let local: TestCloud;
beforeAll(async () => {
  local = await startTestCloud(declaration);
});
afterAll(() => local.end());

test("a transaction sees the state at its start and its own writes, and others see nothing until it commits", async () => {
  const seen = await local.run(async ({ db, _ }) => {
    const tasks = db.collection("tasks");
    await tasks.add({
      data: [
        { _id: "a", state: "open", n: 1 },
        { _id: "b", state: "open", n: 2 },
        { _id: "c", state: "done", n: 3 },
      ],
    });
    const ids = async (place: { collection(name: string): typeof tasks }, state: string) =>
      (await place.collection("tasks").where({ state }).orderBy("n", "asc").get()).data.map(({ _id }) => _id);
    const t = await db.startTransaction();
    await tasks.doc("a").update({ data: { state: "done" } });
    await tasks.doc("b").remove();
    await tasks.add({ data: { _id: "d", state: "open", n: 0 } });
    const atStart = { open: await ids(t, "open"), done: await ids(t, "done"), d: (await t.collection("tasks").doc("d").get()).data };
    await t
      .collection("tasks")
      .doc("c")
      .update({ data: { state: "open", n: _.inc(-10) } });
    await t.collection("tasks").add({ data: { _id: "e", state: "open", n: 1.5 } });
    const own = { open: await ids(t, "open"), done: await ids(t, "done") };
    const outside = { open: await ids(db, "open"), done: await ids(db, "done"), e: (await tasks.doc("e").get()).data };
    await t.commit();
    const after = { open: await ids(db, "open"), done: await ids(db, "done") };
    return { atStart, own, outside, after };
  });
  expect(seen).toEqual({
    atStart: { open: ["a", "b"], done: ["c"], d: null },
    own: { open: ["c", "a", "e", "b"], done: [] },
    outside: { open: ["d"], done: ["a", "c"], e: null },
    after: { open: ["c", "d", "e"], done: ["a"] },
  });
});

test("writing a document that was changed since the start conflicts at the write", async () => {
  const refused = await local.run(async ({ db, refusal }) => {
    const counters = db.collection("counters");
    await counters.doc("x").set({ data: { n: 0 } });
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await first
      .collection("counters")
      .doc("x")
      .update({ data: { n: 1 } });
    const uncommitted = await refusal(
      second
        .collection("counters")
        .doc("x")
        .update({ data: { n: 2 } }),
    );
    await first.commit();
    const committed = await refusal(
      second
        .collection("counters")
        .doc("x")
        .update({ data: { n: 2 } }),
    );
    const third = await db.startTransaction();
    await counters.doc("x").update({ data: { n: 5 } });
    const plain = await refusal(third.collection("counters").doc("x").remove());
    const added = await db.startTransaction();
    await counters.doc("y").set({ data: { n: 1 } });
    const insert = await refusal(
      added
        .collection("counters")
        .doc("y")
        .set({ data: { n: 2 } }),
    );
    return [uncommitted, committed, plain, insert];
  });
  for (const message of refused) expect(message).toContain("TransactionConflict");
});

test("an update that changes nothing never conflicts, and so protects nothing", async () => {
  const refused = await local.run(async ({ db, refusal }) => {
    await db
      .collection("counters")
      .doc("same")
      .set({ data: { n: 1 } });
    const t = await db.startTransaction();
    await db
      .collection("counters")
      .doc("same")
      .update({ data: { m: 2 } });
    const update = await refusal(
      t
        .collection("counters")
        .doc("same")
        .update({ data: { n: 1 } }),
    );
    return { update, commit: await refusal(t.commit()) };
  });
  expect(refused).toEqual({ update: "none", commit: "none" });
});

test("a plain write waits for the transaction that wrote the same document", async () => {
  const order = await local.run(async ({ db, _ }) => {
    await db
      .collection("counters")
      .doc("wait")
      .set({ data: { n: 0 } });
    const t = await db.startTransaction();
    await t
      .collection("counters")
      .doc("wait")
      .update({ data: { n: _.inc(1) } });
    const order: string[] = [];
    const plain = db
      .collection("counters")
      .doc("wait")
      .update({ data: { n: _.inc(10) } })
      .then(() => order.push("plain"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    order.push("commit");
    await t.commit();
    await plain;
    return [...order, (await db.collection("counters").doc("wait").get()).data?.n];
  });
  expect(order).toEqual(["commit", "plain", 11]);
});

test("what is rolled back or thrown out of leaves nothing, and an ended transaction is unknown", async () => {
  const left = await local.run(async ({ db, refusal }) => {
    const counters = db.collection("counters");
    const rolled = await refusal(
      db.runTransaction(async (t) => {
        await t.collection("counters").add({ data: { _id: "gone" } });
        await t.rollback("enough");
      }),
    );
    const thrown = await refusal(
      db.runTransaction(async (t) => {
        await t.collection("counters").add({ data: { _id: "gone" } });
        throw new Error("oh");
      }),
    );
    const t = await db.startTransaction();
    await t.commit();
    return { rolled, thrown, gone: (await counters.doc("gone").get()).data, ended: await refusal(t.commit()) };
  });
  expect(left).toMatchObject({ gone: null, thrown: expect.stringContaining("oh") });
  expect(left.ended).toContain("DATABASE_TRANSACTION_FAIL");
  expect(left.ended).toContain("[ResourceUnavailable.TransactionNotExist]");
});

test("two transactions can't take the same value of a unique index", async () => {
  const refused = await local.run(async ({ db, refusal }) => {
    const one = await db.startTransaction();
    const other = await db.startTransaction();
    await one.collection("tasks").add({ data: { _id: "u1", code: "k" } });
    const pending = await refusal(other.collection("tasks").add({ data: { _id: "u2", code: "k" } }));
    await one.commit();
    const later = await db.startTransaction();
    return { pending, taken: await refusal(later.collection("tasks").add({ data: { _id: "u3", code: "k" } })) };
  });
  expect(refused.pending).toContain("TransactionConflict");
  expect(refused.taken).toContain("E11000");
});

test("two hundred increments at once, tried again on conflict, lose none", async () => {
  await local.run(async ({ db }) => {
    await db
      .collection("counters")
      .doc("hot")
      .set({ data: { n: 0 } });
  });
  const increment = () =>
    local.run(({ persistently }) =>
      persistently(async (t) => {
        const { data } = await t.collection("counters").doc("hot").get();
        await t
          .collection("counters")
          .doc("hot")
          .update({ data: { n: Number(data?.n) + 1 } });
      }),
    );
  await Promise.all(Array.from({ length: 200 }, increment));
  const n = await local.run(async ({ db }) => (await db.collection("counters").doc("hot").get()).data?.n);
  expect(n).toBe(200);
}, 30_000);
