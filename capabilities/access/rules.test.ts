import { allowed, type Caller } from "./rules";

const now = 1_000;
const caller = (more: Partial<Caller> = {}): Caller => ({ kind: "person", personId: "me", childId: null, posts: [], wards: [], ...more });
const post = (role: "director" | "supervisor", placeId: string, until: number | null = null) => ({ role, placeId, from: 0, until });
const child = {
  path: ["city", "county", "town", "village"],
  guardians: [
    { personId: "me", until: null },
    { personId: "was", until: 500 },
  ],
};
const posts = { director: "own place", supervisor: "own place" } as const;

test("a guardian reaches the own child, also formerly only where the contract says so", () => {
  const was = caller({ personId: "was", wards: [{ childId: "c" }] });
  expect(allowed({ guardian: "own child" }, caller({ wards: [{ childId: "c" }] }), child, now)).toBe("guardian");
  expect(allowed({ guardian: "own child" }, was, child, now)).toBeNull();
  expect(allowed({ guardian: "own child, also formerly" }, was, child, now)).toBe("guardian");
  expect(allowed({ guardian: "own child" }, caller({ personId: "other", wards: [{ childId: "d" }] }), child, now)).toBeNull();
});
test("a guardian not yet joined, whose person is null, is nobody's way in", () => {
  expect(
    allowed(
      { guardian: "own child" },
      caller({ personId: null, wards: [{ childId: "c" }] }),
      { guardians: [{ personId: null, until: null }] },
      now,
    ),
  ).toBeNull();
});
test("a post reaches its place and what lies in it, while it stands", () => {
  expect(allowed(posts, caller({ posts: [post("director", "village")] }), child, now)).toBe("director");
  expect(allowed(posts, caller({ posts: [post("supervisor", "town")] }), child, now)).toBe("supervisor");
  expect(allowed(posts, caller({ posts: [post("director", "next village")] }), child, now)).toBeNull();
  expect(allowed(posts, caller({ posts: [post("director", "village", 900)] }), child, now)).toBeNull();
  expect(allowed({ director: "own place" }, caller({ posts: [post("supervisor", "town")] }), child, now)).toBeNull();
});
test("the clock and an operator knock only where they are named, and a person never passes for them", () => {
  expect(allowed({ clock: "always" }, caller({ kind: "clock", personId: null }), {}, now)).toBe("clock");
  expect(allowed({ clock: "always" }, caller(), {}, now)).toBeNull();
  expect(allowed({ anyone: "always" }, caller({ kind: "clock", personId: null }), {}, now)).toBeNull();
});
test("what is not there is nobody's", () => {
  expect(allowed({ anyone: "always" }, caller(), null, now)).toBeNull();
});
