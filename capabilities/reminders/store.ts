import { schedule } from "#content/schedule";
import { collection, find } from "#platform/database";
import type { Transaction } from "#platform/transaction";
import type { Post } from "../access/rules";
import { minute } from "../calendar";
import type { Child } from "../children/store";
import type { Day, Instant } from "../shapes";
import type { Kind } from "../todos/contract";
import type { OpenTodo } from "../todos/rules";
import type { MessageKind } from "./contract";
import { sendableAt, type Words, wordsOf } from "./rules";

/** A dispatch: what waits in the cloud to be sent to somebody. Addressed to a person or a post; holder and grant are looked up at sending. */
export interface Dispatch {
  _id: string;
  /** A person, or the posts of these roles at the first place where one is held: the station's stand in for a vacant one. */
  to: { personId: string } | { placeIds: string[]; roles: Post["role"][] };
  kind: MessageKind;
  urgent: boolean;
  words: Words;
  page: string;
  /** The to-do it tells of; one that was closed meanwhile (in the quiet hours) is told of no more. */
  about: { kind: Kind; childId: string; episode: number } | null;
  state: "waiting" | "sent" | "unsent";
  attempts: number;
  /** Not before; a lease moves it on, so that a sender that died leaves the dispatch to the next. */
  nextTryAt: Instant;
  /** Who holds the lease's grant. */
  leasedTo: string | null;
  outcome: string;
}

export const dispatches = collection<Dispatch>("dispatches", { sealed: [], indexes: { toSend: { keys: ["state", "nextTryAt"] } } });

export const waiting = (now: Instant, limit: number): Promise<Dispatch[]> =>
  find(dispatches, "toSend", { equals: { state: "waiting" }, upTo: ["nextTryAt", now], limit });

type Fresh = Pick<Dispatch, "_id" | "to" | "kind" | "urgent" | "words" | "page" | "about">;

/** The id is made of the cause, so one cause is sent once. An urgent one is also tried right after the commit. */
async function dispatch(t: Transaction, fresh: Fresh, now: Instant): Promise<void> {
  await t.put(dispatches, {
    ...fresh,
    state: "waiting",
    attempts: 0,
    leasedTo: null,
    nextTryAt: sendableAt(fresh.urgent, schedule.quiet, now),
    outcome: "",
  });
  if (fresh.urgent) t.afterwards.push(fresh._id);
}

/** Tells the post that holds a to-do now: once when it opens, once when it grows urgent, once when it climbs. */
export function dispatchTodo(t: Transaction, child: Child, kind: Kind, open: OpenTodo, now: Instant): Promise<void> {
  const minutes = schedule.answerMinutes[open.urgency];
  const [village, township] = [...child.path].reverse() as [string, string];
  return dispatch(
    t,
    {
      _id: `todo|${kind}|${child._id}|${open.episode}|${open.rung}|${open.urgency}`,
      to: { placeIds: open.rung === "village" ? [village, township] : [township], roles: ["director", "supervisor"] },
      kind: "todo",
      urgent: kind === "concern" || open.urgency === "now",
      words: wordsOf("todo", open.urgency, minutes === null ? null : now + minutes * minute, schedule.missedFrom),
      page: `pages/home/index?role=${open.rung === "village" ? "director" : "supervisor"}`,
      about: { kind, childId: child._id, episode: open.episode },
    },
    now,
  );
}

/** Tells a guardian that today is the day; `again` when the day has passed unanswered. */
export const dispatchDue = (t: Transaction, child: Child, personId: string, dueDay: Day, again: boolean, now: Instant): Promise<void> =>
  dispatch(
    t,
    {
      _id: `due|${child._id}|${personId}|${dueDay}|${again ? "again" : "first"}`,
      to: { personId },
      kind: "due",
      urgent: false,
      words: wordsOf("due", "today", null, schedule.missedFrom),
      page: "pages/home/index?role=guardian",
      about: null,
    },
    now,
  );

/** Tells the counsellors of a township, or the county once it climbed, that a family waits. */
export const dispatchRequest = (
  t: Transaction,
  id: string,
  to: { placeIds: string[]; roles: Post["role"][] },
  now: Instant,
): Promise<void> =>
  dispatch(
    t,
    {
      _id: `request|${id}|${to.placeIds[0]}`,
      to,
      kind: "todo",
      urgent: false,
      words: wordsOf("todo", "week", null, schedule.missedFrom),
      page: "pages/home/index?role=counsellor",
      about: null,
    },
    now,
  );

/** Tells one of the two who meet that the hour comes. */
export const dispatchTalk = (t: Transaction, id: string, personId: string, at: Instant, page: string, now: Instant): Promise<void> =>
  dispatch(
    t,
    {
      _id: `talk|${id}|${personId}|${at}`,
      to: { personId },
      kind: "talk",
      urgent: false,
      words: wordsOf("talk", "today", at, schedule.missedFrom),
      page,
      about: null,
    },
    now,
  );
