import { useState } from "react";
import { now } from "../../cloud";
import { Empty, Field, List, ListRow, type PictureName, Pill, Tile } from "../../ui";
import { openBenefits, openPolicy } from "./open";
import { find, type Policy } from "./search";
import { changed } from "./seen";
import { expired } from "./words";

function State({ policy }: { policy: Policy }) {
  if (expired(policy, now()))
    return (
      <Pill tone="amber" glyph="alert">
        到期了，先问一问
      </Pill>
    );
  if (changed(policy))
    return (
      <Pill tone="sky" glyph="bell">
        有变化
      </Pill>
    );
  return null;
}

/** All explainers with their pictures, and a field to find one by a word or its letters. */
export function PolicyList({ policies }: { policies: readonly Policy[] }) {
  const [typed, setTyped] = useState("");
  const shown = find(policies, typed);
  return (
    <>
      <Tile kind="go" glyph="search" onTap={openBenefits}>
        答几问，看我家能领啥
      </Tile>
      <Field label="找一找" value={typed} onChange={setTyped} placeholder="比如：上学" mostSigns={20} />
      {shown.length === 0 ? (
        <Empty scene="lost" label="路口的路牌" words="没找到。换个词试试，或者问儿童主任。" />
      ) : (
        <List>
          {shown.map((policy) => (
            <ListRow
              key={policy.id}
              picture={policy.picture as PictureName}
              tone="leaf"
              title={policy.title}
              sub={policy.summary}
              pill={<State policy={policy} />}
              onTap={() => openPolicy(policy.id)}
            />
          ))}
        </List>
      )}
    </>
  );
}
