import { dial } from "../../cloud";
import { relationPicture } from "../../parts/children/relations";
import type { Shown } from "../../parts/children/words";
import { CallKey, List, ListRow, Note, Section } from "../../ui";

type Guardian = Shown["guardians"][number];

const joinedWords = ({ joined, confirmed, ended }: Guardian): string =>
  ended ? "以前的监护人" : !joined ? "还没用手机加入" : confirmed ? "手机上加入了" : "加入了，等您确认";

/** The family: who they are, whether they have joined, and a key to call. */
export function Guardians({ guardians, name }: { guardians: readonly Guardian[]; name: string }) {
  const standing = guardians.filter(({ ended }) => !ended);
  return (
    <>
      <Section title="家里人" />
      {standing.length === 0 ? <Note>名单上还没有家里人。问问村里，请镇上登记。</Note> : null}
      {guardians.length > 0 ? (
        <List>
          {[...standing, ...guardians.filter(({ ended }) => ended)].map((guardian) => {
            const { guardianId, relation, phone, ended } = guardian;
            return (
              <ListRow
                key={guardianId}
                picture={relationPicture(relation)}
                title={`${relation} ${guardian.name}`}
                sub={[phone, joinedWords(guardian)].filter(Boolean).join(" · ")}
                end={
                  phone && !ended ? (
                    <CallKey label={`打给${name}的${relation}`} onTap={() => void dial(phone).catch(() => false)} />
                  ) : undefined
                }
              />
            );
          })}
        </List>
      ) : null}
    </>
  );
}
