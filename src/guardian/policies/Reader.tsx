import { useReachBottom } from "@tarojs/taro";
import { useRef } from "react";
import { now, useReading } from "../../cloud";
import { useCallDirector } from "../../parts/checkin/useCallDirector";
import type { Policy } from "../../parts/policies/search";
import { expired, headings, numbered, sentencesOf, sourceWords } from "../../parts/policies/words";
import { Hear, Note, type PictureName, Ribbon, Screen, Section, Sentence, SmallKey, Stack, Tile, Who } from "../../ui";
import type { Family } from "./useFamily";

/** Read by eye or ear, sentence by sentence; at its end the family's reading is counted. */
export function Reader({ policy, offline, family }: { policy: Policy; offline: boolean; family: Family | null }) {
  const counted = useRef(false);
  const finish = () => {
    if (!counted.current) family?.finished();
    counted.current = true;
  };
  const reading = useReading(sentencesOf(policy), finish);
  useReachBottom(finish);
  return (
    <Screen
      wing="guardian"
      left={{ back: true }}
      title={policy.title}
      hear={<Hear state={reading.state} onTap={reading.state === "playing" ? reading.stop : reading.start} />}
    >
      {offline ? <Ribbon kind="offline" words="没网，这是上次存下的" /> : null}
      {expired(policy, now()) ? <Ribbon kind="stuck" words="这份文件到期了。先问一问，再去办。" /> : null}
      <Who picture={policy.picture as PictureName} tone="leaf" name={policy.officialName} sub="文件里的叫法" />
      {reading.state === "none" ? null : (
        <SmallKey glyph="turtle" tone={reading.slow ? "solid" : "acc"} onTap={reading.slower}>
          {reading.slow ? "正慢慢念" : "念慢点"}
        </SmallKey>
      )}
      <Sentence reading={reading.at === 0} large>
        {policy.summary}
      </Sentence>
      {numbered(policy).map(({ about, from, sentences }) => (
        <Stack key={about} gap={8}>
          <Section title={headings[about]} />
          {sentences.map((sentence, nth) => (
            <Sentence key={sentence} reading={reading.at === from + 1 + nth}>
              {sentence}
            </Sentence>
          ))}
        </Stack>
      ))}
      <Note glyph="doc">{sourceWords(policy)}</Note>
      <Note glyph="calendar">{`${policy.checkedOn} 核对的，${policy.nextReviewOn} 前再核对。能不能办，以乡镇说的为准。`}</Note>
      {family ? <Asking family={family} /> : null}
    </Screen>
  );
}

/** 问主任 dials; 没看懂 asks the director to explain it, and it is said only how far that has come. */
function Asking({ family }: { family: Family }) {
  const { call, failed } = useCallDirector(family.director);
  const { director, asked, full } = family;
  return (
    <>
      {failed ? <Ribbon kind="stuck" words={`没打出去。请您自己拨 ${failed}`} /> : null}
      {full ? <Ribbon kind="stuck" words="手机快满了，没存下。请直接打电话问。" /> : null}
      {asked === null ? (
        <Tile kind="line" glyph="chat" onTap={family.ask}>
          没看懂，请人讲讲
        </Tile>
      ) : asked === "sent" ? (
        <Ribbon kind="sent" words={`记下了，已请${director?.title ?? "儿童主任"}给您讲讲`} />
      ) : asked === "refused" ? (
        <Ribbon kind="stuck" words="这一篇撤下了，请返回看新的。" />
      ) : (
        <Ribbon kind="offline" words="存在手机里了，有网就送" />
      )}
      <Tile kind="go" glyph="phone" onTap={call}>
        {director ? `问${director.title}` : "看能打的电话"}
      </Tile>
    </>
  );
}
