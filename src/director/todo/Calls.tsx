import { dial } from "../../cloud";
import { relationPicture } from "../../parts/children/relations";
import { CallKey, List, ListRow, Note } from "../../ui";

type Callee = { title: string; phone: string };

/** Everybody to call; the first is who usually looks after the child. */
export function Calls({ calls }: { calls: readonly Callee[] }) {
  if (calls.length === 0) return <Note glyph="phone">名单上还没有这家的电话，上门看一看，或者问问镇上。</Note>;
  return (
    <List>
      {calls.map(({ title, phone }, place) => (
        <ListRow
          key={`${title}|${phone}`}
          picture={relationPicture(title)}
          title={title.split(" ")[0] ?? title}
          sub={`${title.split(" ").slice(1).join(" ")} ${phone}`.trim()}
          end={<CallKey pale={place > 0} label={`打给${title}`} onTap={() => void dial(phone).catch(() => false)} />}
        />
      ))}
    </List>
  );
}
