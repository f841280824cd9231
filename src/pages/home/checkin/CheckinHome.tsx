import Taro from "@tarojs/taro";
import { useEffect, useState } from "react";
import { now, session, useAnswer, useOnline, useSpeech } from "../../../cloud";
import { todayWords } from "../../../parts/checkin/words";
import { Hear, Screen, Tabs, UndoBar } from "../../../ui";
import { rememberMe } from "../recognise";
import { Family } from "./Family";
import { NameSheet } from "./NameSheet";
import { NoCards } from "./NoCards";
import { readAloud } from "./readAloud";
import { allAnswered, shownOf } from "./shown";
import { useCheckin } from "./useCheckin";
import { useSpoken } from "./useSpoken";
import { WaitingSheet } from "./WaitingSheet";
import { deliveredWords } from "./words";

/** 孩子今天好吗: one card a child, one tap an answer, with or without a network. */
export function CheckinHome({ person, name, onWho }: { person: string; name: string; onWho: () => void }) {
  const home = useAnswer("checkin.home", {}, { person });
  const checkin = useCheckin(person);
  const online = useOnline();
  const speech = useSpeech();
  const [sheet, setSheet] = useState<"name" | "waiting" | null>(null);
  const { value, from } = home;
  const { box, last, delivery } = checkin;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each fresh answer is looked at once
  useEffect(() => {
    if (value === null || from !== "fresh") return;
    rememberMe(value.me);
    const callee = value.cards.map(({ childId }) => value.directors[childId]).find((each) => each !== undefined);
    session.keepDirector(callee ? { name: callee.title, phone: callee.phone } : null);
    onWho();
  }, [value]);
  const arrived = box.items.filter(({ state }) => state === "sent").length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has arrived belongs into the stored cards of the next opening
  useEffect(() => {
    if (arrived > 0) void home.again();
  }, [arrived]);

  const at = now();
  const family = (value?.cards ?? []).map((card) => ({
    card,
    shown: shownOf(card, home.at ?? at, box.items, at),
    director: value?.directors[card.childId],
  }));
  const done = allAnswered(family.map(({ shown }) => shown));
  const worried = family.some(({ shown }) => shown.kind === "concern");
  useSpoken(speech, last, delivery, done);

  const hear = (
    <Hear state={speech.state} onTap={() => (speech.state === "playing" ? speech.stop() : speech.say(readAloud(family, done, at)))} />
  );
  // The sun is up when all is well; with a worry it stays half behind the wheat.
  const risen = done && !worried;
  const question = risen ? {} : { lead: todayWords(at), title: done ? "都报好了" : "孩子今天好吗", hear };
  const close = () => setSheet(null);
  return (
    <Screen
      wing="guardian"
      left={{ who: name, picture: "house", does: "换身份、把字放大", onTap: () => setSheet("name") }}
      scene={risen ? "noon" : "morning"}
      {...question}
      undo={
        last && delivery && delivery !== "refused" ? (
          <UndoBar onUndo={() => checkin.takeBack(last)}>{`${last.name}：平安 · ${deliveredWords(delivery)}`}</UndoBar>
        ) : null
      }
      tabs={
        <Tabs
          tabs={[
            { key: "checkin", name: "报平安", glyph: "sun" },
            { key: "policies", name: "能领啥", glyph: "coin" },
          ]}
          at="checkin"
          onGo={(key) => key === "policies" && void Taro.navigateTo({ url: "/guardian/home/index" })}
        />
      }
      sheet={
        sheet === "name" ? (
          <NameSheet name={name} onClose={close} />
        ) : sheet === "waiting" ? (
          <WaitingSheet person={person} home={value} onClose={close} />
        ) : null
      }
    >
      {value === null || value.cards.length === 0 ? (
        <NoCards home={home} />
      ) : (
        <Family
          family={family}
          checkin={checkin}
          home={{ ...home, value }}
          person={person}
          online={online}
          done={done}
          hear={risen ? hear : null}
          onLook={() => setSheet("waiting")}
        />
      )}
    </Screen>
  );
}
