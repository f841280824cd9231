import { collection, find, get } from "#platform/database";
import type { Child } from "../children/store";
import type { Callee } from "../places/contract";
import type { Instant, Token } from "../shapes";
import type { Act, ClosedTodo, Kind, Reason, Rung, Urgency } from "./contract";

/** An open to-do: at most one of a kind for a child, since its id is kind|child. It stores village and rung, never a holder (decisions 17). */
export interface TodoDocument {
  _id: string;
  kind: Kind;
  childId: string;
  episode: number;
  urgency: Urgency;
  since: Instant;
  rung: Rung;
  path: string[];
  /** The places on whose list it stands. */
  at: string[];
  order: string;
  childName: string;
  token: Token;
  village: string;
  reasons: Reason[];
  /** How many reasons there have ever been; `reasons` keeps the newest. */
  reasonCount: number;
  taken: { personId: string; by: string; at: Instant } | null;
  unreachedTimes: number;
  nextTryAt: Instant | null;
  policeAt: Instant | null;
  calls: Callee[];
}
export interface ClosedDocument {
  _id: string;
  kind: Kind;
  childId: string;
  childName: string;
  token: Token;
  village: string;
  at: string[];
  since: Instant;
  reasons: Reason[];
  closedAt: Instant;
  closedBy: string;
  how: ClosedTodo["how"];
}
export interface ActDocument extends Act {
  _id: string;
  todoId: string;
  episode: number;
  personId: string;
  seen: number;
  outcome: "closed" | "open" | "again" | "already";
}

export const todos = collection<TodoDocument>("todos", {
  sealed: ["childName", "reasons.by", "reasons.note", "calls.title", "calls.phone", "taken.by"],
  indexes: { ofPlace: { keys: ["at", "order"] } },
});
export const closedTodos = collection<ClosedDocument>("closed-todos", {
  sealed: ["childName", "reasons.by", "reasons.note", "closedBy"],
  indexes: { ofPlace: { keys: ["at", "-closedAt"] }, ofChild: { keys: ["childId", "-closedAt"] } },
});
export const acts = collection<ActDocument>("acts", { sealed: ["note", "by"], indexes: { ofTodo: { keys: ["todoId", "-at"] } } });

export const todoId = (kind: Kind, childId: string): string => `${kind}|${childId}`;
export const actId = (todo: string, episode: number, requestId: string): string => `${todo}|${episode}|${requestId}`;

export const openTodos = (placeIds: readonly string[], after: string | undefined, limit: number): Promise<TodoDocument[]> =>
  find(todos, "ofPlace", { equals: { at: placeIds }, above: ["order", after ?? ""], limit });
export const closedTodosOf = (placeIds: readonly string[], before: Instant, limit: number): Promise<ClosedDocument[]> =>
  find(closedTodos, "ofPlace", { equals: { at: placeIds }, below: ["closedAt", before], limit });
export const actsOf = (todo: string, limit: number): Promise<ActDocument[]> => find(acts, "ofTodo", { equals: { todoId: todo }, limit });

export const getTodo = (id: string): Promise<TodoDocument | null> => get(todos, id);
/** The last ended to-do of a kind. */
export const getClosed = (kind: Kind, child: Pick<Child, "_id" | "episodes">): Promise<ClosedDocument | null> =>
  get(closedTodos, `${todoId(kind, child._id)}|${child.episodes[kind]}`);
