import { useEffect } from "react";
import { session, useAnswer } from "../../cloud";
import { useReminder } from "../../parts/me/useReminder";
import { Loading, Pair, Ribbon, Tile, Words } from "../../ui";
import type { StepProps } from "./step";

/** A sentence before WeChat's own sheet. Where the city sends no messages, or it can't be known now, straight home. */
export function ReminderStep({ onHome }: StepProps) {
  const home = useAnswer("checkin.home", {}, { person: session.who().personId });
  const template = home.value?.reminder;
  const reminder = useReminder("due", template ?? undefined);
  const nothing = template === null || (template === undefined && home.state !== "opening");
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is known
  useEffect(() => {
    if (nothing) onHome();
  }, [nothing]);

  if (!template) return <Loading onRetry={onHome} />;
  const agreed = reminder.left !== null && reminder.left > 0;
  return (
    <>
      <Words large>到日子那天，微信里说一声“今天还没报”。不写孩子的名字。</Words>
      {reminder.said ? <Ribbon kind={agreed ? "sent" : "stuck"} words={reminder.said} /> : null}
      {agreed ? (
        <Tile kind="go" glyph="home" onTap={onHome}>
          去报平安
        </Tile>
      ) : (
        <Pair>
          <Tile kind="line" onTap={onHome}>
            先不要
          </Tile>
          <Tile kind="sun" glyph="bell" onTap={reminder.ask}>
            要提醒我
          </Tile>
        </Pair>
      )}
    </>
  );
}
