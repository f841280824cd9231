import { schedule } from "#content/schedule";
import { minute } from "../calendar";
import type { Act, ClosedTodo, Todo } from "./contract";
import type { ActDocument, ClosedDocument, TodoDocument } from "./store";

/** How a stored to-do is answered. */
export function todoView(document: TodoDocument, personId: string): Todo {
  const {
    kind,
    episode,
    urgency,
    since,
    rung,
    childId,
    childName,
    token,
    village,
    reasons,
    taken,
    unreachedTimes,
    nextTryAt,
    policeAt,
    calls,
  } = document;
  const minutes = schedule.answerMinutes[urgency];
  return {
    todoId: document._id,
    kind,
    episode,
    urgency,
    since,
    dueAt: minutes === null ? null : since + minutes * minute,
    rung,
    child: { childId, name: childName, token, village },
    reasons,
    seen: document.reasonCount,
    taken: taken && { by: taken.by, at: taken.at, mine: taken.personId === personId },
    unreachedTimes,
    nextTryAt,
    policeAt,
    call: calls[0] ?? null,
  };
}

export const closedView = ({
  _id,
  kind,
  childId,
  childName,
  token,
  village,
  since,
  closedAt,
  closedBy,
  how,
}: ClosedDocument): ClosedTodo => ({
  id: _id,
  kind,
  child: { childId, name: childName, token, village },
  since,
  closedAt,
  closedBy,
  how,
});

export const actView = ({ act, at, by, note, stale }: ActDocument): Act => ({ act, at, by, note, stale });
