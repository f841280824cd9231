import { useRouter } from "@tarojs/taro";
import { session, useAnswer, useOutbox, useSpeech } from "../../cloud";
import { tokenTones } from "../../parts/checkin/tokens";
import { callName } from "../../parts/checkin/words";
import { parameter } from "../../parts/post/open";
import { Ask, Empty, goBack, Hear, Pill, Screen, Steps, Tile, Who } from "../../ui";
import { CallFirst } from "./CallFirst";
import { LastingQuestion, MatterQuestion } from "./Choices";
import { Danger } from "./Danger";
import { End } from "./End";
import { NoteQuestion } from "./NoteQuestion";
import { isDanger, titleOf } from "./questions";
import { readAloud } from "./readAloud";
import { useWorry, type Worry } from "./useWorry";

/** What it is about: at most three questions after 有点担心 or 需要帮助, whose to-do is made already. */
export default function WorryPage() {
  const { childId, of, answer } = useRouter().params;
  const { personId } = session.who();
  if (personId === null || !childId || !of)
    return (
      <Screen wing="guardian" left={{ back: true }} title="从首页点进来">
        <Empty scene="lost" label="路口的路牌" words="回首页，点一下有点担心或需要帮助。">
          <Tile kind="go" glyph="home" onTap={goBack}>
            回首页
          </Tile>
        </Empty>
      </Screen>
    );
  return (
    <Questions
      worry={{ person: personId, childId: parameter(childId), of: parameter(of), answer: answer === "help" ? "help" : "worried" }}
    />
  );
}

function Questions({ worry }: { worry: Worry }) {
  const { person, childId, of, answer } = worry;
  const form = useWorry(worry);
  const home = useAnswer("checkin.home", {}, { person });
  const box = useOutbox(person);
  const speech = useSpeech();
  const card = home.value?.cards.find((each) => each.childId === childId);
  const director = home.value?.directors[childId];
  const { step } = form;
  const danger = isDanger(form.said.matter);
  // What was sent before this page was opened is not in the box any more: it has arrived.
  const about = box.items.filter((item) => item.requestId === of || ("of" in item.input && item.input.of === of));
  const arrived = about.every(({ state }) => state === "sent");
  const callTitle = director ? `现在打给${director.title}？` : "现在打电话？";
  const title = step === "call" ? callTitle : titleOf[answer][step];

  return (
    <Screen
      wing="guardian"
      left={{ back: form.place === 0 || step === "end" ? true : form.back }}
      foot={step === "end" ? null : <Steps now={form.place + 1} most={form.most} />}
    >
      {danger && step !== "end" ? <Danger /> : null}
      {card ? (
        <Who picture={`tk-${card.token}`} tone={tokenTones[card.token]} name={callName(card.name)}>
          <Pill tone={answer === "help" ? "red" : "amber"} picture={answer === "help" ? "hand-help" : "cloud-worry"}>
            {answer === "help" ? "需要帮助" : "有点担心"}
          </Pill>
        </Who>
      ) : null}
      <Ask
        title={title}
        hear={
          <Hear
            state={speech.state}
            onTap={() => (speech.state === "playing" ? speech.stop() : speech.say(readAloud(step, answer, title, director, arrived)))}
          />
        }
      />
      {step === "call" ? <CallFirst director={director} onNext={form.next} /> : null}
      {step === "matter" ? <MatterQuestion form={form} answer={answer} /> : null}
      {step === "lasting" ? <LastingQuestion form={form} /> : null}
      {step === "note" ? <NoteQuestion form={form} director={director} /> : null}
      {step === "end" ? <End about={about} director={director} speech={speech} quiet={answer === "help"} /> : null}
      {danger && step === "end" ? <Danger /> : null}
    </Screen>
  );
}
