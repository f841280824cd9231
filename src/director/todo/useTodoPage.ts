import Taro, { useRouter } from "@tarojs/taro";
import { useEffect, useState } from "react";
import { session, useAnswer, useOutbox } from "../../cloud";
import { parameter, todoUrl } from "../../parts/post/open";
import { type ActItem, endingOf, isAct, nextAfter, stillOpen } from "../../parts/todos/acts";
import type { Todo } from "../../parts/todos/words";

const todosHome = (station: boolean) => (station ? "/office/home/index" : "/director/home/index");

/** Everything the page of one to-do shows, and the ways on from it. */
export function useTodoPage() {
  const { params } = useRouter();
  const todoId = parameter(params.todoId);
  const { personId, hats, role } = session.who();
  const placeId = parameter(params.placeId) || (hats.find((hat) => hat.role === role)?.placeId ?? "");
  const station = hats.some((hat) => hat.placeId === placeId && hat.role === "supervisor");
  const person = personId ?? "";
  const shown = useAnswer("todos.show", { todoId }, { person: personId });
  // The list gives the next one, and without a network also this one, when it has never been opened before.
  const list = useAnswer("todos.today", { placeId }, { person: personId });
  const outbox = useOutbox(personId);
  const acts = outbox.items.filter(isAct);
  const mine = acts.filter(({ input }) => input.todoId === todoId);
  const [postedId, setPostedId] = useState<string | null>(null);
  const posted: ActItem | undefined = mine.find(({ requestId }) => requestId === postedId);

  const listed = list.value?.todos.find((todo) => todo.todoId === todoId) ?? null;
  const todo: Todo | null = shown.value ? shown.value.todo : listed;
  const others = stillOpen(list.value?.todos ?? [], acts);
  const next = nextAfter(todoId, list.value?.todos.filter((each) => each.todoId === todoId || others.includes(each)) ?? []);

  function goOn(): void {
    if (next) void Taro.redirectTo({ url: todoUrl(next.todoId, placeId) });
    else if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
    else void Taro.reLaunch({ url: todosHome(station) });
  }

  const outcome = posted?.state === "sent" ? posted.answer?.outcome : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each answer that has come
  useEffect(() => {
    if (outcome === "closed") goOn();
    else if (outcome) void shown.again();
  }, [outcome, postedId]);

  return {
    person,
    station,
    shown,
    todo,
    next,
    goOn,
    /** What was just done here, with how it gets on. */
    posted,
    onPosted: setPostedId,
    /** Ended from this phone, and perhaps still waiting to be sent. */
    ending: todo ? endingOf(todo, mine) : undefined,
    mine,
  };
}
export type TodoPageState = ReturnType<typeof useTodoPage>;
