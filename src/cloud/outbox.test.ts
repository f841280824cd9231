import { FakePhone, quiet } from "./fakePhone";
import { makeOutbox } from "./outbox";
import { PhoneFull } from "./phone";

const xiaohe = { person: "grandma", subject: "child-1" };
const xiaomiao = { person: "grandma", subject: "child-2" };
const answer = (about: { subject: string }, given: "well" | "worried" | "help") => ({ childId: about.subject, answer: given });
const day = 24 * 60 * 60 * 1000;

const onePhone = () => {
  const phone = new FakePhone();
  return { phone, outbox: makeOutbox(phone.start()) };
};
const statesOf = (outbox: ReturnType<typeof makeOutbox>) => outbox.view("grandma").items.map(({ state }) => state);

describe("a tap that can't be sent", () => {
  test("without a network is kept, and goes by itself when the network is back", async () => {
    const { phone, outbox } = onePhone();
    phone.online = false;
    outbox.post("checkin.submit", answer(xiaohe, "well"), xiaohe);
    expect(statesOf(outbox)).toEqual(["kept"]);
    phone.online = true;
    outbox.wake();
    expect(statesOf(outbox)).toEqual(["sending"]);
    await phone.drain();
    expect(statesOf(outbox)).toEqual(["sent"]);
    expect(phone.got).toHaveLength(1);
  });

  test("goes a minute later even if the phone still says, wrongly, that there is no network", async () => {
    const { phone, outbox } = onePhone();
    phone.online = false;
    outbox.post("checkin.submit", answer(xiaohe, "help"), xiaohe);
    const tried = jest.fn();
    const stop = outbox.subscribe(tried);
    await phone.wait(59_000);
    expect(tried).not.toHaveBeenCalled();
    await phone.wait(1_000);
    expect(tried).toHaveBeenCalled();
    stop();
  });

  test("whose answer was lost is sent again with the same request id", async () => {
    const { phone, outbox } = onePhone();
    const requestId = outbox.post("checkin.submit", answer(xiaohe, "help"), xiaohe);
    phone.deliver(phone.onTheWay[0]!);
    await phone.answer(phone.onTheWay[0]!, true);
    expect(statesOf(outbox)).toEqual(["kept"]);
    await phone.drain();
    expect(phone.got.map((request) => request.requestId)).toEqual([requestId, requestId]);
  });

  test("survives the app being killed, and waits for its own person only", async () => {
    const { phone, outbox } = onePhone();
    outbox.post("checkin.submit", answer(xiaohe, "help"), xiaohe);
    phone.person = "mother";
    const later = makeOutbox(phone.start());
    later.wake();
    await phone.drain();
    expect(phone.got).toHaveLength(0);
    phone.person = "grandma";
    later.wake();
    await phone.drain();
    expect(phone.got).toHaveLength(1);
  });

  test("for more than a day is called stuck, whatever happened to the clock", async () => {
    const { phone, outbox } = onePhone();
    outbox.post("checkin.submit", answer(xiaomiao, "well"), xiaomiao); // teaches the difference
    await phone.drain();
    phone.online = false;
    outbox.post("checkin.submit", answer(xiaohe, "well"), xiaohe);
    await phone.wait(day - 60_000);
    expect(outbox.view("grandma")).toMatchObject({ waiting: 1, stuck: 0 });
    await phone.wait(120_000);
    expect(outbox.view("grandma")).toMatchObject({ waiting: 1, stuck: 1 });
  });

  test("because the phone is full pushes out what can be fetched again, and is reported when even that is not enough", () => {
    const { phone, outbox } = onePhone();
    phone.disk.set("answer|grandma|checkin.home|{}", "{}");
    phone.full = true;
    outbox.post("checkin.submit", answer(xiaohe, "help"), xiaohe);
    expect([...phone.disk.keys()].filter((key) => key.startsWith("answer|"))).toEqual([]);
    phone.full = true;
    expect(() => outbox.post("checkin.submit", answer(xiaohe, "help"), xiaohe)).toThrow(PhoneFull);
  });
});

describe("the order", () => {
  test("of one child's taps is kept one by one; another child's go on meanwhile", async () => {
    const { phone, outbox } = onePhone();
    outbox.post("checkin.submit", answer(xiaohe, "worried"), xiaohe);
    phone.clockShift = -3 * day; // the clock is set back between two taps
    outbox.post("checkin.submit", answer(xiaohe, "help"), xiaohe);
    outbox.post("checkin.submit", answer(xiaomiao, "well"), xiaomiao);
    expect(phone.onTheWay.map(({ input }) => input.answer)).toEqual(["worried", "well"]);
    await phone.drain();
    expect(phone.got.filter(({ input }) => input.childId === "child-1").map(({ input }) => input.answer)).toEqual(["worried", "help"]);
  });

  test("holds while the cloud is busy, but a defect on one tap does not hold back a call for help behind it", async () => {
    const { phone, outbox } = onePhone();
    outbox.post("checkin.submit", answer(xiaohe, "worried"), xiaohe);
    outbox.post("checkin.submit", answer(xiaohe, "help"), xiaohe);
    phone.deliver(phone.onTheWay[0]!, "busy");
    await phone.answer(phone.onTheWay[0]!);
    expect(phone.onTheWay).toEqual([]);
    await phone.wait(5_000);
    phone.deliver(phone.onTheWay[0]!, "defect");
    await phone.answer(phone.onTheWay[0]!);
    expect(phone.onTheWay.map(({ input }) => input.answer)).toEqual(["help"]);
    await phone.drain();
    expect(statesOf(outbox)).toEqual(["sent", "sent"]);
  });

  test("does not wait for what the cloud has refused: that stays to be seen, and goes again when the person says so", async () => {
    const { phone, outbox } = onePhone();
    const first = outbox.post("checkin.submit", answer(xiaohe, "worried"), xiaohe);
    outbox.post("checkin.submit", answer(xiaohe, "help"), xiaohe);
    phone.deliver(phone.onTheWay[0]!, "notYours");
    await phone.answer(phone.onTheWay[0]!);
    await phone.drain();
    expect(statesOf(outbox)).toEqual(["refused", "sent"]);
    expect(makeOutbox(phone.start()).view("grandma")).toMatchObject({ refused: 1, waiting: 0 });
    const later = makeOutbox(phone.start());
    later.again(first);
    await phone.drain();
    expect(statesOf(later)).toEqual(["sent"]);
  });
});

describe("撤回", () => {
  test("of a 平安 that never left drops it: nothing is sent", async () => {
    const { phone, outbox } = onePhone();
    phone.online = false;
    const requestId = outbox.post("checkin.submit", answer(xiaohe, "well"), xiaohe);
    expect(outbox.withdraw(requestId, xiaohe)).toBe("dropped");
    phone.online = true;
    outbox.wake();
    await phone.drain();
    expect(phone.got).toEqual([]);
  });

  test("of a 平安 that may have left goes after it, once, also when the app was killed in between", async () => {
    const { phone, outbox } = onePhone();
    const requestId = outbox.post("checkin.submit", answer(xiaohe, "well"), xiaohe);
    const later = makeOutbox(phone.start());
    expect(later.withdraw(requestId, xiaohe)).toBe("queued");
    expect(later.withdraw(requestId, xiaohe)).toBe("queued");
    await phone.drain();
    expect(phone.got.map(({ operation }) => operation)).toEqual(["checkin.submit", "checkin.withdraw"]);
    expect(phone.got[1]?.input).toMatchObject({ childId: "child-1", of: requestId });
  });

  test.each(["worried", "help"] as const)("of %s is impossible, even before it has left", async (given) => {
    const { phone, outbox } = onePhone();
    phone.online = false;
    const requestId = outbox.post("checkin.submit", answer(xiaohe, given), xiaohe);
    expect(outbox.withdraw(requestId, xiaohe)).toBe("impossible");
    phone.online = true;
    outbox.wake();
    await phone.drain();
    expect(phone.got).toHaveLength(1);
    expect(outbox.withdraw(requestId, xiaohe)).toBe("impossible");
  });
});

test("a tap bears its own time, and at sending the time of sending", async () => {
  const { phone, outbox } = onePhone();
  phone.online = false;
  outbox.post("checkin.submit", answer(xiaohe, "well"), xiaohe);
  await phone.wait(50_000);
  phone.online = true;
  outbox.wake();
  await quiet();
  const { tapped, sent } = phone.onTheWay[0]!.input;
  expect(sent.at - (tapped as { at: number }).at).toBe(50_000);
  expect(sent.difference).toBeNull();
});
