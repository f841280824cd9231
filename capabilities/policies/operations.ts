import { answeredTime } from "../checkin/rules";
import { operations } from "../handlers";
import { pageLimit } from "../shapes";
import { settle } from "../todos/settle";
import { type PublishedPolicy, policies } from "./contract";
import { questionOf } from "./rules";
import {
  countReading,
  type PolicyDocument,
  policyDocuments,
  policyVersions,
  publishedPolicies,
  readings,
  talliesOf,
  unclears,
} from "./store";

const shown = ({ _id, state: _, ...policy }: PolicyDocument): PublishedPolicy => ({ id: _id, ...policy });

export const policyOperations = operations(policies, {
  async list() {
    return { policies: (await publishedPolicies()).map(shown) };
  },

  async read({ input, subject: child, now, transaction: t, stored }) {
    const id = `${input.policyId}|${child._id}`;
    if (await t.get(readings, id)) return stored({});
    if (!(await t.get(policyDocuments, input.policyId))) return stored({}); // one that never was is no family's reading
    await t.put(readings, { _id: id, version: input.version, at: now });
    await countReading(t, child, input.policyId);
    return {};
  },

  async unclear({ input, subject: child, person, now, requestId, transaction: t, stored, refuse }) {
    const id = `${child._id}|${requestId}`;
    if (await t.get(unclears, id)) return stored({});
    const policy = await t.get(policyDocuments, input.policyId);
    if (policy?.state !== "published") return refuse("withdrawn");
    const { answeredAt } = answeredTime(input.tapped, input.sent, now);
    await t.put(unclears, { _id: id, policyId: input.policyId, version: policy.version, at: answeredAt });
    const by = child.guardians.find((guardian) => guardian.personId === person!._id)!.relation;
    await settle(t, child, {}, { question: questionOf(by, policy.title, answeredAt, now) }, { by: "", how: "answered" }, now);
    return {};
  },

  async coverage({ input, subject }) {
    const found = await talliesOf(subject.placeId, input.after, pageLimit + 1);
    const page = found.slice(0, pageLimit);
    return {
      read: page.map(({ village, policyId, families }) => ({ village, policyId, families })),
      next: found.length > pageLimit ? page.at(-1)!.order : null,
    };
  },

  async publish({ input, now, transaction: t }) {
    const { id, ...text } = input.policy;
    const version = ((await t.get(policyDocuments, id))?.version ?? 0) + 1;
    const published = { ...text, version, publishedAt: now, pinyin: input.pinyin };
    await t.put(policyVersions, { _id: `${id}|${version}`, ...published });
    await t.put(policyDocuments, { _id: id, ...published, state: "published" });
    return { version };
  },

  async withdraw({ input, transaction: t, refuse }) {
    if (!(await t.get(policyDocuments, input.policyId))) return refuse("unknown");
    await t.patch(policyDocuments, input.policyId, { state: "withdrawn" });
    return {};
  },
});
