// Relative paths: the package.json beside this file, which the platform wants, ends the reach of the `#` aliases.
import { randomUUID } from "node:crypto";
import { policyDocuments } from "../../capabilities/policies/store";
import { policies } from "../../content/policies";
import type { Policy } from "../../content/policies/policy";
import { callerOpenId } from "../../platform/caller";
import { getAll, makeCollections } from "../../platform/database";
import { type Answer, answer } from "../door";
import { pinyinOf } from "./pinyin";

interface Event {
  operation?: unknown;
  input?: Record<string, unknown>;
  requestId?: string;
}

/**
 * The door for an operator, opened from the cloud's console and never by a phone: `{operation: "prepare"}` makes what a new city lacks,
 * `{operation: "policies.publish" | "policies.withdraw", input}` changes what families read. Answers as every door does.
 */
export async function main(event: Event): Promise<Answer | { ok: true; value: Prepared }> {
  if (callerOpenId()) throw new Error("maintenance is called by an operator only");
  if (event.operation === "prepare") return { ok: true, value: await prepare() };
  return ask(String(event.operation), event.input ?? {}, event.requestId);
}

const ask = async (operation: string, input: Record<string, unknown>, requestId: string = randomUUID()): Promise<Answer> => {
  const { policy } = input as { policy?: Policy };
  const whole = operation === "policies.publish" && policy ? { ...input, pinyin: pinyinOf(policy) } : input;
  return (await answer({ operation, input: whole, requestId }, { kind: "operator" })).answer;
};

interface Prepared {
  /** Collections made now; the others were there. */
  collections: string[];
  /** Explainers published now. One that the city has is left alone: its staff may have rewritten it. */
  policies: string[];
}

/** Makes missing collections and publishes missing explainers; run again, it changes nothing. */
async function prepare(): Promise<Prepared> {
  const collections = await makeCollections();
  const there = await getAll(
    policyDocuments,
    policies.map((policy) => policy.id),
  );
  const published: string[] = [];
  for (const policy of policies.filter(({ id }) => !there.some((known) => known._id === id))) {
    const said = await ask("policies.publish", { policy });
    if (!said.ok) throw new Error(`${policy.id} could not be published: ${said.error.code}`);
    published.push(policy.id);
  }
  return { collections, policies: published };
}
