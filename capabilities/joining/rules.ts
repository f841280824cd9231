import { minute } from "../calendar";
import type { Instant } from "../shapes";
import { codeLength, codeMinutes } from "./contract";
import type { Invitation } from "./store";

/** 32 signs without 0 and O, 1 and I, since a code is read aloud and typed by old hands: eight of them are 40 bits (decisions 12). */
const signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A code of as many random bytes as it has signs; 256 is a multiple of 32, so every sign is equally likely. */
export const codeOf = (bytes: Uint8Array): string => [...bytes.subarray(0, codeLength)].map((byte) => signs[byte % signs.length]).join("");

export const isSpent = (invitation: Pick<Invitation, "spent" | "until">, now: Instant): boolean =>
  invitation.spent !== null || now >= invitation.until;
export const validUntil = (now: Instant): Instant => now + codeMinutes * minute;
