import { now, outbox, useOnline } from "../../cloud";
import { type ActItem, wordsOf } from "../../parts/todos/acts";
import { endedWords } from "../../parts/todos/words";
import { Empty, Loading, Screen, Tile } from "../../ui";
import type { TodoPageState } from "./useTodoPage";

const frameOf = (page: TodoPageState) => ({ wing: page.station ? "office" : "director", left: { back: true } }) as const;

function GoOn({ page }: { page: TodoPageState }) {
  return (
    <Tile kind="go" glyph={page.next ? "right" : "todo"} onTap={page.goOn}>
      {page.next ? "下一件" : "回待办"}
    </Tile>
  );
}

/** Another has done it, or the family has answered meanwhile. */
export function Ended({ page, closed }: { page: TodoPageState; closed: { by: string; at: number } | null }) {
  return (
    <Screen {...frameOf(page)} title="这件事办完了">
      <Empty words={closed ? endedWords(closed, now()) : "不用再办了。"}>
        <GoOn page={page} />
      </Empty>
    </Screen>
  );
}

/** Ended from this phone: on its way, or kept until there is a network. */
export function EndedHere({ page, item }: { page: TodoPageState; item: ActItem }) {
  const online = useOnline();
  const { state, answer, input, requestId } = item;
  if (answer?.outcome === "already") return <Ended page={page} closed={answer} />;
  if (state === "sending" || state === "sent" || (state === "kept" && online && !item.begun))
    return (
      <Screen {...frameOf(page)}>
        <Loading words="正在送…" />
      </Screen>
    );
  return (
    <Screen {...frameOf(page)} title={`“${wordsOf(input.act).words}”存好了`}>
      <Empty words="还没送到，存在手机里，有网就自动送走。您接着办下一件。">
        <GoOn page={page} />
        {online ? (
          <Tile kind="line" glyph="redo" onTap={() => outbox.again(requestId)}>
            再送一次
          </Tile>
        ) : null}
      </Empty>
    </Screen>
  );
}
