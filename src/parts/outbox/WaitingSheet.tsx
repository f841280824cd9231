import { now, outbox, useOutbox } from "../../cloud";
import { List, ListRow, Note, Sheet, SmallKey } from "../../ui";
import { deliveryWords, stateWords } from "./words";

/** What waits on this phone, thing by thing; what the cloud refused is shown, never thrown away. */
export function WaitingSheet({
  person,
  nameOf,
  onClose,
}: {
  person: string;
  /** The child's name where the page knows it. */
  nameOf: (childId: string) => string | undefined;
  onClose: () => void;
}) {
  const waiting = useOutbox(person).items.filter(({ state }) => state !== "sent");
  return (
    <Sheet title={waiting.length > 0 ? "还在手机里的" : "都送到了"} onClose={onClose}>
      {waiting.length > 0 ? (
        <List>
          {waiting.map((item) => {
            const name = nameOf(item.subject);
            return (
              <ListRow
                key={item.requestId}
                staff
                glyph={item.refused ? "alert" : "sendout"}
                title={name ? `${name}：${deliveryWords(item)}` : deliveryWords(item)}
                sub={stateWords(item, now())}
                end={
                  item.refused ? (
                    <SmallKey staff onTap={() => outbox.again(item.requestId)}>
                      再送一次
                    </SmallKey>
                  ) : undefined
                }
              />
            );
          })}
        </List>
      ) : null}
      <Note glyph="check">一条都不会丢。关掉手机，下次打开接着送。</Note>
    </Sheet>
  );
}
