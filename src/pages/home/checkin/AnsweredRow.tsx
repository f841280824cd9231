import { now } from "../../../cloud";
import { tokenTones } from "../../../parts/checkin/tokens";
import { type Card, callName } from "../../../parts/checkin/words";
import { ListRow, Pill, SmallKey } from "../../../ui";
import type { Shown } from "./shown";
import { pillOf } from "./words";

/** A child for whom somebody has said 平安: one line, which can be changed all day. */
export function AnsweredRow({ card, shown, onChange }: { card: Card; shown: Shown & { kind: "well" | "others" }; onChange: () => void }) {
  const name = callName(card.name);
  const { words, ...look } = pillOf(shown, card, now());
  const word = shown.kind === "others" ? "我也报" : "改一下";
  return (
    <ListRow
      picture={`tk-${card.token}`}
      tone={tokenTones[card.token]}
      title={name}
      // Who said it makes the sentence too long for a pill beside a key.
      {...(shown.kind === "others" ? { sub: words } : { pill: <Pill {...look}>{words}</Pill> })}
      end={
        <SmallKey label={`${name}，${word}`} onTap={onChange}>
          {word}
        </SmallKey>
      }
    />
  );
}
