import Taro from "@tarojs/taro";
import { useEffect, useState } from "react";
import { useSpeech } from "../../../cloud";
import { Answer, Answers, Hear, Note, Screen, Tile } from "../../../ui";
import { recognise } from "../recognise";
import { ChildSheet } from "./ChildSheet";
import { WorkSheet } from "./WorkSheet";

const aloud = "您好。您是哪一位？点一下图画就行。家里人，点最上面的奶奶。";

/** 您好，您是哪一位？ for a phone that nobody has joined with. No name, no network needed, 求助 as everywhere. */
export function Welcome({ onKnown }: { onKnown: () => void }) {
  const [sheet, setSheet] = useState<"child" | "work" | null>(null);
  const speech = useSpeech();
  const close = () => setSheet(null);

  // A phone the cloud knows already, newly installed: nobody has to join twice. Quietly, since it may as well be a stranger's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on opening
  useEffect(() => {
    let here = true;
    void recognise().then((found) => {
      if (here && found === "known") onKnown();
    });
    return () => {
      here = false;
    };
  }, []);

  return (
    <Screen
      wing="guardian"
      left={{ who: "阳光护童", picture: "sun-smile" }}
      lead="您好"
      title="您是哪一位？"
      hear={<Hear state={speech.state} onTap={() => (speech.state === "playing" ? speech.stop() : speech.say(aloud))} />}
      scene="morning"
      sheet={sheet === "child" ? <ChildSheet onClose={close} /> : sheet === "work" ? <WorkSheet onClose={close} onKnown={onKnown} /> : null}
    >
      <Answers label="您是哪一位" across="one">
        <Answer
          wide
          picture="grandma"
          words="我是孩子家里人"
          sub="爷爷奶奶、外公外婆、爸妈"
          onTap={() => void Taro.navigateTo({ url: "/pages/join/index" })}
        />
        <Answer wide picture="girl" words="我是孩子" sub="想找人说说话" onTap={() => setSheet("child")} />
        <Answer wide picture="director" words="我来上班" sub="儿童主任、镇上的人" onTap={() => setSheet("work")} />
      </Answers>
      <Tile kind="line" glyph="coin" onTap={() => void Taro.navigateTo({ url: "/guardian/home/index" })}>
        看看能得到啥帮助
      </Tile>
      <Note glyph="phone">急事点右上角的求助，不用加入也能打。</Note>
    </Screen>
  );
}
