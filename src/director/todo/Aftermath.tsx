import { now, outbox, useOnline } from "../../cloud";
import { whenWords } from "../../parts/time";
import type { ActItem } from "../../parts/todos/acts";
import type { Todo } from "../../parts/todos/words";
import { Ribbon, SmallKey } from "../../ui";
import { aftermathOf, waitingWords } from "./aftermath";
import type { TodoPageState } from "./useTodoPage";

/** One line over the key, where the eye is after the tap: what became of the last act, or what waits, or that the page is an old one. */
export function Aftermath({
  posted,
  waiting,
  shown,
  todo,
}: {
  posted: ActItem | undefined;
  waiting: readonly ActItem[];
  shown: TodoPageState["shown"];
  todo: Todo;
}) {
  const online = useOnline();
  const refused = waiting.find(({ state }) => state === "refused");
  if (refused?.refused)
    return (
      <>
        <Ribbon kind="stuck" words={refused.refused.message} />
        <SmallKey staff onTap={() => outbox.again(refused.requestId)}>
          再送一次
        </SmallKey>
      </>
    );
  const said = aftermathOf(posted, todo, now());
  if (said) return <Ribbon kind={posted?.answer?.outcome === "again" ? "stuck" : "sent"} words={said} />;
  const kept = waitingWords(waiting);
  if (kept) return <Ribbon kind={online ? "sending" : "offline"} words={kept} />;
  if (shown.state === "offline") {
    const since = shown.at === null ? "" : `，这是 ${whenWords(shown.at, now())} 的`;
    return <Ribbon kind="offline" words={`没连上${since}。照样能办，有网就送`} />;
  }
  return null;
}
