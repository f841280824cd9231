import { now } from "../../cloud";
import { Empty, List, Note, Stack, Tile, TodoCard } from "../../ui";
import { callName } from "../checkin/words";
import { ReminderRow } from "../me/ReminderRow";
import { useReminder } from "../me/useReminder";
import { EarlierKey, MoreKey } from "../paging/MoreKey";
import type { Pages } from "../paging/usePages";
import type { Post } from "../post/frame";
import { openTodo } from "../post/open";
import { type ActItem, endingOf, stillOpen } from "./acts";
import { headOf, marksOf, pictureOf, type Today, type Todo, titleOf, whyOf } from "./words";

interface OpenTodosProps {
  post: Post;
  pages: Pages<Todo>;
  acts: readonly ActItem[];
  template: Today["template"];
  onCall: (todo: Todo) => void;
  onDone: () => void;
}

/** 要办的: one card each. */
export function OpenTodos({ post, pages, acts, template, onCall, onDone }: OpenTodosProps) {
  const shown = stillOpen(pages.shown, acts);
  const nothing = stillOpen(pages.all, acts).length === 0 && pages.complete;
  const ended = pages.all.some((todo) => endingOf(todo, acts)) || acts.some(({ answer }) => answer?.outcome === "closed");
  return (
    <>
      {acts.filter(({ answer }) => answer?.outcome === "again").length > 0 ? (
        <Note glyph="alert">有一家刚才又报了，请再看一眼。</Note>
      ) : null}
      <EarlierKey pages={pages} />
      {shown.map((todo) => (
        <OpenTodo key={`${todo.todoId}|${todo.episode}`} todo={todo} post={post} onCall={onCall} />
      ))}
      {nothing ? (
        <Empty words="没有落下的。谁家有事，这里会出现。">
          <Tile kind="line" glyph="todo" onTap={onDone}>
            看看办完的
          </Tile>
        </Empty>
      ) : null}
      <MoreKey pages={pages} />
      {ended ? <ReminderOffer template={template} /> : null}
    </>
  );
}

function OpenTodo({ todo, post, onCall }: { todo: Todo; post: Post; onCall: (todo: Todo) => void }) {
  const at = now();
  const { call } = todo;
  return (
    <TodoCard
      {...headOf(todo, at)}
      picture={pictureOf(todo)}
      title={titleOf(todo, at)}
      why={whyOf(todo, post.station)}
      marks={marksOf(todo, post.station, at)}
      onOpen={() => openTodo(todo.todoId, post.placeId)}
      call={call ? { label: `打给${callName(todo.child.name)}家的${call.title}`, onTap: () => onCall(todo) } : undefined}
    />
  );
}

/** After something was finished, and only when no reminder is left: a quiet offer, never a question in the way. */
function ReminderOffer({ template }: { template: Today["template"] }) {
  const reminder = useReminder("todo", template);
  if (reminder.state === "off" || (reminder.state === "some" && reminder.left === null)) return null;
  return (
    <Stack>
      <List>
        <ReminderRow reminder={reminder} />
      </List>
    </Stack>
  );
}
