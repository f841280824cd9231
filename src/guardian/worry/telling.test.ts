import { nothingSaid, untold } from "./telling";

test("leaving half-way tells what was tapped, and keeps the unfinished note for its writer", () => {
  const said = { matter: "mood", lasting: null, note: "晚上老" } as const;
  expect(untold(said, nothingSaid, false)).toEqual({ matter: "mood" });
  expect(untold(said, nothingSaid, true)).toEqual({ matter: "mood", note: "晚上老" });
});
test("what has been told is not told twice, and a changed answer is told again", () => {
  const told = { matter: "hurt", lasting: null, note: "" } as const;
  expect(untold(told, told, true)).toBeNull();
  expect(untold({ ...told, matter: "missing" }, told, true)).toEqual({ matter: "missing" });
});
test("说不清 and an empty note are answers with nothing to send", () => {
  expect(untold({ matter: null, lasting: null, note: "  " }, nothingSaid, true)).toBeNull();
});
