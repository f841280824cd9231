import { collection, find } from "#platform/database";
import type { Instant, Token } from "../shapes";
import type { Hours, Next, Request, State, Topic, Way } from "./contract";

/** One request; its id is child|request, so that a tap sent twice is one. Whoever asked is named, since only they of the family see it. */
export interface RequestDocument {
  _id: string;
  childId: string;
  childName: string;
  token: Token;
  village: string;
  path: string[];
  askedBy: string;
  topic: Topic;
  hours: Hours;
  note?: string;
  state: State;
  since: Instant;
  counsellor: { personId: string; title: string } | null;
  way: Way | null;
  times: Instant[];
  at: Instant | null;
  next: Next | null;
  climbed: boolean;
  reminded: boolean;
  /** The last taps that changed it. */
  requestIds: string[];
  /** On whose lists it stands: the township's, and the county's once it climbed; empty when it has ended. */
  places: string[];
  order: string;
  nextLookAt: Instant | null;
}
/** A counsellor's quarter of an hour: its id is counsellor|tile, so that two talks can't overlap (issue 4). */
export interface Tile {
  _id: string;
  counsellingId: string;
}
/** What a counsellor wrote after a talk; `privately` is for its writer alone, `forTeam` for the care team (domain-facts §6). */
export interface TalkNote {
  _id: string;
  counsellingId: string;
  personId: string;
  at: Instant;
  came: boolean;
  privately?: string;
  forTeam?: string;
  danger: boolean;
}

export const requests = collection<RequestDocument>("counselling-requests", {
  sealed: ["childName", "note", "counsellor.title"],
  indexes: {
    ofAsker: { keys: ["askedBy", "-since"] },
    ofPlace: { keys: ["places", "order"] },
    toLookAt: { keys: ["nextLookAt"], sparse: true },
  },
});
export const tiles = collection<Tile>("counselling-tiles", { sealed: [], indexes: {} });
export const talkNotes = collection<TalkNote>("counselling-notes", { sealed: ["privately", "forTeam"], indexes: {} });

export const tileId = (personId: string, tile: number): string => `${personId}|${tile}`;

export const requestsOf = (personId: string, limit: number): Promise<RequestDocument[]> =>
  find(requests, "ofAsker", { equals: { askedBy: personId }, limit });
export const requestsAt = (placeId: string, after: string | undefined, limit: number): Promise<RequestDocument[]> =>
  find(requests, "ofPlace", { equals: { places: placeId }, above: ["order", after ?? ""], limit });
export const requestsToLookAt = (now: Instant, limit: number): Promise<RequestDocument[]> =>
  find(requests, "toLookAt", { upTo: ["nextLookAt", now], limit });

/** How a request is answered, to whoever may see it. */
export function requestView(document: RequestDocument): Request {
  const { _id, childId, childName, token, village, topic, hours, note, state, since, counsellor, way, times, at, next, climbed } = document;
  return {
    counsellingId: _id,
    child: { childId, name: childName, token, village },
    topic,
    hours,
    note: note ?? null,
    state,
    since,
    counsellor: counsellor?.title ?? null,
    way,
    times,
    at,
    next,
    climbed,
  };
}
