import { useState } from "react";
import { type Answers as Given, questions } from "#content/benefits/questions";
import { useSpeech } from "../../cloud";
import { Answer, Answers, Hear, Note, type PictureName, Screen, Steps } from "../../ui";
import { Result } from "./Result";

/** 我家能领什么: six questions, one tap each. The answers are this page's: they leave the phone nowhere. */
export default function BenefitsPage() {
  const [place, setPlace] = useState(0);
  const [given, setGiven] = useState<Given>({});
  const speech = useSpeech();
  const question = questions[place];
  const back = { back: place === 0 ? (true as const) : () => setPlace(place - 1) };
  if (!question) return <Result given={given} left={back} onAgain={() => setPlace(0)} />;

  const aloud = `${question.ask}${question.options.map(({ words }) => words).join("，")}。`;
  const choose = (id: string) => {
    speech.stop();
    setGiven({ ...given, [question.id]: id });
    setPlace(place + 1);
  };
  return (
    <Screen
      wing="guardian"
      left={back}
      title={question.ask}
      hear={<Hear state={speech.state} onTap={() => (speech.state === "playing" ? speech.stop() : speech.say(aloud))} />}
      foot={<Steps now={place + 1} most={questions.length} />}
    >
      <Answers label={question.ask}>
        {question.options.map(({ id, words, picture }) => (
          <Answer key={id} picture={picture as PictureName} words={words} chosen={given[question.id] === id} onTap={() => choose(id)} />
        ))}
      </Answers>
      <Note glyph="lock">答的只在这部手机里，不送给谁。</Note>
    </Screen>
  );
}
