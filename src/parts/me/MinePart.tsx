import { useState } from "react";
import { type Hat, session, type useAnswer } from "../../cloud";
import { Card, List, ListRow, Note, Pill, Screen, Section, Who } from "../../ui";
import type { Frame, Post } from "../post/frame";
import { LookRows, SizeSheet } from "./LookRows";
import { ReminderRow } from "./ReminderRow";
import { RoleAnswers } from "./RoleSheet";
import { openRoles, roles } from "./roles";
import { useReminder } from "./useReminder";

interface MinePartProps {
  frame: Frame;
  post: Post;
  who: string;
  posts: Hat[];
  onPlace: (placeId: string) => void;
  today: ReturnType<typeof useAnswer<"todos.today">>;
}

/** 我的: who I am here, what may remind me, how large the type is. */
export function MinePart({ frame, post, who, posts, onPlace, today }: MinePartProps) {
  const [sizing, setSizing] = useState(false);
  const { name, hats, role } = session.who();
  const reminder = useReminder("todo", today.value?.template);
  return (
    <Screen {...frame} title="我的" sheet={frame.sheet ?? (sizing ? <SizeSheet onClose={() => setSizing(false)} /> : null)}>
      <Card>
        <Who
          picture={role ? roles[role].picture : "director"}
          name={name || who}
          sub={role ? `${roles[role].name} · ${post.place}` : post.place}
        />
      </Card>
      {today.value ? (
        <>
          <Section title="提醒" />
          <List>
            <ReminderRow reminder={reminder} />
          </List>
          <Note>提醒里只说有几件事，不写孩子的名字。</Note>
        </>
      ) : null}
      <Section title="看得清楚" />
      <LookRows onSize={() => setSizing(true)} />
      {posts.length > 1 ? (
        <>
          <Section title="我管的地方" />
          <List>
            {posts.map(({ placeId, place }) => (
              <ListRow
                key={placeId}
                title={place}
                value={placeId === post.placeId ? <Pill tone="leaf">现在看的</Pill> : undefined}
                onTap={() => placeId && onPlace(placeId)}
              />
            ))}
          </List>
        </>
      ) : null}
      {openRoles(hats).length > 1 ? (
        <>
          <Section title="换个身份" />
          <RoleAnswers />
        </>
      ) : null}
    </Screen>
  );
}
