import { useState } from "react";
import { now } from "../../../cloud";
import type { Home } from "../../../parts/checkin/words";
import { useReminder } from "../../../parts/me/useReminder";
import { Card, Note, Pair, Tile, Words } from "../../../ui";
import { mayOffer, noteRefusal } from "./reminderOffer";

/** After the act, never before it, and a no is heard for a week: 要不要提醒您下次？ */
export function ReminderCard({ person, template }: { person: string; template: Home["reminder"] }) {
  const [offered] = useState(() => mayOffer(person, now()));
  const [refused, setRefused] = useState(false);
  const refuse = () => {
    noteRefusal(person, now());
    setRefused(true);
  };
  const reminder = useReminder("due", template ?? undefined, refuse);
  if (!offered || template === null || (template.granted && reminder.said === "")) return null;
  if (refused) return <Note glyph="bell">好，先不提醒。</Note>;
  if (reminder.left !== null && reminder.left > 0) return <Note glyph="bell">{reminder.said}</Note>;
  return (
    <Card>
      <Words large>要不要提醒您下次？</Words>
      <Note glyph="bell">{reminder.said || "到日子那天，微信里说一声。"}</Note>
      <Pair>
        <Tile kind="sun" glyph="bell" onTap={reminder.ask}>
          要提醒我
        </Tile>
        <Tile kind="line" onTap={refuse}>
          先不要
        </Tile>
      </Pair>
    </Card>
  );
}
