import { type Count, collection } from "#platform/database";
import { fingerprint } from "#platform/sealing";
import type { Instant, Token } from "../shapes";

/** An invitation of one family. The code itself is not kept: the id is its keyed digest. */
export interface Invitation {
  _id: string;
  childIds: string[];
  tokens: Token[];
  placeId: string;
  path: string[];
  madeBy: string;
  until: Instant;
  /** The request that spent it, so that the same call repeated finds itself. */
  spent: { personId: string; openId: string; requestId: string; at: Instant } | null;
}

export const invitations = collection<Invitation>("invitations", { sealed: [], indexes: {} });
export const invitationId = (code: string): string => fingerprint(`invitation|${code}`);

/** Tries of an operation by one caller on one China day. */
export const tries = collection<Count>("tries", { sealed: [], indexes: {} });
