import { now, type Operations } from "../../cloud";
import { whenWords } from "../../parts/time";
import { wordsOf } from "../../parts/todos/acts";
import { List, ListRow, Section } from "../../ui";

type Act = Operations["todos.show"]["output"]["acts"][number];

/** What has been done about it so far, by whom and when. */
export function PastActs({ acts }: { acts: readonly Act[] }) {
  if (acts.length === 0) return null;
  return (
    <>
      <Section title="办过的" />
      <List>
        {acts.map(({ act, at, by, note, stale }) => (
          <ListRow
            key={`${act}|${at}|${by}`}
            staff
            picture={wordsOf(act).picture}
            title={wordsOf(act).words}
            sub={[`${by} ${whenWords(at, now())}`, stale ? "那时已经办了" : "", note ?? ""].filter(Boolean).join(" · ")}
          />
        ))}
      </List>
    </>
  );
}
