import Taro from "@tarojs/taro";
import { drafts, now } from "../../../cloud";
import { DirectorRow } from "../../../parts/checkin/DirectorRow";
import { tokenTones } from "../../../parts/checkin/tokens";
import { type Card, callName, type Director, worryDraft, worryUrl } from "../../../parts/checkin/words";
import { List, ListRow, Pill, SmallKey } from "../../../ui";
import type { Shown } from "./shown";
import { pillOf } from "./words";

interface ConcernListProps {
  card: Card;
  shown: Shown & { kind: "concern" };
  director: Director;
  person: string;
  onChange: () => void;
}

/** A child for whom this guardian is worried: what was said, who has been asked, the way to call first and to say more. */
export function ConcernList({ card, shown, director, person, onChange }: ConcernListProps) {
  const name = callName(card.name);
  const { words, ...look } = pillOf(shown, card, now());
  const unfinished = drafts.find(person, worryDraft(shown.requestId)) !== null;
  return (
    <List>
      <ListRow
        picture={`tk-${card.token}`}
        tone={tokenTones[card.token]}
        title={name}
        pill={
          <>
            <Pill {...look}>{words}</Pill>
            {shown.laterWell ? (
              <Pill tone="leaf" glyph="check">
                后来报了平安
              </Pill>
            ) : null}
          </>
        }
        end={
          <SmallKey label={`${name}，改一下`} onTap={onChange}>
            改一下
          </SmallKey>
        }
      />
      <DirectorRow director={director} arrived={shown.delivery === "sent"} />
      <ListRow
        picture="more-talk"
        title={unfinished ? "接着说" : "再说几句"}
        sub={unfinished ? "上次没弄完的，在这里" : "说说怎么回事"}
        onTap={() => void Taro.navigateTo({ url: worryUrl(card.childId, shown.requestId, shown.answer) })}
      />
    </List>
  );
}
