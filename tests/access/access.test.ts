import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dayOf } from "#capabilities/calendar";
import type { Contract, Knocker } from "#capabilities/operation";
import { policies } from "#content/policies/index";
import { open, plan } from "../plan";
import { root } from "../root";
import { phone, startWorld, type World } from "../world";
import { accessTable, entries } from "./table";

/** Each operation × each role × {own, other family, other village, other township, signed out}, made from the contracts. */

let world: World;
let codes: Record<string, string>;
beforeAll(async () => {
  world = await startWorld(plan(Date.now()));
  codes = { he: "" };
});
afterAll(() => world.end());

type Reach = "own" | "other family" | "other village" | "other township" | "post ended" | "relation ended" | "signed out";
interface Who {
  role: Knocker | "stranger";
  reach: Reach;
  openId: string;
}

/** The subject is always the child `he` of 柳村 in 东镇; who asks changes. */
const callers: Who[] = [
  { role: "guardian", reach: "own", openId: open("grandma") },
  { role: "guardian", reach: "relation ended", openId: open("formerly") },
  { role: "guardian", reach: "other family", openId: open("neighbour") },
  { role: "guardian", reach: "other village", openId: open("grandma-huai") },
  { role: "guardian", reach: "other township", openId: open("grandma-xing") },
  { role: "director", reach: "own", openId: open("director-liu") },
  { role: "director", reach: "other village", openId: open("director-xing") },
  { role: "director", reach: "other township", openId: open("director-li") },
  { role: "director", reach: "post ended", openId: open("director-ended") },
  { role: "supervisor", reach: "own", openId: open("supervisor-east") },
  { role: "supervisor", reach: "other township", openId: open("supervisor-west") },
  { role: "supervisor", reach: "other township", openId: open("supervisor-south") },
  { role: "counsellor", reach: "own", openId: open("counsellor-east") },
  { role: "counsellor", reach: "other township", openId: open("counsellor-south") },
  { role: "staff", reach: "own", openId: open("staff-county") },
  { role: "child", reach: "own", openId: open("child-he") },
  { role: "child", reach: "other family", openId: open("child-tao") },
  { role: "stranger", reach: "signed out", openId: "open-nobody" },
];

/** Written apart from capabilities/access, so that one can be wrong without the other. */
function mayDo({ who, about }: Contract, { role, reach }: Who): boolean {
  if ("anyone" in who) return true;
  const scope = who[role as Knocker];
  if (!scope) return false;
  if (typeof about === "object" && "request" in about && role === "staff") return false; // the county's only once it has climbed
  if (scope === "own request") return role === "guardian" && reach === "own"; // it was grandma who asked
  if (scope === "self" && typeof about === "object") return reach === "own"; // a child about itself
  if (scope === "self" || scope === "always") return true; // a guardian of any child has a home of their own
  if (scope === "own child, also formerly") return reach === "own" || reach === "relation ended";
  return reach === "own";
}

const inputs: Record<string, () => object> = {
  "checkin.submit": () => ({ childId: "he", answer: "well", ...phone(world) }),
  "checkin.tell": () => ({ childId: "he", of: randomUUID(), note: "还有话说", ...phone(world) }),
  "checkin.withdraw": () => ({ childId: "he", of: randomUUID(), ...phone(world) }),
  "checkin.record": () => ({ childId: "he", way: "phone", day: dayOf(world.now()), answer: "well" }),
  "checkin.look": () => ({ childId: "he" }),
  "todos.today": () => ({ placeId: "liu" }),
  "todos.done": () => ({ placeId: "liu" }),
  "todos.show": () => ({ todoId: "missed|he" }),
  "todos.act": () => ({ todoId: "missed|he", episode: 1, seen: 1, act: "take" }),
  "children.ofPlace": () => ({ placeId: "liu" }),
  "children.show": () => ({ childId: "he" }),
  "joining.invite": () => ({ placeId: "liu", childIds: ["he"] }),
  "joining.look": () => ({ code: codes.he }),
  "joining.accept": () => ({ code: codes.he, relation: "亲戚", name: "来人" }),
  "joining.confirm": () => ({ childId: "he", guardianId: "he.grandma", belongs: true }),
  "counselling.ask": () => ({ childId: "he", topic: "mood", hours: "evening", ...phone(world) }),
  "counselling.mine": () => ({}),
  "counselling.choose": () => ({ counsellingId: codes.request, at: world.now() }),
  "counselling.another": () => ({ counsellingId: codes.request, hours: "weekend" }),
  "counselling.cancel": () => ({ counsellingId: codes.request }),
  "counselling.queue": () => ({ placeId: "east" }),
  "counselling.accept": () => ({ counsellingId: codes.request }),
  "counselling.propose": () => ({ counsellingId: codes.request, way: "phone", times: [world.now() + 3_600_000] }),
  "counselling.record": () => ({ counsellingId: codes.request, came: true, danger: false }),
  "counselling.putOff": () => ({ counsellingId: codes.request }),
  "counselling.close": () => ({ counsellingId: codes.request, next: "done" }),
  "counselling.look": () => ({ counsellingId: codes.request }),
  "policies.list": () => ({}),
  "policies.read": () => ({ childId: "he", policyId: policies[0]!.id, version: 1 }),
  "policies.unclear": () => ({ childId: "he", policyId: policies[0]!.id, ...phone(world) }),
  "policies.coverage": () => ({ placeId: "liu" }),
  "policies.publish": () => ({ policy: policies[0]!, pinyin: "" }),
  "policies.withdraw": () => ({ policyId: policies[0]!.id }),
  "reminders.grant": () => ({ kind: "due" }),
  "reminders.lease": () => ({ dispatchId: "todo" }),
  "reminders.receipt": () => ({ dispatchId: "todo", outcome: "sent", detail: "" }),
};

/** Joining makes whoever comes a guardian of the child, so it is tried last. */
const joinsLast = [...entries].sort(([one], [other]) => Number(one === "joining.accept") - Number(other === "joining.accept"));

const cases = joinsLast.flatMap(([name, contract]) =>
  callers.map((who) => [`${name}: ${who.role}, ${who.reach} (${who.openId})`, name, contract, who] as const),
);

test.each(cases)("%s", async (_, name, contract, who) => {
  const invited = await world.get(open("director-liu"), "joining.invite", { placeId: "liu", childIds: ["he"] });
  codes.he = invited.code;
  const asked = { childId: "he", topic: "mood", hours: "evening", ...phone(world) } as const;
  codes.request = (await world.get(open("grandma"), "counselling.ask", asked)).request.counsellingId;
  const said = await world.ask(who.openId, name as "checkin.submit", (inputs[name]?.() ?? {}) as never);
  const code = said.ok ? "ok" : said.error.code;
  if (mayDo(contract, who)) expect(code).not.toMatch(/notYours|malformed|unknownOperation|defect/);
  else expect(code).toBe("notYours");
});

test("not there and not yours are one answer, with the same number of database operations", async () => {
  const cost = async (childId: string) => {
    world.cloud.statistics.reset();
    const said = await world.ask(open("grandpa"), "checkin.submit", { childId, answer: "well", ...phone(world) });
    return [world.cloud.statistics.counts, said.ok ? "" : said.error];
  };
  expect(await cost("xing")).toEqual(await cost("nobody"));
});

test("the timers' function refuses a call that bears a phone's identity, also with a forged timer's event", async () => {
  await expect(world.cloud.call("timers", { Type: "Timer", TriggerName: "tick" }, open("grandma"))).rejects.toThrow();
  const said = await world.ask(open("grandma"), "checkin.look", { childId: "he" });
  expect(said).toMatchObject({ ok: false, error: { code: "notYours" } });
});

test("a client's own access to the database is denied", async () => {
  const response = await fetch(`${world.cloud.url}/client-database`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ collectionName: "people", action: "get" }),
  });
  expect(JSON.stringify(await response.json())).toContain("DATABASE_PERMISSION_DENIED");
});

test("ACCESS.md is the table that the contracts make", () => {
  const file = join(root, "ACCESS.md");
  if (process.env.WRITE_ACCESS) writeFileSync(file, accessTable()); // how it is made anew
  expect(readFileSync(file, "utf8")).toBe(accessTable());
});
