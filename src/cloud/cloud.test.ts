import { keepAnswer } from "./answers";
import { makeCall } from "./call";
import { makeDifference } from "./difference";
import { makeDrafts } from "./drafts";
import { FakePhone, quiet } from "./fakePhone";
import { makeReading } from "./reading";
import { makeRequestIds } from "./requestId";
import { type Me, makeSession } from "./session";
import { NotReached, Refused, reach, readAnswer } from "./wire";

const now = "2026-11-24T00:00:00.000Z";
const grandma: Me = { personId: "p1", name: "王奶奶", hats: [{ role: "guardian", placeId: null, place: "" }] };

describe("what is an answer of our own", () => {
  test.each([undefined, null, "<html>", {}, { ok: true, value: 1 }, { ok: false, now, error: "no" }, { errMsg: "cloud.callFunction:ok" }])(
    "not %j",
    (raw) => {
      expect(() => readAnswer(raw)).toThrow(NotReached);
    },
  );
  test("nothing, when it takes too long", async () => {
    await expect(reach(5, () => new Promise(() => undefined))).rejects.toThrow(NotReached);
  });
  test("nothing, when the platform fails", async () => {
    await expect(reach(5, () => Promise.reject({ errMsg: "cloud.callFunction:fail" }))).rejects.toThrow(NotReached);
  });
  test("a no is an answer", () => {
    expect(readAnswer({ ok: false, error: { code: "busy", message: "…" }, now })).toMatchObject({ ok: false });
  });
});

test("a request id is what the cloud takes, and never the same, with random bytes and without", () => {
  const withBytes = makeRequestIds({ randomBytes: (count) => Array(count).fill(10), now: () => 0, person: () => null });
  const without = makeRequestIds({ randomBytes: () => null, now: () => 1, person: () => "person|a.b" });
  const ids = [withBytes(), without(), without()];
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the clock's difference is learnt from every answer, a refusal too", async () => {
  const { storage } = new FakePhone().start();
  const difference = makeDifference({ storage, now: () => Date.parse(now) - 5_000 });
  const call = makeCall({
    knock: async () => ({ ok: false, error: { code: "notYours", message: "…" }, now }),
    difference,
    newId: () => "id",
  });
  expect(difference.last()).toBeNull();
  await expect(call("people.me", {})).rejects.toThrow(Refused);
  expect(difference.last()).toBe(5_000);
});

describe("a screen's question", () => {
  const open = (answer: () => Promise<unknown>, phone = new FakePhone()) => {
    const { storage, later, now: time } = phone.start();
    const ask = (person: string | null) => makeReading({ storage, later, now: time, call: answer as never }, "people.me", {}, { person });
    return { phone, storage, ask };
  };

  test("shows the last stored answer first, then the fresh one, and keeps that for the next time", async () => {
    const { phone, ask } = open(async () => ({ me: grandma }));
    expect(ask("p1").snapshot()).toMatchObject({ value: null, from: null, state: "opening" });
    const first = ask("p1");
    await first.again();
    expect(first.snapshot()).toMatchObject({ value: { me: grandma }, from: "fresh", state: "fresh" });
    const offline = open(() => Promise.reject(new NotReached()), phone).ask("p1");
    expect(offline.snapshot()).toMatchObject({ value: { me: grandma }, from: "stored", state: "opening" });
    await offline.again();
    expect(offline.snapshot()).toMatchObject({ value: { me: grandma }, from: "stored", state: "offline" });
  });

  test("shows nobody what another person was answered", async () => {
    const { ask } = open(async () => ({ me: grandma }));
    await ask("p1").again();
    expect(ask("p2").snapshot().value).toBeNull();
    expect(ask(null).snapshot().value).toBeNull();
  });

  test("loses its stored answer when the right to see it has ended, but not because the cloud is busy", async () => {
    let code = "busy";
    const { storage, ask } = open(() => Promise.reject(new Refused(code, "…")));
    storage.set("answer|p1|people.me|{}", { value: { me: grandma }, at: 1 });
    const reading = ask("p1");
    await reading.again();
    expect(reading.snapshot()).toMatchObject({ value: { me: grandma }, state: "failed", refusal: { code: "busy" } });
    code = "notYours";
    await reading.again();
    expect(reading.snapshot()).toMatchObject({ value: null, state: "failed" });
    expect(ask("p1").snapshot().value).toBeNull();
  });

  test("is called slow after eight seconds; only the last asking counts", async () => {
    const answers: ((value: unknown) => void)[] = [];
    const { phone, ask } = open(() => new Promise((resolve) => answers.push(resolve)));
    const reading = ask("p1");
    void reading.again();
    await phone.wait(8_000);
    expect(reading.snapshot()).toMatchObject({ state: "opening", slow: true });
    void reading.again();
    expect(reading.snapshot().slow).toBe(false);
    answers[0]?.("old");
    await quiet();
    expect(reading.snapshot().value).toBeNull();
    answers[1]?.("new");
    await quiet();
    expect(reading.snapshot()).toMatchObject({ value: "new", state: "fresh" });
  });
});

test("stored answers never grow without end: the oldest goes", () => {
  const { storage } = new FakePhone().start();
  for (let n = 1; n <= 65; n++) keepAnswer(storage, `answer|p1|op|${n}`, { value: n, at: n });
  expect(storage.keys()).toHaveLength(60);
  expect(storage.get("answer|p1|op|5")).toBeNull();
  expect(storage.get("answer|p1|op|65")).toEqual({ value: 65, at: 65 });
});

describe("who is signed in", () => {
  const open = () => {
    const { storage } = new FakePhone().start();
    const entered = jest.fn();
    return { storage, entered, session: makeSession(storage, entered) };
  };
  const director = { role: "director" as const, placeId: "v1", place: "柳河村" };

  test("is nobody at first, and the last chosen role opens next time", () => {
    const { storage, session } = open();
    expect(session.who()).toMatchObject({ word: null, personId: null, roles: [] });
    session.remember({ ...grandma, hats: [...grandma.hats, director] });
    expect(session.who()).toMatchObject({ word: "guardian", role: "guardian", roles: ["guardian", "director"] });
    session.choose("director");
    session.remember({ ...grandma, hats: [...grandma.hats, director] });
    expect(makeSession(storage, () => undefined).who()).toMatchObject({ word: "staff", role: "director" });
  });

  test("a guardian's stored cards and director go when the right ends, but what waits stays", () => {
    const { storage, session } = open();
    session.remember(grandma);
    session.keepDirector({ name: "李主任", phone: "13800000000" });
    storage.set("answer|p1|checkin.home|{}", { value: 1, at: 1 });
    storage.set("outbox|p1|1|id", {});
    session.remember(grandma);
    expect(storage.get("answer|p1|checkin.home|{}")).not.toBeNull();
    session.remember({ ...grandma, hats: [] });
    expect(session.who()).toMatchObject({ word: null, personId: "p1" });
    expect(session.storedDirector()).toBeNull();
    expect(storage.keys().sort()).toEqual(["outbox|p1|1|id", "session"]);
  });

  test("another person is announced, so that what waits for them goes; signing out leaves no card", () => {
    const { storage, entered, session } = open();
    session.remember(grandma);
    session.remember(grandma);
    expect(entered).toHaveBeenCalledTimes(1);
    storage.set("answer|p1|checkin.home|{}", { value: 1, at: 1 });
    session.forget();
    expect(storage.keys()).toEqual([]);
  });
});

test("drafts bear the person", () => {
  const drafts = makeDrafts(new FakePhone().start().storage);
  drafts.keep("p1", "visit|c1", { step: 2 });
  expect(drafts.find("p1", "visit|c1")).toEqual({ step: 2 });
  expect(drafts.find("p2", "visit|c1")).toBeNull();
  expect(drafts.keysOf("p1")).toEqual(["visit|c1"]);
  drafts.drop("p1", "visit|c1");
  expect(drafts.keysOf("p1")).toEqual([]);
});
