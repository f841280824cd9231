import { call, now, useAnswer } from "../../cloud";
import { Empty, Failed, List, ListRow, Loading } from "../../ui";
import { EarlierKey, MoreKey } from "../paging/MoreKey";
import { usePages } from "../paging/usePages";
import type { Post } from "../post/frame";
import { openChild } from "../post/open";
import { closedTitle, closedWords } from "./words";

/** 办完的, newest first. */
export function DoneTodos({ post }: { post: Post }) {
  const done = useAnswer("todos.done", { placeId: post.placeId }, { person: post.person });
  const first = done.value && { rows: done.value.todos, next: done.value.next };
  const pages = usePages(first, async (after) => {
    const { todos, next } = await call("todos.done", { placeId: post.placeId, after });
    return { rows: todos, next };
  });
  if (!done.value)
    return done.state === "opening" ? (
      <Loading onRetry={done.again} />
    ) : (
      <Failed onRetry={done.again} {...(done.refusal ? { words: done.refusal.message } : {})} />
    );
  if (pages.all.length === 0) return <Empty words="还没有办完的。办完一件，这里就记一件。" />;
  return (
    <>
      <EarlierKey pages={pages} />
      <List>
        {pages.shown.map((todo) => (
          <ListRow
            key={todo.id}
            staff
            picture={`tk-${todo.child.token}`}
            tone="leaf"
            title={closedTitle(todo)}
            sub={`${post.station ? `${todo.child.village} · ` : ""}${closedWords(todo, now())}`}
            onTap={() => openChild(todo.child.childId)}
          />
        ))}
      </List>
      <MoreKey pages={pages} />
    </>
  );
}
