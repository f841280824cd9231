import { template } from "#platform/environment";
import type { Transaction } from "#platform/transaction";
import { children } from "../children/store";
import { operations } from "../handlers";
import { type Person, persons } from "../people/store";
import { holdersOf } from "../places/rules";
import { places } from "../places/store";
import type { Instant } from "../shapes";
import { reminders } from "./contract";
import { attemptLimit, leaseMilliseconds } from "./rules";
import { type Dispatch, dispatches } from "./store";

const rememberedRequests = 10;
const holdersAsked = 3; // of one place, so that a lease stays within a transaction's operations

export const reminderOperations = operations(reminders, {
  async grant({ input, person, requestId, transaction: t, stored, refuse }) {
    const current = person && (await t.get(persons, person._id));
    if (!current) return refuse("nobody");
    const { left, requestIds } = current.grants[input.kind] ?? { left: 0, requestIds: [] };
    if (requestIds.includes(requestId)) return stored({ left });
    const grant = { left: left + 1, requestIds: [...requestIds, requestId].slice(-rememberedRequests) };
    await t.patch(persons, current._id, { grants: { ...current.grants, [input.kind]: grant } });
    return { left: grant.left };
  },

  // Holder and grant are looked up now, not when the dispatch was made: a post may have changed hands since.
  async lease({ input, now, transaction: t, stored }) {
    const dispatch = await t.get(dispatches, input.dispatchId);
    if (dispatch?.state !== "waiting" || dispatch.nextTryAt > now) return stored({ letter: null });
    const unsent = async (outcome: string) => {
      await t.patch(dispatches, dispatch._id, { state: "unsent", outcome });
      return { letter: null };
    };
    if (dispatch.attempts >= attemptLimit) return unsent("attempts");
    if (!template(dispatch.kind)) return unsent("off");
    const { about } = dispatch;
    const child = about && (await t.get(children, about.childId));
    if (about && child?.open[about.kind]?.episode !== about.episode) return unsent("closed");
    const person = await addressee(t, dispatch, now);
    if (!person) return unsent("no grant");
    const grant = person.grants[dispatch.kind]!;
    await t.patch(persons, person._id, { grants: { ...person.grants, [dispatch.kind]: { ...grant, left: grant.left - 1 } } });
    await t.patch(dispatches, dispatch._id, { attempts: dispatch.attempts + 1, leasedTo: person._id, nextTryAt: now + leaseMilliseconds });
    return { letter: { openId: person.openId!, kind: dispatch.kind, words: dispatch.words, page: dispatch.page } };
  },

  async receipt({ input, transaction: t, stored }) {
    const dispatch = await t.get(dispatches, input.dispatchId);
    if (dispatch?.state !== "waiting") return stored({});
    if (input.outcome !== "failed") {
      // 43101 is WeChat's word that no grant is left: there is nothing to try again.
      await t.patch(dispatches, dispatch._id, { state: input.outcome, outcome: input.detail });
      return {};
    }
    // A failure leaves the lease to run out, so that a later tick tries again; the grant it did not use is given back.
    await t.patch(dispatches, dispatch._id, { outcome: input.detail });
    const person = dispatch.leasedTo ? await t.get(persons, dispatch.leasedTo) : null;
    const grant = person?.grants[dispatch.kind];
    if (person && grant)
      await t.patch(persons, person._id, { grants: { ...person.grants, [dispatch.kind]: { ...grant, left: grant.left + 1 } } });
    return {};
  },
});

/** Who receives it: the person named, or the first holder of the first place whose post is held, that has a phone and a grant left. */
async function addressee(t: Transaction, dispatch: Dispatch, now: Instant): Promise<Person | null> {
  const granted = (person: Person | null) => (person?.openId && (person.grants[dispatch.kind]?.left ?? 0) > 0 ? person : null);
  if ("personId" in dispatch.to) return granted(await t.get(persons, dispatch.to.personId));
  const { placeIds, roles } = dispatch.to;
  for (const placeId of placeIds) {
    const place = await t.get(places, placeId);
    const holders = place
      ? holdersOf(place, now)
          .filter(({ role }) => roles.includes(role))
          .slice(0, holdersAsked)
      : [];
    for (const holder of holders) {
      const person = granted(await t.get(persons, holder.personId));
      if (person) return person;
    }
    if (holders.length > 0) return null; // the post is held: its to-do waits there, and nobody else is told of it
  }
  return null;
}
