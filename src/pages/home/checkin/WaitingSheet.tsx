import { type Delivery, now, outbox, useOutbox } from "../../../cloud";
import { tappedAt } from "../../../cloud/view";
import { DirectorRow } from "../../../parts/checkin/DirectorRow";
import { callName, type Home } from "../../../parts/checkin/words";
import { whenWords } from "../../../parts/time";
import { List, ListRow, Note, Sheet, SmallKey } from "../../../ui";

const answers = { well: "平安", worried: "有点担心", help: "需要帮助" } as const;
const wordsOf = (item: Delivery): string => {
  if (item.operation === "checkin.submit") return answers[item.input.answer];
  return item.operation === "checkin.withdraw" ? "撤回平安" : "后来说的话";
};

/** What has not arrived, thing by thing, with a number to call. What the cloud refused is shown with its reason, never thrown away. */
export function WaitingSheet({ person, home, onClose }: { person: string; home: Home | null; onClose: () => void }) {
  const waiting = useOutbox(person).items.filter(({ state }) => state !== "sent");
  const nameOf = (childId: string) => callName(home?.cards.find((card) => card.childId === childId)?.name ?? "孩子");
  const director = waiting.map(({ subject }) => home?.directors[subject]).find((each) => each !== undefined);
  return (
    <Sheet title={waiting.length > 0 ? "还在手机里的" : "都送到了"} onClose={onClose}>
      {waiting.length > 0 ? (
        <List>
          {waiting.map((item) => (
            <ListRow
              key={item.requestId}
              glyph={item.refused ? "alert" : "clock"}
              title={`${nameOf(item.subject)}：${wordsOf(item)}`}
              sub={item.refused?.message ?? `${whenWords(tappedAt(item), now())} 点的，有网就送`}
              end={item.refused ? <SmallKey onTap={() => outbox.again(item.requestId)}>再送一次</SmallKey> : undefined}
            />
          ))}
          <DirectorRow director={director} arrived={false} />
        </List>
      ) : null}
      <Note glyph="check">一条都不会丢。关掉手机，下次打开接着送。</Note>
    </Sheet>
  );
}
