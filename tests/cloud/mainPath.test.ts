import { randomUUID } from "node:crypto";
import { addDays, dayOf, hour } from "#capabilities/calendar";
import { open } from "../plan";
import { phone, type World, worldAt } from "../world";

/** The main job, through the deployed functions and the unmodified SDK: from a tap to the child director's 办完的. */

let world: World;

const at = async (chinaHour: number, dueIn = 0): Promise<void> => {
  world = await worldAt(chinaHour, dueIn);
};
afterEach(() => world.end());

const [grandma, grandpa, neighbour] = [open("grandma"), open("grandpa"), open("neighbour")];
const [director, supervisor] = [open("director-liu"), open("supervisor-east")];

const submit = (who: string, childId: string, answer: "well" | "worried" | "help", requestId = randomUUID(), ago = 0) =>
  world.get(who, "checkin.submit", { childId, answer, ...phone(world, ago) }, requestId);
const today = async (who = director, placeId = "liu") => (await world.get(who, "todos.today", { placeId })).todos;
const act = (todoId: string, kind: "take" | "reached" | "met" | "unreached" | "handUp" | "police", seen = 9, episode = 1, who = director) =>
  world.get(who, "todos.act", { todoId, episode, seen, act: kind });

describe("a guardian's tap", () => {
  test("孩子平安 is stored, moves the due day and is on nobody's list", async () => {
    await at(10);
    const { card } = await submit(grandma, "he", "well");
    expect(card).toMatchObject({ state: "answered", answered: { answer: "well", mine: true }, dueDay: addDays(dayOf(world.now()), 7) });
    expect(await today()).toEqual([]);
  });

  test("the same tap sent twice is stored once and audited once", async () => {
    await at(10);
    const requestId = randomUUID();
    await submit(grandma, "he", "help", requestId);
    await submit(grandma, "he", "help", requestId);
    expect((await today())[0]!.reasons).toHaveLength(1);
    expect((await world.child("he")).version).toBe(1);
  });

  test("需要帮助 is on the child director's list after the first tap, and what is told after it is one more reason", async () => {
    await at(10);
    const requestId = randomUUID();
    await submit(grandma, "he", "help", requestId);
    const [todo] = await today();
    expect(todo).toMatchObject({
      kind: "concern",
      urgency: "now",
      call: { title: "奶奶 王桂英", phone: "13900000000" },
      child: { name: "王小禾" },
    });
    await world.get(grandma, "checkin.tell", { childId: "he", of: requestId, matter: "ill", note: "发烧了", ...phone(world) });
    expect((await today())[0]!.reasons.map((reason) => [reason.matter, reason.note])).toEqual([
      [undefined, undefined],
      ["ill", "发烧了"],
    ]);
  });

  test("grandpa's 平安 never closes what grandma asked for, and tells him nothing of it", async () => {
    await at(10);
    await submit(grandma, "he", "worried");
    const before = (await world.get(grandpa, "checkin.home", {})).cards[0]!;
    expect(before).toMatchObject({ state: "due", answered: null, dueDay: dayOf(world.now()) });
    await submit(grandpa, "he", "well");
    expect(await today()).toHaveLength(1);
    expect((await world.get(grandma, "checkin.home", {})).cards[0]!.answered).toMatchObject({ answer: "worried", mine: true });
  });

  test("平安 can be taken back the same day, and a worry can't", async () => {
    await at(10);
    const well = randomUUID();
    await submit(grandma, "he", "well", well);
    const { card } = await world.get(grandma, "checkin.withdraw", { childId: "he", of: well, ...phone(world) });
    expect(card).toMatchObject({ state: "due", answered: null });
    const worry = randomUUID();
    await submit(grandma, "he", "worried", worry);
    expect(await world.ask(grandma, "checkin.withdraw", { childId: "he", of: worry, ...phone(world) })).toMatchObject({
      ok: false,
      error: { code: "notWithdrawable" },
    });
  });

  test("a 撤回 that arrives before its 平安 still takes it back", async () => {
    await at(10);
    const well = randomUUID();
    await world.get(grandma, "checkin.withdraw", { childId: "he", of: well, ...phone(world) });
    expect((await submit(grandma, "he", "well", well)).card).toMatchObject({ state: "due", answered: null });
  });

  test("a guardian whose right has ended is heard: a concern makes its to-do, marked; a 平安 moves nothing", async () => {
    await at(10);
    await submit(open("formerly"), "he", "well");
    expect((await world.child("he")).nextDueDay).toBe(dayOf(world.now()));
    await submit(open("formerly"), "he", "help");
    expect((await today())[0]!.reasons[0]).toMatchObject({ marked: "ended" });
  });

  test("孩子平安 costs six database operations and a transaction; nine when a to-do changes", async () => {
    await at(10);
    // Up to the commit: an urgent message is tried after it and is not what the person waits for.
    const count = async (run: () => Promise<unknown>) => {
      world.cloud.statistics.reset();
      await run();
      const actions = world.cloud.statistics.lastOperations.map((operation) => operation.action);
      const untilCommit = actions.slice(0, actions.indexOf("database.commitTransaction"));
      return untilCommit.filter((action) => action !== "database.startTransaction").length;
    };
    expect(await count(() => submit(grandma, "he", "well"))).toBe(6);
    expect(await count(() => submit(neighbour, "tao", "worried"))).toBeLessThanOrEqual(9);
  });
});

describe("silence", () => {
  test("the timer, not a page, makes a missed check-in a to-do at 20:00 of the due day", async () => {
    await at(10);
    await world.tick();
    expect(await today()).toEqual([]);
    await world.shiftHours(11);
    await world.tick();
    const found = await today();
    expect(found.map((todo) => [todo.kind, todo.child.name]).sort()).toEqual([
      ["missed", "李小桃"],
      ["missed", "王小满"],
      ["missed", "王小禾"],
      ["missed", "陈小静"],
    ]);
    await world.tick();
    expect(await today()).toHaveLength(4);
  });

  test("an answer that moves the due day past now closes it; a tap of long ago that arrives now doesn't", async () => {
    await at(21, -1);
    await world.tick();
    await submit(grandma, "he", "well", randomUUID(), 20 * 24 * hour);
    expect((await world.child("he")).open.missed).not.toBeNull();
    await submit(grandma, "he", "well");
    expect((await world.child("he")).open.missed).toBeNull();
    expect((await world.get(director, "todos.done", { placeId: "liu" })).todos[0]).toMatchObject({
      kind: "missed",
      how: "answered",
      closedBy: "奶奶",
    });
  });

  test("a missed reopened by 撤回 keeps its since and is a new episode", async () => {
    await at(21, -1);
    await world.tick();
    const before = (await world.child("he")).open.missed!;
    const well = randomUUID();
    await submit(grandma, "he", "well", well);
    await world.get(grandma, "checkin.withdraw", { childId: "he", of: well, ...phone(world) });
    const after = (await world.child("he")).open.missed!;
    expect(after).toMatchObject({ since: before.since, rung: before.rung, episode: before.episode + 1 });
  });

  test("the guardian is reminded on the due day at nine, once, in words that name no child", async () => {
    await at(8);
    world.cloud.grant(neighbour, "template-due", 5);
    for (let times = 0; times < 3; times++) await world.get(neighbour, "reminders.grant", { kind: "due" });
    await world.tick();
    expect(world.cloud.messages()).toHaveLength(0);
    await world.shiftHours(2);
    await world.tick();
    await world.tick();
    const sent = world.cloud.messages({ openId: neighbour });
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent[0]!.data)).toContain("今天还没报");
    expect(JSON.stringify(sent[0]!.data)).not.toMatch(/小桃|柳村/);
  });
});

describe("the child director", () => {
  test("打通了 on a missed is the post's answer and closes it; it is then in 办完的", async () => {
    await at(21, -1);
    await world.tick();
    expect(await act("missed|he", "reached")).toMatchObject({ outcome: "closed", by: "李主任" });
    expect((await world.child("he")).nextDueDay).toBe(addDays(dayOf(world.now()), 7));
    expect((await world.get(director, "todos.done", { placeId: "liu" })).todos[0]).toMatchObject({ how: "reached", closedBy: "李主任" });
    expect((await world.get(grandma, "checkin.home", {})).cards[0]!.answered).toMatchObject({ answer: "well", mine: false, by: "李主任" });
  });

  test("a concern closes only for who has seen its last reason", async () => {
    await at(10);
    await submit(grandma, "he", "worried");
    await submit(grandpa, "he", "help");
    expect(await act("concern|he", "reached", 1)).toMatchObject({ outcome: "again" });
    expect((await today())[0]).toMatchObject({ urgency: "now", seen: 2 });
    expect(await act("concern|he", "met", 2)).toMatchObject({ outcome: "closed" });
    expect(await today()).toEqual([]);
  });

  test("an act on what another has closed is kept and answered 已经办了", async () => {
    await at(10);
    await submit(grandma, "he", "help");
    await act("concern|he", "reached", 1, 1, supervisor);
    expect(await act("concern|he", "reached", 1)).toMatchObject({ outcome: "already", by: "赵站长" });
    const { acts, closed } = await world.get(director, "todos.show", { todoId: "concern|he" });
    expect(closed).toMatchObject({ by: "赵站长" });
    expect(acts.map((each) => each.stale).sort()).toEqual([false, true]);
  });

  test("an act that waited on the phone bears the time at which it was done", async () => {
    await at(10);
    await submit(grandma, "he", "help");
    const { at: doneAt } = await world.get(director, "todos.act", {
      todoId: "concern|he",
      episode: 1,
      seen: 1,
      act: "reached",
      ...phone(world, 2 * hour),
    });
    expect(world.now() - doneAt).toBeGreaterThanOrEqual(2 * hour);
  });

  test("the third 没打通 climbs to the township; 我来办 takes it", async () => {
    await at(10);
    await submit(grandma, "he", "help");
    await act("concern|he", "take");
    expect((await today())[0]).toMatchObject({ taken: { by: "李主任", mine: true }, rung: "village" });
    for (let times = 0; times < 3; times++) await act("concern|he", "unreached");
    expect((await today())[0]).toMatchObject({ rung: "township", unreachedTimes: 3 });
    expect(await today(supervisor, "east")).toHaveLength(1);
  });

  test("a vacant village's to-dos are at the station, which also sees an urgent one that nobody took for two hours", async () => {
    await at(10);
    await submit(open("grandma-huai"), "huai", "worried");
    await submit(grandma, "he", "help");
    expect((await today(supervisor, "east")).map((todo) => todo.child.village)).toEqual(["槐村"]);
    await world.shiftHours(2.1);
    await world.tick();
    expect((await today(supervisor, "east")).map((todo) => todo.child.village)).toEqual(["柳村", "槐村"]);
    expect((await today())[0]).toMatchObject({ rung: "township" });
  });

  test("今日待办 costs three database operations, four at a station", async () => {
    await at(10);
    await submit(grandma, "he", "help");
    const cost = async (who: string, placeId: string) => {
      world.cloud.statistics.reset();
      await today(who, placeId);
      return Object.values(world.cloud.statistics.counts).reduce((sum, each) => sum + each, 0);
    };
    expect(await cost(director, "liu")).toBe(3);
    expect(await cost(supervisor, "east")).toBe(4);
  });

  test("records a check-in for a family without a smartphone, with its true day", async () => {
    await at(21, -1);
    await world.tick();
    const day = addDays(dayOf(world.now()), -1);
    await world.get(director, "checkin.record", { childId: "quiet", way: "visit", day, answer: "well" });
    expect((await world.child("quiet")).nextDueDay).toBe(addDays(day, 7));
    expect((await world.child("quiet")).open.missed).toBeNull();
    const { answers, child } = await world.get(director, "children.show", { childId: "quiet" });
    expect(answers[0]).toMatchObject({ way: "visit", by: "李主任" });
    expect(child.withoutPhone).toBe(true);
    expect(
      await world.ask(director, "checkin.record", { childId: "quiet", way: "visit", day: addDays(day, 2), answer: "well" }),
    ).toMatchObject({ error: { code: "future" } });
  });

  test("sees every child of the village, those waited for first", async () => {
    await at(10);
    await submit(grandma, "he", "well");
    const { children } = await world.get(director, "children.ofPlace", { placeId: "liu" });
    expect(children.map((child) => [child.name, child.state])).toEqual([
      ["王小满", "due"],
      ["陈小静", "due"],
      ["李小桃", "due"],
      ["王小禾", "answered"],
    ]);
  });
});

describe("messages", () => {
  test("an urgent to-do is told to the director at once where it was granted, without child, village or cause, also at night", async () => {
    await at(23);
    world.cloud.grant(director, "template-todo", 5);
    await world.get(director, "reminders.grant", { kind: "todo" });
    await submit(grandma, "he", "help");
    await submit(grandma, "man", "help");
    const sent = world.cloud.messages({ openId: director });
    expect(sent).toHaveLength(1); // one grant, one message; the other to-do waits on the list
    expect(JSON.stringify(sent[0]!.data)).toContain("有 1 件急事");
    expect(JSON.stringify(sent[0]!.data)).not.toMatch(/小禾|柳村|帮助/);
    expect(await today()).toHaveLength(2);
  });

  test("a to-do that was closed in the quiet hours is told of no more in the morning", async () => {
    await at(22, -1);
    world.cloud.grant(director, "template-todo", 5);
    await world.get(director, "reminders.grant", { kind: "todo" });
    await world.tick();
    for (const childId of ["he", "man", "tao", "quiet"]) await act(`missed|${childId}`, "reached");
    await world.shiftHours(10);
    await world.tick();
    expect(world.cloud.messages({ openId: director })).toHaveLength(0);
  });

  test("without a grant the to-do is still there", async () => {
    await at(10);
    await submit(grandma, "he", "help");
    expect(world.cloud.messages()).toHaveLength(0);
    expect(await today()).toHaveLength(1);
  });
});

describe("joining", () => {
  const stranger = "open-stranger";
  const join = async (childIds = ["he", "man"]) => (await world.get(director, "joining.invite", { placeId: "liu", childIds })).code;

  test("a code shows the children's tokens only, and lets one guardian in, once", async () => {
    await at(10);
    const code = await join();
    expect(await world.get(stranger, "joining.look", { code: `${code.slice(0, 4)} ${code.slice(4).toLowerCase()}` })).toMatchObject({
      tokens: ["sprout", "wheat"],
    });
    const requestId = randomUUID();
    const accept = () => world.ask(stranger, "joining.accept", { code, relation: "妈妈", name: "赵小妹" }, requestId);
    expect(await accept()).toMatchObject({ ok: true, value: { me: { hats: [{ role: "guardian" }] } } });
    expect(await accept()).toMatchObject({ ok: true });
    expect(await world.ask("open-other", "joining.accept", { code, relation: "妈妈", name: "别人" })).toMatchObject({
      error: { code: "spent" },
    });
    expect((await world.get(stranger, "checkin.home", {})).cards.map((card) => [card.name, card.confirmed])).toEqual([
      ["王小禾", false],
      ["王小满", false],
    ]);
  });

  test("until the director confirms, a concern makes its to-do and a 平安 waits, then counts with its own time", async () => {
    await at(21, -1);
    await world.tick();
    await world.get(stranger, "joining.accept", { code: await join(["he"]), relation: "妈妈", name: "赵小妹" });
    await submit(stranger, "he", "well");
    expect((await world.child("he")).open.missed).not.toBeNull();
    await submit(stranger, "he", "worried");
    expect((await today()).some((todo) => todo.kind === "concern")).toBe(true);
    const { guardians } = await world.get(director, "children.show", { childId: "he" });
    const { guardianId } = guardians.find((guardian) => !guardian.confirmed)!;
    await world.get(director, "joining.confirm", { childId: "he", guardianId, belongs: true });
    expect((await world.child("he")).open.missed).toBeNull();
  });

  test("a code runs out after 30 minutes, and five tries a day are all", async () => {
    await at(10);
    const code = await join();
    await world.shiftHours(0.51);
    expect(await world.ask(stranger, "joining.look", { code })).toMatchObject({ error: { code: "spent" } });
    for (let tried = 1; tried < 5; tried++)
      expect(await world.ask(stranger, "joining.look", { code: "AAAABBBB" })).toMatchObject({ error: { code: "notYours" } });
    expect(await world.ask(stranger, "joining.look", { code })).toMatchObject({ error: { code: "tooManyTries" } });
  });
});

describe("what must not get in", () => {
  test("bad input is answered in Chinese that says what to do, with a stable code, and changes nothing", async () => {
    await at(10);
    const bad = await world.ask(grandma, "joining.look", { code: "123" });
    expect(bad).toMatchObject({ ok: false, error: { code: "malformed", message: "号不对，一共 8 位。请儿童主任再念一遍。" } });
    expect(await world.cloud.call("api", { operation: "constructor", input: {}, requestId: randomUUID() }, grandma)).toMatchObject({
      error: { code: "unknownOperation" },
    });
    expect(await world.cloud.call("api", null, grandma)).toMatchObject({ ok: false });
  });

  test("no child's name, telephone or note is in the database file or in a log line", async () => {
    await at(10);
    const requestId = randomUUID();
    await submit(grandma, "he", "help", requestId);
    await world.get(grandma, "checkin.tell", { childId: "he", of: requestId, note: "这句话谁也不该看到", ...phone(world) });
    await act("concern|he", "reached", 2);
    await world.get(director, "checkin.record", {
      childId: "quiet",
      way: "visit",
      day: dayOf(world.now()),
      answer: "worried",
      note: "这句话谁也不该看到",
    });
    const { readdirSync, readFileSync } = await import("node:fs");
    const bytes = readdirSync(world.data)
      .map((file) => readFileSync(`${world.data}/${file}`))
      .concat(Buffer.from(world.lines.join("\n")));
    for (const secret of ["王小禾", "王桂英", "李卫国", "李主任", "13900000000", "这句话谁也不该看到"]) {
      expect(bytes.some((each) => each.includes(secret))).toBe(false);
    }
  });
});
