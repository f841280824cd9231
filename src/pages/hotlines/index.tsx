import { hotlines } from "#content/hotlines";
import { session, useSpeech } from "../../cloud";
import { DialRow, Hear, List, Note, Ribbon, Screen } from "../../ui";
import { useDial } from "../urgent/useDial";

/** Figures one by one: 1 2 3 5 6. */
const spelt = (name: string) => (/^\d+$/.test(name) ? name.split("").join(" ") : name);
const aloud = `都能打，点一下就拨。${hotlines.map(({ name, purpose, hours }) => `${spelt(name)}，${purpose}，${hours}。`).join("")}`;

/** 更多电话: every number there is, each with its hours. */
export default function HotlinesPage() {
  const { call, failed } = useDial();
  const speech = useSpeech();
  const director = session.storedDirector();

  return (
    <Screen
      wing="guardian"
      left={{ back: true }}
      title="点一下就打"
      hear={<Hear state={speech.state} onTap={() => (speech.state === "playing" ? speech.stop() : speech.say(aloud))} />}
    >
      {failed ? <Ribbon kind="stuck" words={`没打出去。请您自己拨 ${failed}`} /> : null}
      <List>
        {director ? (
          <DialRow picture="director" tone="leaf" name={director.name} lines={["咱村管孩子事的人"]} onTap={() => call(director.phone)} />
        ) : null}
        {hotlines.map(({ number, name, purpose, hours, picture, tone }) => (
          <DialRow key={number} picture={picture} tone={tone} name={name} lines={[purpose, hours]} onTap={() => call(number)} />
        ))}
      </List>
      <Note glyph="phone">打电话不用网，没登录也能打。</Note>
    </Screen>
  );
}
