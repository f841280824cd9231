import { randomUUID } from "node:crypto";
import { add, collection } from "#platform/database";
import type { Transaction } from "#platform/transaction";
import type { Instant } from "../shapes";

/**
 * Who did or looked at what, flat from the start (decisions 34). No names, no texts: ids only.
 * Access to minors' data is logged: 未成年人网络保护条例 (国令766) article 36.
 */
export interface AuditEntry {
  _id: string;
  at: Instant;
  by: string; // person id, "clock" or "operator"
  as: string; // the knocker of the contract that let them in
  operation: string;
  childId: string | null;
  placeId: string | null;
  requestId: string;
}

export const audit = collection<AuditEntry>("audit", {
  sealed: [],
  indexes: { ofChild: { keys: ["childId", "-at"], sparse: true }, ofTime: { keys: ["at"] } },
});

/** A write's entry goes into its transaction; a read's is written before the answer. */
export const enter = (entry: Omit<AuditEntry, "_id">, transaction?: Transaction): Promise<void> => {
  const document = { _id: randomUUID(), ...entry };
  return transaction ? transaction.add(audit, document) : add(audit, document);
};
