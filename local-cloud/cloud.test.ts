import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startCloud } from "./cloud";
import { declarationOf, startTestCloud, type TestCloud } from "./testing/cloud";

const declaration = declarationOf(
  { notes: { byN: { keys: [["n", 1]], unique: false, sparse: false } }, runs: {} },
  {
    timers: {
      clientCallable: false,
      openapi: [],
      timers: [
        { name: "tick", cron: "0 * * * * * *" },
        { name: "nightly", cron: "0 30 2 * * * *" },
      ],
    },
    short: { timeoutSeconds: 1 },
    spoilt: {},
  },
);

let local: TestCloud;
beforeAll(async () => {
  local = await startTestCloud(declaration);
});
afterAll(() => local.end());

interface Told {
  readonly event: { readonly userInfo?: unknown; readonly Type?: string; readonly TriggerName?: string };
  readonly who: { readonly OPENID?: string };
  readonly trigger: string | null;
}

describe("functions", () => {
  test("a function knows the person who calls it, and no one when the server or the clock calls", async () => {
    const { cloud } = local;
    const person = (await cloud.call("api", { n: 1 }, "oGrandma")) as Told;
    expect(person.who.OPENID).toBe("oGrandma");
    expect(person.event).toEqual({ n: 1, userInfo: { openId: "oGrandma", appId: expect.any(String) } });
    const server = (await cloud.invoke("api", { n: 1 })) as Told;
    expect(server.event).toEqual({ n: 1 });
    expect(server.who.OPENID).toBeUndefined();
    const clock = (await cloud.tick("tick")) as Told;
    expect(clock).toMatchObject({ trigger: "timer", event: { Type: "Timer", TriggerName: "tick" } });
    expect(clock.who.OPENID).toBeUndefined();
  });

  test("two hundred calls by twenty people at once are never mixed up", async () => {
    const calls = Array.from({ length: 200 }, async (_, at) => {
      const openId = `o${at % 20}`;
      const seen = await local.runAs(
        openId,
        async ({ db, sdk }, given) => {
          const before = sdk.getWXContext().OPENID;
          await db.collection("notes").doc(given).get();
          return [before, sdk.getWXContext().OPENID];
        },
        `note${at}`,
      );
      expect(seen).toEqual([openId, openId]);
    });
    await Promise.all(calls);
  });

  test("a client reaches no function that is declared not callable by clients", async () => {
    await expect(local.cloud.call("timers", { Type: "Timer" }, "oMallory")).rejects.toMatchObject({ code: "FUNCTIONS_REQUEST_FAIL" });
    await expect(local.cloud.call("none", {}, "oMallory")).rejects.toMatchObject({ code: "FUNCTIONS_REQUEST_FAIL" });
  });

  test("a function that takes too long is ended, and the next call is served", async () => {
    const forever = { script: "async () => new Promise((resolve) => setTimeout(resolve, 60000))" };
    await expect(local.cloud.invoke("short", forever)).rejects.toMatchObject({
      code: "FUNCTIONS_EXECUTE_FAIL",
      message: expect.stringContaining("timed out after 1 seconds"),
    });
    await expect(local.cloud.invoke("short", { script: "async () => 1" })).resolves.toBe(1);
    await expect(local.cloud.invoke("short", { script: "async () => process.exit(1)" })).rejects.toMatchObject({
      code: "FUNCTIONS_EXECUTE_FAIL",
    });
    await expect(local.cloud.invoke("short", { script: "async () => 2" })).resolves.toBe(2);
  });

  test("a function calls another, and its failure reaches the caller", async () => {
    const result = await local.runAs("oA", async ({ sdk, refusal }) => {
      const called = (await sdk.callFunction({ name: "timers", data: { n: 5 } })).result as Told;
      return {
        called,
        failed: await refusal(sdk.callFunction({ name: "api", data: { script: "async () => { throw new Error('broken'); }" } })),
      };
    });
    expect(result.called.event).toEqual({ n: 5 });
    expect(result.called.who.OPENID).toBeUndefined();
    expect(result.failed).toContain("FUNCTIONS_EXECUTE_FAIL");
    expect(result.failed).toContain("broken");
    writeFileSync(join(local.folder, "functions", "spoilt", "index.js"), "exports.main = ;");
    await expect(local.cloud.invoke("spoilt", {})).rejects.toMatchObject({
      code: "FUNCTIONS_EXECUTE_FAIL",
      message: expect.stringContaining("SyntaxError"),
    });
  });

  test("statistics tell what each call asked of the cloud", async () => {
    local.cloud.statistics.reset();
    await local.run(async ({ db }) => {
      await db.collection("notes").add({ data: { n: 1 } });
      await db.collection("notes").where({ n: 1 }).get();
    });
    await local.run(async ({ db }) => (await db.collection("notes").doc("x").get()).data);
    const actions = local.cloud.statistics.byRequest().map((operations) => operations.map(({ action }) => action));
    expect(actions).toEqual([["database.insertDocument", "database.getDocument"], ["database.getDocument"]]);
    expect(local.cloud.statistics.counts).toEqual({ "database.insertDocument": 1, "database.getDocument": 2 });
  });
});

describe("timers", () => {
  const runs = ({ run }: TestCloud) =>
    run(async ({ db }) => (await db.collection("runs").get()).data.map(({ name, at }) => ({ name, at: String(at) })));

  test("what was due while the clock jumped runs once, at the moved time", async () => {
    const timed = await startTestCloud(declaration, { timers: true });
    // Within a day both are due, the first of them many times.
    await timed.cloud.clock.shift(86_400_000);
    const ran = await runs(timed);
    expect(ran.map(({ name }) => name).sort()).toEqual(["nightly", "tick"]);
    for (const { at } of ran) expect(Math.abs(new Date(at).getTime() - timed.cloud.clock.now().getTime())).toBeLessThan(3000);
    await timed.end();
  });

  test("a timer runs by itself when it is due, and never where timers are switched off", async () => {
    const everySecond = declarationOf({ runs: {} }, { api: { timers: [{ name: "second", cron: "* * * * * * *" }] } });
    const timed = await startTestCloud(everySecond, { timers: true });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect((await runs(timed)).length).toBeGreaterThan(0);
    const silent = await timed.restart({ timers: false });
    const before = (await runs(silent)).length;
    await silent.cloud.clock.shift(86_400_000);
    expect((await runs(silent)).length).toBe(before);
    await silent.end();
  });
});

describe("messages", () => {
  const send = (openId: string) =>
    local.run(async ({ sdk, refusal }, touser) => {
      const message = { touser, templateId: "t1", page: "pages/home/index", data: { thing1: { value: "有 1 件急事" } } };
      return refusal(sdk.openapi.subscribeMessage.send(message));
    }, openId);

  test("a message is delivered as often as the person agreed, and kept in the tray in any case", async () => {
    local.cloud.grant("oA", "t1", 1);
    expect(await send("oA")).toBe("none");
    expect(await send("oA")).toContain("43101");
    expect(await send("oB")).toContain("43101");
    const kept = local.cloud.messages({ openId: "oA" });
    expect(kept.map(({ result }) => result.errcode)).toEqual([0, 43101]);
    expect(kept[0]).toMatchObject({
      openId: "oA",
      templateId: "t1",
      page: "pages/home/index",
      data: { thing1: { value: "有 1 件急事" } },
      at: expect.any(Date),
    });
    expect(local.cloud.grants("oA")).toEqual([]);
  });

  test("an open interface that the function did not declare is refused, and one that is not there says so", async () => {
    const script = "({ sdk, refusal }, given) => refusal(sdk.openapi.subscribeMessage.send({ touser: 'oA', templateId: 't1', data: {} }))";
    expect(await local.cloud.invoke("timers", { script })).toContain("-604101");
    const check = await local.run(async ({ sdk, refusal }) => refusal(sdk.openapi.security.msgSecCheck({ content: "x" })));
    expect(check).toContain("-604101");
  });
});

describe("the door", () => {
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${local.cloud.url}${path}`, { method: "POST", body: JSON.stringify(body), headers });

  test("a visitor gets an identity at the first call, in a cookie that keeps it and can't be forged", async () => {
    const first = await post("/call", { n: 1 });
    const cookie = first.headers.get("set-cookie")!;
    expect(cookie).toMatch(/^session=.+; Path=\/; HttpOnly; SameSite=Strict$/);
    const { who } = (await first.json()) as Told;
    expect(who.OPENID).toMatch(/^o.{27}$/);
    const session = cookie.split(";")[0]!;
    const again = await post("/call", {}, { cookie: session });
    expect(again.headers.get("set-cookie")).toBeNull();
    expect(((await again.json()) as Told).who.OPENID).toBe(who.OPENID);
    const forged = `session=${Buffer.from("oDirector").toString("base64url")}.${session.split(".")[1]}`;
    const other = (await (await post("/call", {}, { cookie: forged })).json()) as Told;
    expect([who.OPENID, "oDirector"]).not.toContain(other.who.OPENID);
  });

  test("a browser records what its person agreed to receive", async () => {
    const answer = await post("/subscribe", { templateIds: ["t1", "t2"] });
    expect(await answer.json()).toEqual({ accepted: ["t1", "t2"] });
    const granted = local.cloud.grants().filter(({ openId }) => openId !== "oA");
    expect(granted.map(({ templateId, count }) => [templateId, count])).toEqual([
      ["t1", 1],
      ["t2", 1],
    ]);
  });

  test("other sites' pages are refused, and any page at the gateway", async () => {
    const statuses = await Promise.all([
      post("/call", {}, { origin: "http://evil.example" }),
      post("/call", {}, { "sec-fetch-site": "same-site" }),
      post("/admin", { action: "database.startTransaction" }, { origin: local.cloud.url }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await post("/call", {}, { origin: local.cloud.url, "sec-fetch-site": "same-origin" })).status).toBe(200);
  });

  test("a client's own way to the database is closed by the declared rule", async () => {
    const answer = await post("/client-database", { collectionName: "notes", query: {} });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: "DATABASE_PERMISSION_DENIED", message: expect.stringContaining("ADMINONLY") });
  });

  test("pages are served from the site's folder and nowhere else, after the routes of others", async () => {
    const site = join(local.folder, "site");
    mkdirSync(join(site, "js"), { recursive: true });
    writeFileSync(join(site, "index.html"), "<p>home</p>");
    writeFileSync(join(site, "js", "app.js"), "1");
    local = await local.restart({
      site,
      routes: async (request, response, door) => {
        if (request.url !== "/desk/enter") return false;
        const { openId } = (await door.readJson(request)) as { openId: string };
        door.enter(response, openId);
        door.answerJson(response, { before: door.openIdOf(request) });
        return true;
      },
    });
    const get = async (path: string) => {
      const answer = await fetch(`${local.cloud.url}${path}`);
      return [answer.status, answer.headers.get("content-type"), await answer.text()];
    };
    expect(await get("/")).toEqual([200, "text/html; charset=utf-8", "<p>home</p>"]);
    expect(await get("/js/app.js?v=1")).toEqual([200, "text/javascript; charset=utf-8", "1"]);
    expect((await get("/%2e%2e%2fdata%2fcloud.sqlite"))[0]).toBe(404);
    const entered = await post("/desk/enter", { openId: "oDirector" });
    const cookie = entered.headers.get("set-cookie")!.split(";")[0]!;
    const told = (await (await post("/call", {}, { cookie })).json()) as Told;
    expect(told.who.OPENID).toBe("oDirector");
  });
});

describe("the data folder", () => {
  test("documents, messages, agreements and the clock outlive a start, and a new index covers what was there", async () => {
    await local.run(async ({ db }) => {
      await db.collection("notes").add({ data: { _id: "kept", n: 1, m: 2 } });
    });
    local.cloud.grant("oA", "t1", 2);
    await local.cloud.clock.shift(5000);
    const keys = [["m", 1] as const];
    local = await local.restart({ declaration: declarationOf({ notes: { byM: { keys, unique: false, sparse: false } } }) });
    const found = await local.run(async ({ db, refusal }) => ({
      found: (await db.collection("notes").where({ m: 2 }).get()).data,
      removed: await refusal(db.collection("notes").where({ n: 1 }).get()),
    }));
    expect(found.found).toEqual([{ _id: "kept", n: 1, m: 2 }]);
    expect(found.removed).toContain("no index of notes serves this query");
    expect(local.cloud.grants("oA")).toEqual([{ openId: "oA", templateId: "t1", count: 2 }]);
    expect(local.cloud.clock.shiftMilliseconds).toBe(5000);
  });

  test("a second cloud on the same folder is refused in one clear line, until the first is closed", async () => {
    const data = join(local.folder, "data");
    const second = startCloud({ data, functions: join(local.folder, "functions"), declaration });
    await expect(second).rejects.toThrow(
      /^the data folder .* is in use by a local cloud that is running \(process \d+\): close that one first$/,
    );
    expect(existsSync(join(data, "lock"))).toBe(true);
    local = await local.restart();
  });
});
