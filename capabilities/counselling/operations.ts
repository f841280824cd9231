import { schedule } from "#content/schedule";
import { get } from "#platform/database";
import type { Transaction } from "#platform/transaction";
import { answeredTime } from "../checkin/rules";
import { children } from "../children/store";
import { operations } from "../handlers";
import { actingAs } from "../people/rules";
import { holdersOf } from "../places/rules";
import { places } from "../places/store";
import { dispatchRequest, dispatchTalk } from "../reminders/store";
import { type Instant, pageLimit } from "../shapes";
import { settle } from "../todos/settle";
import { counselling } from "./contract";
import { dangerOf, ended, lookAt, may, tilesOf } from "./rules";
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

  async choose({ input, subject: request, transaction: t, refuse, requestId, stored }) {
    if (request.requestIds.includes(requestId)) return stored({ request: requestView(request) });
    if (!may("choose", request.state)) return refuse("moved");
    const counsellor = request.counsellor!;
    if (!request.times.includes(input.at)) return refuse("moved");
    const ids = tilesOf(input.at).map((tile) => tileId(counsellor.personId, tile));
    for (const id of ids) if (await t.get(tiles, id)) return refuse("taken");
    for (const id of ids) await t.add(tiles, { _id: id, counsellingId: request._id });
    return keep(t, request, { state: "agreed", at: input.at, reminded: false }, requestId);
  },

  async another({ input, subject: request, transaction: t, refuse, requestId, stored }) {
    if (request.requestIds.includes(requestId)) return stored({ request: requestView(request) });
    if (!may("another", request.state)) return refuse("moved");
    await release(t, request);
    return keep(t, request, { state: "accepted", hours: input.hours, times: [], at: null }, requestId);
  },

  async cancel({ subject: request, transaction: t, refuse, requestId, stored }) {
    if (request.requestIds.includes(requestId)) return stored({ request: requestView(request) });
    if (!may("cancel", request.state)) return refuse("moved");
    await release(t, request);
    return keep(t, request, { state: "cancelled", at: null }, requestId);
  },

  async queue({ input, subject, as, now }) {
    if (as === "supervisor" && (await hasCounsellor(subject.placeId, now))) return { requests: [], next: null };
    const found = await requestsAt(subject.placeId, input.after, pageLimit + 1);
    const page = found.slice(0, pageLimit);
    return { requests: page.map(requestView), next: found.length > pageLimit ? page.at(-1)!.order : null };
  },

  async accept({ subject: request, as, person, now, transaction: t, refuse, requestId, stored }) {
    if (request.requestIds.includes(requestId)) return stored({ request: requestView(request) });
    if (!may("accept", request.state)) return refuse("moved");
    if (as === "supervisor" && (await hasCounsellor(request.places[0]!, now, t))) return refuse("counsellors");
    const counsellor = { personId: person!._id, title: actingAs(person!, request.path, now) };
    return keep(t, request, { state: "accepted", counsellor }, requestId);
  },

  async propose({ input, subject: request, person, now, transaction: t, refuse, requestId, stored }) {
    if (request.requestIds.includes(requestId)) return stored({ request: requestView(request) });
    if (!may("propose", request.state)) return refuse("moved");
    if (request.counsellor?.personId !== person!._id) return refuse("anothers");
    if (input.times.some((time) => time <= now)) return refuse("past");
    return keep(t, request, { state: "proposed", way: input.way, times: [...new Set(input.times)].sort(), at: null }, requestId);
  },

  async record({ input, subject: request, person, now, requestId, transaction: t, refuse, stored }) {
    if (request.requestIds.includes(requestId)) return stored({ request: requestView(request) });
    if (!may("record", request.state)) return refuse("moved");
    if (request.counsellor?.personId !== person!._id) return refuse("anothers");
    if (request.at! > now) return refuse("early");
    const { counsellingId, ...written } = input;
    await t.put(talkNotes, { _id: `${counsellingId}|${requestId}`, counsellingId, personId: person!._id, at: now, ...written });
    const child = input.danger ? await t.get(children, request.childId) : null;
    const by = request.counsellor.title;
    if (child) {
      const concern = { urgency: "now", since: now, rung: "village", reason: dangerOf(by, now) } as const;
      await settle(t, child, {}, { concern }, { by, how: "answered" }, now);
    }
    return keep(t, request, { state: input.came ? "held" : "notCome", at: null }, requestId);
  },

  async putOff({ subject: request, person, transaction: t, refuse, requestId, stored }) {
    if (request.requestIds.includes(requestId)) return stored({ request: requestView(request) });
    if (!may("putOff", request.state)) return refuse("moved");
    if (request.counsellor?.personId !== person!._id) return refuse("anothers");
    await release(t, request);
    return keep(t, request, { state: "accepted", times: [], at: null }, requestId);
  },

  async close({ input, subject: request, person, transaction: t, refuse, requestId, stored }) {
    if (request.requestIds.includes(requestId)) return stored({ request: requestView(request) });
    if (!may("close", request.state)) return refuse("moved");
    if (request.counsellor?.personId !== person!._id) return refuse("anothers");
    return keep(t, request, { state: "closed", next: input.next }, requestId);
  },

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
