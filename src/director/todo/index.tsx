import { useState } from "react";
import { ActFields } from "../../parts/todos/ActFields";
import { ActKey } from "../../parts/todos/ActKey";
import { actsFor, wordsOf } from "../../parts/todos/acts";
import { useActForm } from "../../parts/todos/useActForm";
import type { Todo } from "../../parts/todos/words";
import { Failed, Loading, Screen, Section } from "../../ui";
import { Aftermath } from "./Aftermath";
import { Calls } from "./Calls";
import { ConfirmSheet } from "./ConfirmSheet";
import { Ended, EndedHere } from "./Ended";
import { PastActs } from "./PastActs";
import { type TodoPageState, useTodoPage } from "./useTodoPage";
import { Why } from "./Why";

/** One to-do: why, whom to call, and what came of it. */
export default function TodoPage() {
  const page = useTodoPage();
  const { shown, todo, ending, posted } = page;
  const back = { wing: page.station ? "office" : "director", left: { back: true } } as const;

  if (ending) return <EndedHere page={page} item={ending} />;
  if (todo) return <OpenTodo key={todo.episode} page={page} todo={todo} />;
  if (shown.value) return <Ended page={page} closed={shown.value.closed} />;
  return (
    <Screen {...back}>
      {shown.state === "opening" || posted ? (
        <Loading onRetry={shown.again} />
      ) : (
        <Failed onRetry={shown.again} {...(shown.refusal ? { words: shown.refusal.message } : {})} />
      )}
    </Screen>
  );
}

function OpenTodo({ page, todo }: { page: TodoPageState; todo: Todo }) {
  const { person, station, shown, next, posted, onPosted, mine } = page;
  const form = useActForm(todo, person);
  const [confirming, setConfirming] = useState(false);
  const confirm = form.act === null ? undefined : wordsOf(form.act).confirm;

  function send(): void {
    setConfirming(false);
    const requestId = form.send();
    if (requestId !== null) onPosted(requestId);
  }
  return (
    <Screen
      wing={station ? "office" : "director"}
      left={{ back: true }}
      foot={
        <>
          <Aftermath posted={posted} waiting={mine} shown={shown} todo={todo} />
          <ActKey form={form} done={next ? "办完，下一件" : "办完"} onTap={confirm ? () => setConfirming(true) : send} />
        </>
      }
      sheet={confirming && confirm ? <ConfirmSheet {...confirm} onYes={send} onClose={() => setConfirming(false)} /> : null}
    >
      <Why todo={todo} station={station} />
      <Section title="先打电话" />
      <Calls calls={shown.value?.calls ?? (todo.call ? [todo.call] : [])} />
      <PastActs acts={shown.value?.acts ?? []} />
      <Section title="打完了，怎么样？" />
      <ActFields form={form} acts={actsFor(todo, station)} />
    </Screen>
  );
}
