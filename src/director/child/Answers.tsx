import { useEffect } from "react";
import { type Delivery, now } from "../../cloud";
import { answerPictures, answerWords, type GivenAnswer, givenWords } from "../../parts/children/words";
import { dayWords } from "../../parts/time";
import { List, ListRow, Note, Section } from "../../ui";

interface AnswersProps {
  answers: readonly GivenAnswer[];
  childId: string;
  items: readonly Delivery[];
  onArrived: () => Promise<void>;
}

/** What was answered of late, the newest first; over it what was recorded here and is still on its way. */
export function Answers({ answers, childId, items, onArrived }: AnswersProps) {
  const recorded = items.flatMap((item) => (item.operation === "checkin.record" && item.input.childId === childId ? [item] : []));
  const waiting = recorded.filter(({ state }) => state !== "sent");
  const sent = recorded.length - waiting.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a record that has arrived is what changes the answers
  useEffect(() => {
    if (sent > 0) void onArrived();
  }, [sent]);
  return (
    <>
      <Section title="最近报的" />
      {answers.length + waiting.length === 0 ? <Note>还没报过。</Note> : null}
      <List>
        {waiting.map(({ requestId, input, refused }) => (
          <ListRow
            key={requestId}
            staff
            picture={answerPictures[input.answer]}
            title={answerWords[input.answer]}
            sub={`您补记的 ${dayWords(input.day, now())} · ${refused ? refused.message : "存好了，等着送"}`}
          />
        ))}
        {answers.map((given) => (
          <ListRow
            key={`${given.at}|${given.by}|${given.answer}|${given.way}`}
            staff
            picture={answerPictures[given.answer]}
            title={answerWords[given.answer]}
            sub={givenWords(given, now())}
          />
        ))}
      </List>
    </>
  );
}
