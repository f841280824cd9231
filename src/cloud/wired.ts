import { makeCall } from "./call";
import { now as phoneNow } from "./clock";
import { makeDifference } from "./difference";
import { makeDrafts } from "./drafts";
import { knock } from "./knock";
import { network } from "./network";
import { makeOutbox } from "./outbox";
import type { Later } from "./phone";
import { randomBytes } from "./random";
import { makeRequestIds } from "./requestId";
import { makeSession } from "./session";
import { storage } from "./storage";

/** The one place where this folder's parts are put together with the real phone. */

const person = () => session.who().personId;
const newId = makeRequestIds({ randomBytes, now: phoneNow, person });
const difference = makeDifference({ storage, now: phoneNow });

/** The cloud's time as far as this phone knows: what pages show and reckon with, since the phone's own may be days off. */
export const now = (): number => phoneNow() + (difference.last() ?? 0);

export const later: Later = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
export const session = makeSession(storage, () => outbox.wake()); // what waited for this person goes now
export const drafts = makeDrafts(storage);
export const call = makeCall({ knock, difference, newId });
export const outbox = makeOutbox({ storage, knock, now: phoneNow, difference, network, newId, person, later });
/** For an act that is not in the outbox and is to be tried again under its first id. */
export const newRequestId = newId;
export { network, storage };
