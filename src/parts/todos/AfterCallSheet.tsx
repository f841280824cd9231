import { LinkKey, Sheet } from "../../ui";
import { callName } from "../checkin/words";
import type { Post } from "../post/frame";
import { openTodo } from "../post/open";
import { ActFields } from "./ActFields";
import { ActKey } from "./ActKey";
import { actsAfterCall } from "./acts";
import { useActForm } from "./useActForm";
import type { Todo } from "./words";

/** Back from a call that was dialled on the card: what became of it, without another page. */
export function AfterCallSheet({ todo, post, onClose }: { todo: Todo; post: Post; onClose: () => void }) {
  const form = useActForm(todo, post.person);
  return (
    <Sheet title={`${callName(todo.child.name)}家，打通了吗？`} onClose={onClose}>
      <ActFields form={form} acts={actsAfterCall} />
      <ActKey
        form={form}
        done="办完"
        onTap={() => {
          if (form.send() !== null) onClose();
        }}
      />
      <LinkKey
        after="right"
        onTap={() => {
          onClose();
          openTodo(todo.todoId, post.placeId);
        }}
      >
        打开这件事细看
      </LinkKey>
    </Sheet>
  );
}
