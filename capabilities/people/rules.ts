import { type Caller, stands } from "../access/rules";
import type { Instant } from "../shapes";
import type { Hat, Me } from "./contract";
import type { Person } from "./store";

const compoundSurnames = ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯"];
export const surnameOf = (name: string): string => {
  const bare = name.replace(/^.*[·・]/, "");
  return compoundSurnames.find((surname) => bare.startsWith(surname)) ?? bare.slice(0, 1);
};

const titles: Partial<Record<Hat["role"], string>> = { director: "主任", supervisor: "站长", counsellor: "老师" };

/** How people of the village call somebody in a post: 李主任. */
export const titleOf = (name: string, role: Hat["role"]): string => (titles[role] ? `${surnameOf(name)}${titles[role]}` : name);

export const callerOf = (person: Person): Caller => ({
  kind: "person",
  personId: person._id,
  childId: person.childId ?? null,
  posts: person.posts,
  wards: person.wards,
});

/** The title under which a person acts on a place: of the standing post that reaches it, else the bare name. */
export function actingAs(person: Person, path: readonly string[], now: Instant): string {
  const post = person.posts.find((held) => stands(held, now) && path.includes(held.placeId));
  return post ? titleOf(person.name, post.role) : person.name;
}

/** The hats a person wears now: each standing post, and guardian when a child is or was theirs, child when the phone is a child's own. */
export function meOf(person: Person, now: Instant): Me {
  const posts = person.posts
    .filter((post) => stands(post, now))
    .map((post): Hat => ({ role: post.role, placeId: post.placeId, place: post.place }));
  const guardian: Hat[] = person.wards.length > 0 ? [{ role: "guardian", placeId: null, place: "" }] : [];
  const child: Hat[] = person.childId ? [{ role: "child", placeId: null, place: "" }] : [];
  return { personId: person._id, name: person.name, hats: [...child, ...guardian, ...posts] };
}
