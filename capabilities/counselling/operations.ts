import { schedule } from "#content/schedule";
import { get } from "#platform/database";
import type { Transaction } from "#platform/transaction";
import { answeredTime } from "../checkin/rules";
import { children } from "../children/store";
import { type Call, operations } from "../handlers";
import { actingAs } from "../people/rules";
import { holdersOf } from "../places/rules";
import { places } from "../places/store";
import { dispatchRequest, dispatchTalk } from "../reminders/store";
import { type Instant, pageLimit } from "../shapes";
import { settle } from "../todos/settle";
import { counselling } from "./contract";
import { dangerOf, ended, isCounsellors, lookAt, may, type Step, tilesOf } from "./rules";
import { type RequestDocument, requests, requestsAt, requestsOf, requestView, talkNotes, tileId, tiles } from "./store";

const shown = 20; // requests of one person on its page
const remembered = 20; // taps of one request, so that one sent twice is one

/** Stores what a step changed and which tap it was, and with it on whose list it stands and when the clock must look again. */
async function keep(t: Transaction, before: RequestDocument, changed: Partial<RequestDocument>, requestId: string) {
  const next = { ...before, ...changed };
  const more = {
    places: ended(next.state) ? [] : next.places,
    nextLookAt: lookAt(next, schedule.counselling),
    requestIds: [...before.requestIds, requestId].slice(-remembered),
  };
  await t.patch(requests, before._id, { ...changed, ...more });
  return { request: requestView({ ...next, ...more }) };
}

async function release(t: Transaction, { counsellor, at }: RequestDocument): Promise<void> {
  if (counsellor && at !== null) for (const tile of tilesOf(at)) await t.remove(tiles, tileId(counsellor.personId, tile));
}

type Contracts = typeof counselling;

/**
 * One step of a request: the same tap is answered what is stored, one that has no place any more is refused, and what `change` says is
 * kept. Every step's contract has the same subject and these refusals, which a generic call can't say of itself.
 */
const step =
  <S extends Step>(name: S, change: (call: Call<Contracts[S]>, request: RequestDocument) => Promise<Partial<RequestDocument>>) =>
  async (call: Call<Contracts[S]>) => {
    const { subject: request, person, requestId, transaction, stored, refuse } = call as unknown as Call<Contracts["close"]>;
    if (request.requestIds.includes(requestId)) return stored({ request: requestView(request) });
    if (!may(name, request.state)) return refuse("moved");
    if (isCounsellors(name) && request.counsellor?.personId !== person!._id) return refuse("anothers");
    return keep(transaction, request, await change(call, request), requestId);
  };

export const counsellingOperations = operations(counselling, {
  async ask({ input, subject: child, person, now, requestId, transaction: t, stored }) {
    const id = `${child._id}|${requestId}`;
    const twin = await t.get(requests, id);
    if (twin) return stored({ request: requestView(twin) });
    const { topic, hours, note } = input;
    const [, township] = [...child.path].reverse() as [string, string];
    const since = answeredTime(input.tapped, input.sent, now).answeredAt;
    const fresh = { state: "asked", since: now, climbed: false, at: null, reminded: false } as const;
    const request: RequestDocument = {
      _id: id,
      childId: child._id,
      childName: child.name,
      token: child.token,
      village: child.village,
      path: child.path,
      askedBy: person!._id,
      topic,
      hours,
      ...(note ? { note } : {}),
      ...fresh,
      since,
      counsellor: null,
      way: null,
      times: [],
      next: null,
      requestIds: [requestId],
      places: [township],
      order: `${String(since).padStart(14, "0")}|${id}`,
      nextLookAt: lookAt(fresh, schedule.counselling),
    };
    await t.put(requests, request);
    await dispatchRequest(t, id, { placeIds: [township], roles: ["counsellor"] }, now);
    return { request: requestView(request) };
  },

  async mine({ person }) {
    return { requests: person ? (await requestsOf(person._id, shown)).map(requestView) : [] };
  },

  choose: step("choose", async ({ input, transaction: t, refuse }, request) => {
    if (!request.times.includes(input.at)) return refuse("moved");
    const ids = tilesOf(input.at).map((tile) => tileId(request.counsellor!.personId, tile));
    for (const id of ids) if (await t.get(tiles, id)) return refuse("taken");
    for (const id of ids) await t.add(tiles, { _id: id, counsellingId: request._id });
    return { state: "agreed", at: input.at, reminded: false };
  }),

  another: step("another", async ({ input, transaction: t }, request) => {
    await release(t, request);
    return { state: "accepted", hours: input.hours, times: [], at: null };
  }),

  cancel: step("cancel", async ({ transaction: t }, request) => {
    await release(t, request);
    return { state: "cancelled", at: null };
  }),

  async queue({ input, subject, as, now }) {
    if (as === "supervisor" && (await hasCounsellor(subject.placeId, now))) return { requests: [], next: null };
    const found = await requestsAt(subject.placeId, input.after, pageLimit + 1);
    const page = found.slice(0, pageLimit);
    return { requests: page.map(requestView), next: found.length > pageLimit ? page.at(-1)!.order : null };
  },

  accept: step("accept", async ({ as, person, now, transaction: t, refuse }, request) => {
    if (as === "supervisor" && (await hasCounsellor(request.places[0]!, now, t))) return refuse("counsellors");
    return { state: "accepted", counsellor: { personId: person!._id, title: actingAs(person!, request.path, now) } };
  }),

  propose: step("propose", async ({ input, now, refuse }) => {
    if (input.times.some((time) => time <= now)) return refuse("past");
    return { state: "proposed", way: input.way, times: [...new Set(input.times)].sort(), at: null };
  }),

  record: step("record", async ({ input, person, now, requestId, transaction: t, refuse }, request) => {
    if (request.at! > now) return refuse("early");
    const { counsellingId, ...written } = input;
    await t.put(talkNotes, { _id: `${counsellingId}|${requestId}`, counsellingId, personId: person!._id, at: now, ...written });
    const child = input.danger ? await t.get(children, request.childId) : null;
    const by = request.counsellor!.title;
    if (child) {
      const concern = { urgency: "now", since: now, rung: "village", reason: dangerOf(by, now) } as const;
      await settle(t, child, {}, { concern }, { by, how: "answered" }, now);
    }
    return { state: input.came ? "held" : "notCome", at: null };
  }),

  putOff: step("putOff", async ({ transaction: t }, request) => {
    await release(t, request);
    return { state: "accepted", times: [], at: null };
  }),

  close: step("close", async ({ input }) => ({ state: "closed", next: input.next })),

  async look({ subject: request, now, transaction: t, stored, requestId }) {
    if (request.nextLookAt === null || request.nextLookAt > now) return stored({});
    if (request.state === "asked") {
      const [, , county] = [...request.path].reverse() as [string, string, string];
      await dispatchRequest(t, request._id, { placeIds: [county], roles: ["staff"] }, now);
      await keep(t, request, { climbed: true, places: [...request.places, county] }, requestId);
      return {};
    }
    const at = request.at!;
    await dispatchTalk(t, request._id, request.askedBy, at, "pages/home/index", now);
    await dispatchTalk(t, request._id, request.counsellor!.personId, at, "pages/home/index?role=counsellor", now);
    await keep(t, request, { reminded: true }, requestId);
    return {};
  },
});

/** Whether somebody holds the counsellor's post of this place: where nobody does, the station takes what comes. */
async function hasCounsellor(placeId: string, now: Instant, t?: Transaction): Promise<boolean> {
  const place = await (t ? t.get(places, placeId) : get(places, placeId));
  return place !== null && holdersOf(place, now).some(({ role }) => role === "counsellor");
}
