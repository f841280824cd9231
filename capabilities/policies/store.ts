import { collection, find } from "#platform/database";
import type { Transaction } from "#platform/transaction";
import { type Child, villageOf } from "../children/store";
import type { Instant } from "../shapes";
import type { PublishedPolicy } from "./contract";

/** The explainer that stands now; its id is the policy's. A withdrawn one keeps its document, off the list. */
export interface PolicyDocument extends Omit<PublishedPolicy, "id"> {
  _id: string;
  state: "published" | "withdrawn";
}
/** Every version that was ever published, id|version: what a family read can be shown again. */
export type PolicyVersion = Omit<PolicyDocument, "state">;

/** A family that has read one to its end: id is policy|child, so that it is counted once. */
export interface Reading {
  _id: string;
  version: number;
  at: Instant;
}
/** 没看懂, once a tap: id is child|request. */
export interface Unclear {
  _id: string;
  policyId: string;
  version: number;
  at: Instant;
}
/** How many families of a village have read one: id is village|policy. */
export interface Tally {
  _id: string;
  path: string[];
  village: string;
  policyId: string;
  families: number;
  order: string;
}

export const policyLimit = 100; // explainers in the list: product.md asks for at least 20, domain-facts.md §3 names 34

export const policyDocuments = collection<PolicyDocument>("policies", { sealed: [], indexes: { ofState: { keys: ["state", "_id"] } } });
export const policyVersions = collection<PolicyVersion>("policy-versions", { sealed: [], indexes: {} });
export const readings = collection<Reading>("policy-readings", { sealed: [], indexes: {} });
export const unclears = collection<Unclear>("policy-unclears", { sealed: [], indexes: {} });
export const tallies = collection<Tally>("policy-tallies", { sealed: [], indexes: { ofPlace: { keys: ["path", "order"] } } });

export const publishedPolicies = (): Promise<PolicyDocument[]> =>
  find(policyDocuments, "ofState", { equals: { state: "published" }, limit: policyLimit });

export const talliesOf = (placeId: string, after: string | undefined, limit: number): Promise<Tally[]> =>
  find(tallies, "ofPlace", { equals: { path: placeId }, above: ["order", after ?? ""], limit });

/** Counts one more family of the child's village. */
export async function countReading(t: Transaction, child: Child, policyId: string): Promise<void> {
  const order = `${villageOf(child)}|${policyId}`;
  const tally = await t.get(tallies, order);
  if (tally) return t.patch(tallies, order, { families: tally.families + 1 });
  return t.put(tallies, { _id: order, path: child.path, village: child.village, policyId, families: 1, order });
}
