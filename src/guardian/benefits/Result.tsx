import type { Answers } from "#content/benefits/questions";
import { type Found, findBenefits, rulesAsOf } from "#content/benefits/rules";
import { session, useSpeech } from "../../cloud";
import { useCallDirector } from "../../parts/checkin/useCallDirector";
import { openPolicy } from "../../parts/policies/open";
import { usePolicies } from "../../parts/policies/usePolicies";
import { type BarLeft, Card, Empty, Hear, Note, Pill, Ribbon, Screen, SmallKey, Tile, Words } from "../../ui";

const standings = {
  likely: { words: "很可能行", tone: "leaf", glyph: "check" },
  ask: { words: "要问一问", tone: "amber", glyph: "chat" },
} as const;
const notLast = "这不是最后的结论，能不能办，以乡镇说的为准。";

/** What may be there for the family: the rule's sentence, the fact it went by, and what would change it. */
export function Result({ given, left, onAgain }: { given: Answers; left: BarLeft; onAgain: () => void }) {
  const found = findBenefits(given);
  const policies = usePolicies();
  const speech = useSpeech();
  const stored = session.storedDirector();
  const { call, failed } = useCallDirector(stored ? { title: stored.name, phone: stored.phone } : undefined);
  const titleOf = ({ policyId, sentence }: Found) => policies.value?.policies.find(({ id }) => id === policyId)?.title ?? sentence;
  const title = found.length > 0 ? `可能有 ${found.length} 样能领` : "这几样可能用不上";
  const aloud = `${title}。${found.map((each) => `${titleOf(each)}，${standings[each.standing].words}。`).join("")}${notLast}`;
  return (
    <Screen
      wing="guardian"
      left={left}
      title={title}
      hear={<Hear state={speech.state} onTap={() => (speech.state === "playing" ? speech.stop() : speech.say(aloud))} />}
      foot={
        <Tile kind="go" glyph="phone" onTap={call}>
          {stored ? `打给${stored.name}，帮我看看` : "看能打的电话"}
        </Tile>
      }
    >
      {failed ? <Ribbon kind="stuck" words={`没打出去。请您自己拨 ${failed}`} /> : null}
      {found.length === 0 ? <Empty words="日子有变化了，再来答一遍。也可以直接问儿童主任。" /> : null}
      {found.map((each) => (
        <Card key={each.policyId}>
          <Words large>{titleOf(each)}</Words>
          <Pill tone={standings[each.standing].tone} glyph={standings[each.standing].glyph}>
            {standings[each.standing].words}
          </Pill>
          <Words>{each.sentence}</Words>
          <Words quiet>{`您说的是：${each.fact}`}</Words>
          <Words quiet>{each.change}</Words>
          <SmallKey glyph="book" label={`看看${titleOf(each)}怎么办`} onTap={() => openPolicy(each.policyId)}>
            看看怎么办
          </SmallKey>
        </Card>
      ))}
      <Note glyph="alert">{`${notLast}规定是 ${rulesAsOf} 时的。`}</Note>
      <Tile kind="line" glyph="redo" onTap={onAgain}>
        再答一遍
      </Tile>
    </Screen>
  );
}
