import { randomBytes } from "node:crypto";
import { fingerprint } from "#platform/sealing";
import { withConfirmation } from "../checkin/rules";
import { missedWanted } from "../checkin/silence";
import { type Child, children, villageOf } from "../children/store";
import { operations } from "../handlers";
import { actingAs, meOf } from "../people/rules";
import { type Person, persons } from "../people/store";
import { settle } from "../todos/settle";
import { joining } from "./contract";
import { codeOf, isSpent, validUntil } from "./rules";
import { invitationId, invitations } from "./store";

export const joiningOperations = operations(joining, {
  async invite({ input, subject: place, person, now, transaction: t, refuse }) {
    const family: Child[] = [];
    for (const childId of new Set(input.childIds)) {
      const child = await t.get(children, childId);
      if (!child?.path.includes(place.placeId)) return refuse("notHere");
      family.push(child);
    }
    // A call sent twice makes two codes; the one nobody read out runs out by itself.
    const code = codeOf(randomBytes(8));
    const until = validUntil(now);
    const first = family[0]!;
    await t.add(invitations, {
      _id: invitationId(code),
      childIds: family.map((child) => child._id),
      tokens: family.map((child) => child.token),
      placeId: villageOf(first),
      path: first.path,
      madeBy: person!._id,
      until,
      spent: null,
    });
    return { code, until };
  },

  async look({ subject: invitation, now, refuse }) {
    if (isSpent(invitation, now)) return refuse("spent");
    return { tokens: invitation.tokens, until: invitation.until };
  },

  async accept({ input, subject: invitation, person, openId, now, requestId, transaction: t, stored, refuse }) {
    const id = person?._id ?? `joined|${fingerprint(`person|${openId}`)}`;
    const known = await t.get(persons, id);
    if (known && invitation.spent?.requestId === requestId && invitation.spent.openId === openId) return stored({ me: meOf(known, now) });
    if (isSpent(invitation, now)) return refuse("spent");
    const { relation, name, phone = null } = input;
    const joined: Person = known ?? { _id: id, openId: openId!, name, phone, posts: [], wards: [], grants: {} };
    const wards = [...joined.wards];
    for (const childId of invitation.childIds) {
      const child = (await t.get(children, childId))!;
      if (child.guardians.some((guardian) => guardian.personId === id && guardian.until === null)) continue;
      const guardian = {
        guardianId: `${child._id}.${requestId}`,
        personId: id,
        relation,
        name,
        phone: phone ?? "",
        confirmed: false,
        from: now,
        until: null,
        remindedFor: null,
      };
      await t.patch(children, childId, { guardians: [...child.guardians, guardian], version: child.version + 1 });
      wards.push({ childId, from: now, until: null });
    }
    const becomes = { ...joined, wards };
    await t.put(persons, becomes);
    await t.patch(invitations, invitation._id, { spent: { personId: id, openId: openId!, requestId, at: now } });
    return { me: meOf(becomes, now) };
  },

  async confirm({ input, subject: child, person, now, transaction: t, stored, refuse }) {
    const guardian = child.guardians.find((known) => known.guardianId === input.guardianId && known.until === null);
    if (!guardian) return refuse("nobody");
    if (guardian.confirmed === input.belongs) return stored({});
    // The roster may know this guardian already, from before they had a phone: the two become one.
    const listed = child.guardians.find((known) => known.personId === null && known.relation === guardian.relation && known.until === null);
    const confirmed = { ...guardian, confirmed: true, phone: guardian.phone || (listed?.phone ?? "") };
    const guardians = input.belongs
      ? child.guardians.filter((known) => known !== listed).map((known) => (known === guardian ? confirmed : known))
      : child.guardians.map((known) => (known === guardian ? { ...known, until: now } : known));
    const next = guardian.personId ? withConfirmation(child.checkin, guardian.personId, input.belongs) : child.checkin;
    if (!input.belongs && guardian.personId) {
      const stranger = (await t.get(persons, guardian.personId))!;
      const wards = stranger.wards.map((ward) => (ward.childId === child._id && ward.until === null ? { ...ward, until: now } : ward));
      await t.patch(persons, stranger._id, { wards });
    }
    const by = actingAs(person!, child.path, now);
    await settle(t, child, { checkin: next, guardians }, { missed: missedWanted(child, next, now) }, { by, how: "answered" }, now);
    return {};
  },
});
