import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import type { GlyphName } from "../pictures/glyphs";
import { Glyph, Picture } from "../pictures/Picture";
import type { PictureName } from "../pictures/pictures";
import { semantics } from "../press/semantics";

export type Tone = "plain" | "leaf" | "sun" | "amber" | "red" | "sky" | "violet";

/** A picture on a tinted square: who or what a card or row is about. */
export function Badge({ picture, tone = "leaf", size = 60 }: { picture: PictureName; tone?: Tone; size?: 48 | 52 | 60 }) {
  return (
    <View className={`badge badge-${size} tint-${tone}`}>
      <Picture name={picture} size={Math.round(size * 0.77)} />
    </View>
  );
}

/** A person: picture, name, what they are; a pill, given as child, wraps under when type is large. */
export function Who({
  picture,
  tone,
  name,
  sub,
  children,
}: {
  picture: PictureName;
  tone?: Tone;
  name: string;
  sub?: string;
  children?: ReactNode;
}) {
  return (
    <View className="who">
      <Badge picture={picture} tone={tone} />
      <View className="who-words">
        <View className="who-name">{name}</View>
        {sub ? <View className="who-sub">{sub}</View> : null}
      </View>
      {children}
    </View>
  );
}

export interface PillProps {
  children: ReactNode;
  tone?: Tone | "solid-red";
  glyph?: GlyphName;
  picture?: PictureName;
  small?: boolean;
}

/** A state in a sign and a word; never pressable, never by colour alone. */
export function Pill({ children, tone = "plain", glyph, picture, small = false }: PillProps) {
  return (
    <View className={`pill tint-${tone}${small ? " pill-small" : ""}`}>
      {picture ? <Picture name={picture} size={small ? 20 : 24} /> : null}
      {glyph ? <Glyph name={glyph} size={small ? 17 : 19} /> : null}
      <View>{children}</View>
    </View>
  );
}

export function Card({ children, flush = false }: { children: ReactNode; flush?: boolean }) {
  return <View className={flush ? "card card-flush" : "card"}>{children}</View>;
}

/** A name over a part of the page, with what belongs to all of it on the right. */
export function Section({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <View className="section">
      <View {...semantics({ role: "heading" })}>{title}</View>
      {children}
    </View>
  );
}

/** A quiet line of help. */
export function Note({ children, glyph }: { children: ReactNode; glyph?: GlyphName }) {
  return (
    <View className="note">
      {glyph ? <Glyph name={glyph} size={22} /> : null}
      <View className="grow">{children}</View>
    </View>
  );
}

/** Reading text, and its larger sister for the one sentence of a page. */
export function Words({ children, large = false, quiet = false }: { children: ReactNode; large?: boolean; quiet?: boolean }) {
  return <View className={`words${large ? " words-large" : ""}${quiet ? " words-quiet" : ""}`}>{children}</View>;
}

/** One sentence of a text that is read aloud; the sun marks the one that is being said. */
export function Sentence({ children, reading, large = false }: { children: ReactNode; reading: boolean; large?: boolean }) {
  return <View className={`words sentence${large ? " words-large" : ""}${reading ? " sentence-reading" : ""}`}>{children}</View>;
}

/** Children one under the other, or in a row that may wrap. */
export function Stack({ children, gap = 12 }: { children: ReactNode; gap?: 4 | 8 | 12 | 16 }) {
  return <View className={`stack stack-${gap}`}>{children}</View>;
}
export function Row({ children, wrap = false }: { children: ReactNode; wrap?: boolean }) {
  return <View className={wrap ? "row row-wrap" : "row"}>{children}</View>;
}
