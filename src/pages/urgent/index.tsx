import { View } from "@tarojs/components";
import Taro, { useDidShow } from "@tarojs/taro";
import { useState } from "react";
import { hotlines } from "#content/hotlines";
import { session, useSpeech } from "../../cloud";
import { DialRow, GiantKey, Giants, goBack, Hear, LinkKey, List, ListRow, Ribbon, Screen, Words } from "../../ui";
import { useDial } from "./useDial";

const giants = hotlines.filter(({ place }) => place === "giant");
const urgent = hotlines.filter(({ place }) => place === "urgent");
const more = hotlines.filter(({ place }) => place === "more");
const aloud = `接通后说：在哪儿、谁、怎么了。${giants.map(({ purpose, number }) => `${purpose}，打 ${number.split("").join(" ")}。`).join("")}`;

/** 求助, from any page, signed in or not, with or without network: one tap dials. It does nothing more. */
export default function UrgentPage() {
  const { call, failed } = useDial();
  const speech = useSpeech();
  const [director, setDirector] = useState(session.storedDirector);
  useDidShow(() => setDirector(session.storedDirector()));

  return (
    <Screen
      wing="guardian"
      left={{ words: "急事，点一下就打" }}
      foot={
        <LinkKey glyph="close" onTap={goBack}>
          关上
        </LinkKey>
      }
    >
      <View className="row">
        <View className="grow">
          接通后说：
          <View className="words-strong">在哪儿、谁、怎么了</View>
        </View>
        <Hear state={speech.state} onTap={() => (speech.state === "playing" ? speech.stop() : speech.say(aloud))} />
      </View>
      {failed ? <Ribbon kind="stuck" words={`没打出去。请您自己拨 ${failed}`} /> : null}
      <Giants>
        {giants.map(({ number, purpose, hours, picture }) => (
          <GiantKey key={number} picture={picture} number={number} words={purpose} hours={hours} onTap={() => call(number)} />
        ))}
      </Giants>
      <List>
        {urgent.map(({ number, name, purpose, hours, picture, tone }) => (
          <DialRow key={number} picture={picture} tone={tone} name={name} lines={[purpose, hours]} onTap={() => call(number)} />
        ))}
        {director ? (
          <DialRow picture="director" tone="leaf" name={director.name} lines={["咱村管孩子事的人"]} onTap={() => call(director.phone)} />
        ) : null}
        <ListRow
          title="更多电话"
          value={
            <Words quiet>
              {more
                .slice(0, 2)
                .map(({ number }) => number)
                .join(" · ")}
            </Words>
          }
          onTap={() => void Taro.navigateTo({ url: "/pages/hotlines/index" })}
        />
      </List>
    </Screen>
  );
}
