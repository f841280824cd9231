import { ListRow, Pill } from "../../ui";
import type { Reminder } from "./useReminder";

/** 有急事提醒我: one agreement is one message, and the row says what is left. */
export function ReminderRow({ reminder }: { reminder: Reminder }) {
  const { state, left, said } = reminder;
  if (state === "off") return <ListRow staff glyph="bell" title="有急事提醒我" sub="提醒还没开通" />;
  const word = left !== null && left > 0 ? `还有 ${left} 次` : state === "some" ? "开着" : "没开";
  return (
    <ListRow
      staff
      glyph="bell"
      title="有急事提醒我"
      sub={said || (state === "some" ? "点一下，多提醒一次" : "点一下，微信提醒您一次")}
      value={<Pill tone={state === "some" ? "leaf" : "plain"}>{word}</Pill>}
      label={`有急事提醒我，${word}。${said}`}
      onTap={reminder.ask}
    />
  );
}
