import { useEffect, useState } from "react";
import { call, dial, now, type OutboxView, type useAnswer, useOnline } from "../../cloud";
import { Failed, Loading, Screen, Segments } from "../../ui";
import { WaitingRibbon } from "../outbox/WaitingRibbon";
import { WaitingSheet } from "../outbox/WaitingSheet";
import { usePages } from "../paging/usePages";
import type { Frame, Post } from "../post/frame";
import { AfterCallSheet } from "./AfterCallSheet";
import { isAct, stillOpen } from "./acts";
import { DoneTodos } from "./DoneTodos";
import { OpenTodos } from "./OpenTodos";
import { countsOf, type Todo } from "./words";

interface TodosPartProps {
  frame: Frame;
  post: Post;
  today: ReturnType<typeof useAnswer<"todos.today">>;
  outbox: OutboxView;
}

/** 待办: what is to be done, most urgent first, and what has been done. */
export function TodosPart({ frame, post, today, outbox }: TodosPartProps) {
  const [segment, setSegment] = useState<"open" | "done">("open");
  const [called, setCalled] = useState<Todo | null>(null);
  const [looking, setLooking] = useState(false);
  const online = useOnline();
  const acts = outbox.items.filter(isAct);
  const first = today.value && { rows: today.value.todos, next: today.value.next };
  const pages = usePages(first, async (after) => {
    const { todos, next } = await call("todos.today", { placeId: post.placeId, after });
    return { rows: todos, next };
  });
  const sent = acts.filter(({ state }) => state === "sent").length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an act that has arrived is what changes the list
  useEffect(() => {
    if (sent > 0) void today.again();
  }, [sent]);
  const open = stillOpen(today.value?.todos ?? [], acts);
  const count = stillOpen(pages.all, acts).length;

  async function callFrom(todo: Todo): Promise<void> {
    if (todo.call && (await dial(todo.call.phone).catch(() => false))) setCalled(todo);
  }
  const title = !today.value
    ? "今天要办的"
    : count === 0 && pages.complete
      ? "今天都办完了"
      : pages.complete
        ? `今天 ${count} 件事`
        : `今天不止 ${count} 件事`;
  const sheet = called ? (
    <AfterCallSheet todo={called} post={post} onClose={() => setCalled(null)} />
  ) : looking ? (
    <WaitingSheet
      person={post.person}
      nameOf={(childId) => pages.all.find(({ child }) => child.childId === childId)?.child.name}
      onClose={() => setLooking(false)}
    />
  ) : null;
  return (
    <Screen
      {...frame}
      title={title}
      lead={post.place}
      sub={countsOf(open, now())
        .map(({ words }) => words)
        .join("　")}
      sheet={frame.sheet ?? sheet}
    >
      <WaitingRibbon
        outbox={outbox}
        online={online}
        shownAt={today.state === "offline" ? today.at : null}
        onLook={() => setLooking(true)}
      />
      <Segments
        segments={[
          { key: "open", name: today.value ? `要办的 ${count}${pages.complete ? "" : "+"}` : "要办的" },
          { key: "done", name: "办完的" },
        ]}
        at={segment}
        onGo={setSegment}
      />
      {segment === "done" ? (
        <DoneTodos post={post} />
      ) : today.value ? (
        <OpenTodos
          post={post}
          pages={pages}
          acts={acts}
          template={today.value.template}
          onCall={callFrom}
          onDone={() => setSegment("done")}
        />
      ) : today.state === "opening" ? (
        <Loading onRetry={today.again} />
      ) : (
        <Failed onRetry={today.again} {...(today.refusal ? { words: today.refusal.message } : {})} />
      )}
    </Screen>
  );
}
