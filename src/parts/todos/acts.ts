import type { Delivery } from "../../cloud";
import type { PictureName } from "../../ui";
import type { Todo } from "./words";

export type ActItem = Extract<Delivery, { operation: "todos.act" }>;
export type ActKind = ActItem["input"]["act"];

interface ActWords {
  act: ActKind;
  words: string;
  picture: PictureName;
  /** 打通了 and 见到了 end it; the others are noted and leave it open (decisions 16). */
  closes: boolean;
  /** What is asked once more before it is done. */
  confirm?: { title: string; words: string };
}
const all: readonly ActWords[] = [
  { act: "reached", words: "打通了", picture: "phone-call", closes: true },
  { act: "met", words: "见到了", picture: "house-visit", closes: true },
  { act: "unreached", words: "没打通", picture: "person-missing", closes: false },
  { act: "take", words: "我来办", picture: "director", closes: false },
  {
    act: "handUp",
    words: "交给镇上",
    picture: "teacher",
    closes: false,
    confirm: { title: "交给镇上？", words: "镇上会看到这件事。您这里也还在，办完才会走。" },
  },
  {
    act: "police",
    words: "报了110",
    picture: "police",
    closes: false,
    confirm: { title: "已经打过 110 了？", words: "记下报警的时间，镇上也看得到。还没打的，先点上面的求助打 110。" },
  },
];
const byAct = new Map(all.map((each) => [each.act, each]));
export const wordsOf = (act: ActKind): ActWords => byAct.get(act)!;

/** What the reader may still do: nothing that has been done already, and a station has no station over it here. */
export const actsFor = (todo: Todo, station: boolean): readonly ActWords[] =>
  all.filter(({ act }) => {
    if (act === "take") return !todo.taken?.mine;
    if (act === "handUp") return !station && todo.rung === "village";
    if (act === "police") return todo.policeAt === null;
    return true;
  });
/** What a call alone can tell. */
export const actsAfterCall = all.filter(({ act }) => act === "reached" || act === "met" || act === "unreached");

export const isAct = (item: Delivery): item is ActItem => item.operation === "todos.act";

/** The act of this phone that ends this to-do: sent, or still waiting to be. */
export const endingOf = (todo: Pick<Todo, "todoId" | "episode">, acts: readonly ActItem[]): ActItem | undefined =>
  acts.find(
    ({ input, state, answer }) =>
      input.todoId === todo.todoId &&
      input.episode === todo.episode &&
      (state === "sent" ? answer?.outcome === "closed" || answer?.outcome === "already" : wordsOf(input.act).closes && state !== "refused"),
  );

/** The list as the person left it: what they have ended is gone at once, with or without a network. */
export const stillOpen = (todos: readonly Todo[], acts: readonly ActItem[]): Todo[] => todos.filter((todo) => !endingOf(todo, acts));

/** The one after this in the list, or the most urgent when this was the last or is not in it. */
export function nextAfter(todoId: string, todos: readonly Todo[]): Todo | undefined {
  const place = todos.findIndex((todo) => todo.todoId === todoId);
  const others = todos.filter((todo) => todo.todoId !== todoId);
  return others[place] ?? others[0];
}
