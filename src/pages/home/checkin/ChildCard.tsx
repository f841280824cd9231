import { View } from "@tarojs/components";
import { now } from "../../../cloud";
import { tokenTones } from "../../../parts/checkin/tokens";
import { useCallDirector } from "../../../parts/checkin/useCallDirector";
import { type Answer, askedWords, type Card as CardOf, callName, type Director } from "../../../parts/checkin/words";
import { CallKey, Card, LinkKey, Note, Pair, Pill, Ribbon, Tile, Who } from "../../../ui";
import type { Shown } from "./shown";
import { hintOf, pillOf } from "./words";

interface ChildCardProps {
  card: CardOf;
  shown: Shown;
  director: Director;
  onAnswer: (answer: Answer) => void;
  /** Set while an answer of today is being changed: it stands unless another is tapped. */
  onKeep?: () => void;
}

/** One child with the three answers. */
export function ChildCard({ card, shown, director, onAnswer, onKeep }: ChildCardProps) {
  const name = callName(card.name);
  const { words, ...look } = pillOf(shown, card, now());
  const hint = hintOf(shown, card);
  const { call, failed } = useCallDirector(director);
  return (
    <Card>
      <Who picture={`tk-${card.token}`} tone={tokenTones[card.token]} name={card.name} sub={card.relation}>
        <Pill {...look}>{words}</Pill>
      </Who>
      {hint ? <Note>{hint}</Note> : null}
      {shown.kind === "concern" ? (
        <View className="row">
          <View className="grow">{`担心和帮助撤不回：${askedWords(director)}，电话里说一声就行`}</View>
          <CallKey label={director ? `打电话给${director.title}` : "看能打的电话"} onTap={call} />
        </View>
      ) : null}
      {failed ? <Ribbon kind="stuck" words={`没打出去。请您自己拨 ${failed}`} /> : null}
      <Tile kind="main" picture="sun-smile" label={`${name}平安`} onTap={() => onAnswer("well")}>
        孩子平安
      </Tile>
      <Pair>
        <Tile kind="amber" picture="cloud-worry" label={`${name}，有点担心`} onTap={() => onAnswer("worried")}>
          有点担心
        </Tile>
        <Tile kind="red" picture="hand-help" label={`${name}，需要帮助`} onTap={() => onAnswer("help")}>
          需要帮助
        </Tile>
      </Pair>
      {onKeep ? <LinkKey onTap={onKeep}>不改了</LinkKey> : null}
    </Card>
  );
}
