import { randomUUID } from "node:crypto";
import type { MessageKind } from "#capabilities/reminders/contract";
import { template } from "#platform/environment";
import { send } from "#platform/messages";
import { answer } from "./door";

/**
 * Sends one dispatch: takes its lease, sends outside any transaction, leaves the receipt. Dying anywhere in between leaves the lease
 * to run out, and the next tick goes on.
 */
export async function deliver(dispatchId: string): Promise<void> {
  const clock = (operation: string, input: object) => answer({ operation, input, requestId: randomUUID() }, { kind: "clock" });
  const leased = (await clock("reminders.lease", { dispatchId })).answer;
  const letter = leased.ok
    ? (leased.value as { letter: { openId: string; kind: MessageKind; words: Record<string, string>; page: string } | null }).letter
    : null;
  const form = letter && template(letter.kind);
  if (!letter || !form) return;
  const fields = Object.fromEntries(Object.entries(form.fields).map(([field, word]) => [field, letter.words[word] ?? ""]));
  const outcome = await send({ openId: letter.openId, templateId: form.templateId, page: letter.page, fields });
  await clock("reminders.receipt", { dispatchId, ...outcome });
}
