import { type ActItem, actsFor, nextAfter, stillOpen } from "./acts";
import type { Todo } from "./words";

const todo = (todoId: string, fields: Partial<Todo> = {}) =>
  ({ todoId, episode: 1, rung: "village", taken: null, policeAt: null, ...fields }) as Todo;
const act = (todoId: string, kind: ActItem["input"]["act"], state: ActItem["state"], outcome?: "closed" | "open" | "again" | "already") =>
  ({
    operation: "todos.act",
    input: { todoId, episode: 1, seen: 1, act: kind },
    state,
    answer: outcome ? { outcome, by: "李主任", at: 0 } : null,
  }) as ActItem;
const list = [todo("a"), todo("b"), todo("c")];
const left = (...acts: ActItem[]) => stillOpen(list, acts).map(({ todoId }) => todoId);

test("what was ended without a network leaves the list at once", () => {
  expect(left(act("b", "reached", "kept"))).toEqual(["a", "c"]);
});
test("没打通 leaves it in the list", () => {
  expect(left(act("b", "unreached", "kept"), act("b", "unreached", "sent", "open"))).toEqual(["a", "b", "c"]);
});
test("刚才又报了 brings it back", () => {
  expect(left(act("b", "reached", "sent", "again"))).toEqual(["a", "b", "c"]);
});
test("what the cloud refused comes back, so that it is not forgotten", () => {
  expect(left(act("b", "reached", "refused"))).toEqual(["a", "b", "c"]);
});
test("a to-do of the same child opened anew is not hidden by the act on the old one", () => {
  expect(stillOpen([todo("b", { episode: 2 })], [act("b", "reached", "sent", "closed")])).toHaveLength(1);
});

test("the next one is the one after; after the last, the most urgent; after the only one, none", () => {
  expect(nextAfter("a", list)?.todoId).toBe("b");
  expect(nextAfter("c", list)?.todoId).toBe("a");
  expect(nextAfter("gone", list)?.todoId).toBe("a");
  expect(nextAfter("a", [todo("a")])).toBeUndefined();
});

test("who has it need not take it, and the station hands nothing to itself", () => {
  const mine = todo("a", { taken: { by: "李主任", at: 0, mine: true } });
  expect(actsFor(mine, false).map((each) => each.act)).toEqual(["reached", "met", "unreached", "handUp", "police"]);
  expect(actsFor(todo("a"), true).map((each) => each.act)).not.toContain("handUp");
});
