import { useState } from "react";
import { titleOf } from "#capabilities/people/rules";
import { type Hat, session, useAnswer, useOutbox } from "../../cloud";
import { type Tab, Tabs, type Wing } from "../../ui";
import { ChildrenPart } from "../children/ChildrenPart";
import { MinePart } from "../me/MinePart";
import { RoleSheet } from "../me/RoleSheet";
import { openRoles, roles } from "../me/roles";
import { isAct, stillOpen } from "../todos/acts";
import { TodosPart } from "../todos/TodosPart";
import type { Frame, Post } from "./frame";
import { NoPost } from "./NoPost";

type PartName = "todos" | "children" | "mine";
type PostRole = "director" | "supervisor";
const wings: Record<PostRole, Wing> = { director: "director", supervisor: "office" };

/** The home of whoever looks after a place: one page, whose bar at the lower edge turns to its parts. */
export function PostHome({ as: role }: { as: PostRole }) {
  const { personId, name, hats } = session.who();
  const posts = hats.filter((hat) => hat.role === role && hat.placeId !== null);
  const [placeId, setPlaceId] = useState(posts[0]?.placeId);
  const hat = posts.find((each) => each.placeId === placeId) ?? posts[0];
  if (personId === null || !hat?.placeId) return <NoPost wing={wings[role]} />;
  const post: Post = { person: personId, placeId: hat.placeId, place: hat.place, station: role === "supervisor" };
  return <Parts key={hat.placeId} post={post} as={role} who={titleOf(name, role)} posts={posts} onPlace={setPlaceId} />;
}

interface PartsProps {
  post: Post;
  as: PostRole;
  who: string;
  posts: Hat[];
  onPlace: (placeId: string) => void;
}
function Parts({ post, as: role, who, posts, onPlace }: PartsProps) {
  const [at, setAt] = useState<PartName>("todos");
  const [choosing, setChoosing] = useState(false);
  const today = useAnswer("todos.today", { placeId: post.placeId }, { person: post.person });
  const outbox = useOutbox(post.person);
  const open = stillOpen(today.value?.todos ?? [], outbox.items.filter(isAct)).length;

  const tabs: Tab<PartName>[] = [
    { key: "todos", name: "待办", glyph: "todo", badge: open },
    { key: "children", name: "孩子", glyph: "users" },
    { key: "mine", name: "我的", glyph: "user" },
  ];
  const several = openRoles(session.who().hats).length > 1;
  const frame: Frame = {
    wing: wings[role],
    left: { who, picture: roles[role].picture, ...(several ? { onTap: () => setChoosing(true) } : {}) },
    tabs: <Tabs tabs={tabs} at={at} onGo={setAt} />,
    sheet: choosing ? <RoleSheet onClose={() => setChoosing(false)} /> : null,
  };
  if (at === "children") return <ChildrenPart frame={frame} post={post} />;
  if (at === "mine") return <MinePart frame={frame} post={post} who={who} posts={posts} onPlace={onPlace} today={today} />;
  return <TodosPart frame={frame} post={post} today={today} outbox={outbox} />;
}
