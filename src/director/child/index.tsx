import { useRouter } from "@tarojs/taro";
import { useState } from "react";
import { now, session, useAnswer, useOnline, useOutbox } from "../../cloud";
import { tokenTones } from "../../parts/checkin/tokens";
import { callName } from "../../parts/checkin/words";
import { pillOf } from "../../parts/children/words";
import { WaitingRibbon } from "../../parts/outbox/WaitingRibbon";
import { WaitingSheet } from "../../parts/outbox/WaitingSheet";
import { parameter } from "../../parts/post/open";
import { Card, Failed, Loading, Pill, Screen, Tile, Who } from "../../ui";
import { Answers } from "./Answers";
import { Guardians } from "./Guardians";
import { RecordSheet } from "./RecordSheet";
import { Unconfirmed } from "./Unconfirmed";

/** One child: the family and how to reach it, what was answered, and what the post records for it. */
export default function ChildPage() {
  const childId = parameter(useRouter().params.childId);
  const { personId, role } = session.who();
  const shown = useAnswer("children.show", { childId }, { person: personId });
  const outbox = useOutbox(personId);
  const online = useOnline();
  const [sheet, setSheet] = useState<"record" | "waiting" | null>(null);
  const close = () => setSheet(null);
  const frame = { wing: role === "supervisor" ? "office" : "director", left: { back: true } } as const;

  if (!shown.value || personId === null)
    return (
      <Screen {...frame}>
        {shown.state === "opening" ? (
          <Loading onRetry={shown.again} />
        ) : (
          <Failed onRetry={shown.again} {...(shown.refusal ? { words: shown.refusal.message } : {})} />
        )}
      </Screen>
    );
  const { child, guardians, answers } = shown.value;
  const { words, tone, glyph } = pillOf(child, now());
  const name = callName(child.name);
  const strangers = guardians.filter(({ joined, confirmed, ended }) => joined && !confirmed && !ended);
  return (
    <Screen
      {...frame}
      foot={
        <Tile kind="go" glyph="edit" onTap={() => setSheet("record")}>
          记一次报平安
        </Tile>
      }
      sheet={
        sheet === "record" ? (
          <RecordSheet childId={childId} name={name} person={personId} onClose={close} />
        ) : sheet === "waiting" ? (
          <WaitingSheet person={personId} nameOf={(id) => (id === childId ? name : undefined)} onClose={close} />
        ) : null
      }
    >
      <WaitingRibbon
        outbox={outbox}
        online={online}
        shownAt={shown.state === "offline" ? shown.at : null}
        onLook={() => setSheet("waiting")}
      />
      <Card>
        <Who picture={`tk-${child.token}`} tone={tokenTones[child.token]} name={child.name} sub={child.village}>
          <Pill tone={tone} glyph={glyph}>
            {words}
          </Pill>
        </Who>
        {child.withoutPhone ? <Pill small>没手机的家，您来记</Pill> : null}
      </Card>
      {strangers.map((guardian) => (
        <Unconfirmed key={guardian.guardianId} childId={childId} name={name} guardian={guardian} onDone={shown.again} />
      ))}
      <Guardians guardians={guardians} name={name} />
      <Answers answers={answers} childId={childId} items={outbox.items} onArrived={shown.again} />
    </Screen>
  );
}
