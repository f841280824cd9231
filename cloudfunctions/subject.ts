import type { Subject } from "#capabilities/access/rules";
import { type Child, children } from "#capabilities/children/store";
import { requests } from "#capabilities/counselling/store";
import { type Invitation, invitationId, invitations } from "#capabilities/joining/store";
import type { About } from "#capabilities/operation";
import type { Person } from "#capabilities/people/store";
import { places } from "#capabilities/places/store";
import { Kind } from "#capabilities/todos/contract";
import { get } from "#platform/database";
import type { Transaction } from "#platform/transaction";

/** What the door loaded: the subject for the handler, and what of it the access decision needs. */
export interface Loaded {
  subject: unknown;
  access: Subject;
}
type Reader = Pick<Transaction, "get">;
const outside: Reader = { get };

const ofChild = (child: Child): Subject => ({ guardians: child.guardians, path: child.path, childId: child._id });

/** Loads the one subject that the contract's `about` names, in the transaction if there is one. Null when it is not there. */
export async function loadSubject(
  about: About,
  input: Record<string, unknown>,
  person: Person | null,
  transaction: Transaction | null,
): Promise<Loaded | null> {
  if (about === "self" || about === "nothing") return { subject: null, access: {} };
  const reader = transaction ?? outside;
  const [field] = Object.values(about) as [string];
  const id = String(input[field]);
  if ("child" in about) {
    const child = await reader.get(children, id);
    return child && { subject: child, access: ofChild(child) };
  }
  if ("todo" in about) {
    // A to-do's id is kind|child: the child decides access; whether the to-do is still open is the operation's matter.
    const [kind, childId = ""] = id.split("|");
    const child = await reader.get(children, childId);
    const known = Kind.safeParse(kind);
    return child && known.success ? { subject: { child, kind: known.data }, access: ofChild(child) } : null;
  }
  if ("request" in about) {
    const request = await reader.get(requests, id);
    return request && { subject: request, access: { askedBy: request.askedBy, path: request.places } }; // once ended, it is on nobody's list
  }
  if ("invitation" in about) {
    const invitation: Invitation | null = await reader.get(invitations, invitationId(id));
    return invitation && { subject: invitation, access: { path: invitation.path } };
  }
  return loadPlace(reader, id, person);
}

/** A place of the caller's own post is known without reading it; any other is read once, found or not. */
async function loadPlace(reader: Reader, placeId: string, person: Person | null): Promise<Loaded | null> {
  const post = person?.posts.find((held) => held.placeId === placeId);
  if (post) return { subject: { placeId, path: [placeId], station: post.role === "supervisor" }, access: { path: [placeId] } };
  const place = await reader.get(places, placeId);
  return place && { subject: { placeId, path: place.path, station: place.tier === "township" }, access: { path: place.path } };
}
