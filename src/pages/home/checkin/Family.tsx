import type { ReactNode } from "react";
import type { useAnswer } from "../../../cloud";
import type { Card, Director, Home } from "../../../parts/checkin/words";
import { List, ListAsk, Note } from "../../../ui";
import { AnsweredRow } from "./AnsweredRow";
import { ChildCard } from "./ChildCard";
import { ConcernList } from "./ConcernList";
import { HomeRibbon } from "./HomeRibbon";
import { ReminderCard } from "./ReminderCard";
import type { Shown } from "./shown";
import type { Checkin } from "./useCheckin";

export interface Child {
  card: Card;
  shown: Shown;
  director: Director;
}
interface FamilyProps {
  family: Child[];
  checkin: Checkin;
  home: ReturnType<typeof useAnswer<"checkin.home">> & { value: Home };
  person: string;
  online: boolean;
  done: boolean;
  /** With the sun up the title stands in the card, and the voice key with it. */
  hear: ReactNode;
  onLook: () => void;
}

/** The children in their order. When all is well the answered ones stand together under 都报好了. */
export function Family({ family, checkin, home, person, online, done, hear, onLook }: FamilyProps) {
  const isRow = ({ card, shown }: Child) => (shown.kind === "well" || shown.kind === "others") && !checkin.changing.has(card.childId);
  const together = hear === null ? [] : family.filter(isRow);
  const others = family.filter((child) => !together.includes(child));

  const row = ({ card, shown }: Child) =>
    shown.kind === "well" || shown.kind === "others" ? (
      <AnsweredRow key={card.childId} card={card} shown={shown} onChange={() => checkin.change(card.childId, true)} />
    ) : null;
  const single = (child: Child) => {
    const { card, shown, director } = child;
    if (isRow(child)) return <List key={card.childId}>{row(child)}</List>;
    if (shown.kind === "concern" && !checkin.changing.has(card.childId))
      return (
        <ConcernList
          key={card.childId}
          card={card}
          shown={shown}
          director={director}
          person={person}
          onChange={() => checkin.change(card.childId, true)}
        />
      );
    return (
      <ChildCard
        key={card.childId}
        card={card}
        shown={shown}
        director={director}
        onAnswer={(answer) => checkin.answer(card, answer)}
        {...(checkin.changing.has(card.childId) ? { onKeep: () => checkin.change(card.childId, false) } : {})}
      />
    );
  };
  return (
    <>
      <HomeRibbon box={checkin.box} moment={checkin.moment} online={online} home={home} onLook={onLook} />
      {hear === null ? null : (
        <List>
          <ListAsk title="都报好了" sub={checkin.box.waiting > 0 ? "存在手机里了，有网就送" : "送到了，谢谢您"} hear={hear} />
          {together.map(row)}
        </List>
      )}
      {others.map(single)}
      {family.some(({ card }) => !card.confirmed) ? (
        <Note glyph="clock">{`等${family[0]?.director?.title ?? "村里"}确认您是家里人。您报的都存着。`}</Note>
      ) : null}
      {done && online && !family.some(({ shown }) => shown.kind === "concern") ? (
        <ReminderCard person={person} template={home.value.reminder} />
      ) : null}
    </>
  );
}
