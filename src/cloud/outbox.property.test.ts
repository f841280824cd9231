import * as fc from "fast-check";
import { FakePhone, quiet, type Request } from "./fakePhone";
import { makeOutbox } from "./outbox";

/** Whatever happens to a phone in a month: every accepted tap reaches the cloud, in order, as one and the same; a dropped one never does. */

const persons = ["grandma", "mother"];
const code = fc.constantFrom("ok", "ok", "ok", "busy", "defect", "notYours" as const);
const which = fc.nat(5);
const event = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("post" as const),
      child: fc.nat(1),
      answer: fc.constantFrom("well", "worried", "help" as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("withdraw" as const), which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("deliver" as const), which, code }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("answer" as const), which, lost: fc.boolean() }) },
  fc.record({ do: fc.constant("strayArrives" as const), which, code }),
  fc.record({ do: fc.constant("network" as const), online: fc.boolean() }),
  fc.record({ do: fc.constant("kill" as const) }),
  fc.record({ do: fc.constant("dieAfter" as const), writes: fc.nat(3) }),
  fc.record({ do: fc.constant("clock" as const), shift: fc.integer({ min: -40, max: 40 }).map((hours) => hours * 3_600_000) }),
  fc.record({ do: fc.constant("wait" as const), seconds: fc.nat(400) }),
  fc.record({ do: fc.constant("enter" as const), person: fc.constantFrom(...persons, null) }),
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;
interface Tap {
  requestId: string;
  lane: string;
  well: boolean;
  dropped: boolean;
  takesBack: string | null;
}

async function live(events: Event[]): Promise<{ phone: FakePhone; taps: Tap[] }> {
  const phone = new FakePhone();
  const taps: Tap[] = [];
  let outbox = makeOutbox(phone.start());
  const kept = (requestId: string) => [...phone.disk.keys()].some((key) => key.startsWith("outbox|") && key.endsWith(requestId));
  const accept = (requestId: string, lane: string, well: boolean, takesBack: string | null) => {
    if (kept(requestId)) taps.push({ requestId, lane, well, dropped: false, takesBack });
  };
  const start = () => {
    outbox = makeOutbox(phone.start());
    outbox.wake();
  };

  for (const happens of events) {
    if (happens.do === "post" && phone.person !== null) {
      const about = { person: phone.person, subject: `child-${happens.child}` };
      const requestId = outbox.post("checkin.submit", { childId: about.subject, answer: happens.answer }, about);
      accept(requestId, `${about.person}|${about.subject}`, happens.answer === "well", null);
    } else if (happens.do === "withdraw") {
      const tap = taps.filter(({ lane, takesBack }) => lane.startsWith(`${phone.person}|`) && takesBack === null)[happens.which];
      if (!tap || phone.writesLeft === 0) continue;
      const [person, subject] = tap.lane.split("|") as [string, string];
      const before = new Set(phone.disk.keys());
      const done = outbox.withdraw(tap.requestId, { person, subject });
      if (!tap.well && kept(tap.requestId)) expect(done).toBe("impossible");
      if (done === "dropped" && !kept(tap.requestId)) tap.dropped = true;
      for (const key of phone.disk.keys())
        if (key.startsWith("outbox|") && !before.has(key)) accept(key.split("|").at(-1)!, tap.lane, false, tap.requestId);
    } else if (happens.do === "deliver") {
      const request = phone.onTheWay.filter(({ answer }) => answer === null)[happens.which];
      if (request) phone.deliver(request, happens.code as "ok");
    } else if (happens.do === "answer") {
      const request = phone.onTheWay[happens.which];
      if (request) await phone.answer(request, happens.lost);
    } else if (happens.do === "strayArrives") {
      const [request] = phone.stray.splice(happens.which, 1);
      if (request) phone.deliver(request, happens.code as "ok");
    } else if (happens.do === "network") {
      phone.online = happens.online;
      outbox.wake();
    } else if (happens.do === "kill") start();
    else if (happens.do === "dieAfter") phone.writesLeft ??= happens.writes;
    else if (happens.do === "clock") phone.clockShift = happens.shift;
    else if (happens.do === "wait") await phone.wait(happens.seconds * 1000);
    else if (happens.do === "enter") {
      phone.person = happens.person;
      outbox.wake();
    }
    await quiet();
    const lanes = phone.onTheWay.map(({ requestId }) => taps.find((tap) => tap.requestId === requestId)?.lane);
    expect(new Set(lanes).size).toBe(lanes.length); // one at a time in each lane, and so no item twice at once
  }

  phone.online = true;
  for (const person of persons) {
    phone.person = person;
    start();
    await phone.drain();
  }
  return { phone, taps };
}

const firstTime = (got: Request[], requestId: string) => got.findIndex((request) => request.requestId === requestId);

test("whatever happens, every kept tap reaches the cloud, in tap order, as the same tap; a dropped one never does", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 60 }), async (events) => {
      const { phone, taps } = await live(events);
      const stood = taps.filter(({ dropped }) => !dropped);

      for (const { requestId } of taps.filter(({ dropped }) => dropped)) expect(firstTime(phone.got, requestId)).toBe(-1);
      expect([...new Set(phone.got.map(({ requestId }) => requestId))].sort()).toEqual(stood.map(({ requestId }) => requestId).sort());

      for (const lane of new Set(stood.map((tap) => tap.lane))) {
        const arrivals = stood.filter((tap) => tap.lane === lane).map(({ requestId }) => firstTime(phone.got, requestId));
        expect(arrivals).toEqual([...arrivals].sort((one, other) => one - other));
      }
      for (const { requestId } of stood) {
        const copies = phone.got.filter((request) => request.requestId === requestId);
        expect(new Set(copies.map(({ operation, input }) => JSON.stringify([operation, { ...input, sent: null }]))).size).toBe(1);
        const decided = copies.some(({ answer }) => answer?.ok || answer?.error.code === "notYours");
        expect(decided).toBe(true); // not only heard and failed on
      }
      const left = [...phone.disk].filter(([key]) => key.startsWith("outbox|"));
      for (const [, text] of left) expect(JSON.parse(text).refused).toMatchObject({ code: "notYours" });
    }),
    { numRuns: 300, seed: 20261124 },
  );
}, 60_000);
