import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { Glyph, Picture } from "../pictures/Picture";
import type { PictureName } from "../pictures/pictures";
import { Press } from "../press/Press";
import { semantics } from "../press/semantics";

/** Answers to one question. Two or three in a row while the words fit, fewer when type is large. */
export function Answers({ label, across = "two", children }: { label: string; across?: "one" | "two" | "three"; children: ReactNode }) {
  return (
    <View className={`answers answers-${across}`} {...semantics({ role: "radiogroup", label })}>
      {children}
    </View>
  );
}

export interface AnswerProps {
  picture?: PictureName;
  words: string;
  sub?: string;
  chosen?: boolean;
  /** Being read aloud now. */
  reading?: boolean;
  /** Picture left of the words; for few and weighty answers. */
  wide?: boolean;
  onTap: () => void;
}

/** One answer: a picture over its words; one tap chooses. Chosen, edge, ground and a tick change, not colour alone. */
export function Answer({ picture, words, sub, chosen = false, reading = false, wide = false, onTap }: AnswerProps) {
  const classes = `answer${wide ? " answer-wide" : ""}${chosen ? " answer-on" : ""}${reading ? " answer-reading" : ""}`;
  return (
    <Press className={classes} role="radio" checked={chosen} label={sub ? `${words}，${sub}` : words} buzz onTap={onTap}>
      {picture ? <Picture name={picture} size={wide ? 60 : 52} /> : null}
      <View className={wide ? "grow" : "answer-words"}>
        <View>{words}</View>
        {sub ? <View className="answer-sub">{sub}</View> : null}
      </View>
      {chosen ? (
        <View className="answer-tick">
          <Glyph name="check" size={18} fixed color="white" />
        </View>
      ) : null}
    </Press>
  );
}

/** Where in the questions: 第 1 问，最多 3 问. */
export function Steps({ now, most }: { now: number; most: number }) {
  return (
    <View className="steps">
      {Array.from({ length: most }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the dots have no other name than their place
        <View key={index} className={`step${index + 1 === now ? " step-on" : ""}${index + 1 < now ? " step-done" : ""}`} />
      ))}
      <View className="steps-words">{`第 ${now} 问，最多 ${most} 问`}</View>
    </View>
  );
}
