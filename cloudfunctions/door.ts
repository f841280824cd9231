import type * as z from "zod";
import { allowed, type Caller } from "#capabilities/access/rules";
import { allOperations, type Operation } from "#capabilities/all";
import { enter } from "#capabilities/audit/store";
import { dayOf } from "#capabilities/calendar";
import { refuser } from "#capabilities/handlers";
import { tries } from "#capabilities/joining/store";
import { doorRefusals, Refusal } from "#capabilities/operation";
import { callerOf } from "#capabilities/people/rules";
import { findByOpenId, type Person } from "#capabilities/people/store";
import { type Instant, RequestId } from "#capabilities/shapes";
import { countUp } from "#platform/database";
import { log, placeOf } from "#platform/log";
import { Busy, type Transaction, transact } from "#platform/transaction";
import { loadSubject } from "./subject";

/**
 * The one pipeline behind every door: validate → identify → load the subject → authorise → run (audit inside) → answer.
 * For a write it opens the transaction and loads the subject in it, so that what access was decided on is what is changed.
 */
export type Knock = { kind: "person"; openId: string } | { kind: "clock" } | { kind: "operator" };

/** `now` is the cloud's time as an ISO string, so that a phone learns how far its own clock is off. */
export type Answer = { ok: true; value: unknown; now: string } | { ok: false; error: { code: string; message: string }; now: string };

interface Asked {
  name: string;
  operation: Operation;
  input: Record<string, unknown>;
  requestId: string;
}

/** Answers one event; `afterwards` are urgent dispatches to be tried now that all is stored. Never throws. */
export async function answer(event: unknown, knock: Knock): Promise<{ answer: Answer; afterwards: string[] }> {
  const now = Date.now();
  const time = new Date(now).toISOString();
  try {
    const asked = validate(event);
    const { value, afterwards } = await serve(asked, knock, now);
    return { answer: { ok: true, value, now: time }, afterwards };
  } catch (error) {
    return { answer: { ok: false, error: explain(error, event), now: time }, afterwards: [] };
  }
}

const refuse = (code: keyof typeof doorRefusals): never => {
  throw new Refusal(code, doorRefusals[code]);
};

/** The event is never validated strictly at the top: the platform adds userInfo to it (decisions 20). */
function validate(event: unknown): Asked {
  const { operation: name, input, requestId } = (event ?? {}) as Record<string, unknown>;
  const operation = typeof name === "string" ? allOperations.get(name) : undefined;
  if (!operation || typeof name !== "string") return refuse("unknownOperation");
  const request = RequestId.safeParse(requestId);
  const parsed = operation.contract.input.safeParse(input ?? {});
  const issue = (request.error ?? parsed.error)?.issues[0];
  if (!request.success || !parsed.success) throw new Refusal("malformed", sentenceOf(issue));
  return { name, operation, input: parsed.data as Record<string, unknown>, requestId: request.data };
}

/** Our own sentences are Chinese; the library's English ones are for developers and never reach a person. */
const sentenceOf = (issue: z.core.$ZodIssue | undefined): string =>
  issue && /[一-鿿]/.test(issue.message) ? issue.message : doorRefusals.malformed;

async function serve(asked: Asked, knock: Knock, now: Instant): Promise<{ value: unknown; afterwards: string[] }> {
  const { contract } = asked.operation;
  const openId = knock.kind === "person" ? knock.openId : null;
  if (contract.triesPerDay && openId) {
    const count = await countUp(tries, `${asked.name}|${openId}|${dayOf(now)}`);
    if (count > contract.triesPerDay) refuse("tooManyTries");
  }
  const person = openId ? await findByOpenId(openId) : null;
  if (contract.audit !== "write") return { value: await run(asked, knock, openId, person, now, null), afterwards: [] };
  return transact(async (transaction) => ({
    value: await run(asked, knock, openId, person, now, transaction),
    afterwards: transaction.afterwards,
  }));
}

async function run(
  asked: Asked,
  knock: Knock,
  openId: string | null,
  person: Person | null,
  now: Instant,
  transaction: Transaction | null,
): Promise<unknown> {
  const { name, operation, input, requestId } = asked;
  const { contract } = operation;
  const loaded = await loadSubject(contract.about, input, person, transaction);
  const as = allowed(contract.who, callerFor(knock, person), loaded?.access ?? null, now);
  if (!loaded || !as) return refuse("notYours"); // not there and not yours leave by this one line (decisions 21)
  let repeated = false;
  const stored = <T>(value: T): T => {
    repeated = true;
    return value;
  };
  const call = { input, subject: loaded.subject, person, openId, as, now, requestId, transaction, stored, refuse: refuser(contract) };
  const value = await operation.run(call as never);
  if (contract.audit !== "nothing" && !repeated) {
    const { childId = null, placeId = null } = named(input);
    await enter({ at: now, by: person?._id ?? knock.kind, as, operation: name, childId, placeId, requestId }, transaction ?? undefined);
  }
  return value;
}

const callerFor = (knock: Knock, person: Person | null): Caller =>
  person
    ? callerOf(person)
    : { kind: knock.kind === "person" ? "person" : knock.kind, personId: null, childId: null, posts: [], wards: [] };

/** The ids of an input that an audit entry keeps. */
function named(input: Record<string, unknown>): { childId?: string; placeId?: string } {
  const { childId, placeId, todoId, counsellingId } = input as Partial<Record<"childId" | "placeId" | "todoId" | "counsellingId", string>>;
  return { childId: childId ?? todoId?.split("|")[1] ?? counsellingId?.split("|")[0], placeId };
}

function explain(error: unknown, event: unknown): { code: string; message: string } {
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  if (error instanceof Busy) return { code: "busy", message: doorRefusals.busy };
  const { operation = "", requestId = "" } = (event ?? {}) as { operation?: unknown; requestId?: unknown };
  const request = RequestId.safeParse(requestId);
  log("defect", {
    operation: allOperations.has(String(operation)) ? String(operation) : "unknown",
    requestId: request.success ? request.data : "",
    place: placeOf(error),
  });
  return { code: "defect", message: `${doorRefusals.defect}${request.success ? `（编号 ${request.data.slice(0, 8)}）` : ""}` };
}
