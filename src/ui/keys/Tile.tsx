import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import type { GlyphName } from "../pictures/glyphs";
import { Glyph, Picture } from "../pictures/Picture";
import type { PictureName } from "../pictures/pictures";
import { Press } from "../press/Press";
import { semantics } from "../press/semantics";

/** main: the answer that is right most days · go: the next step · line: the other way · amber, red, sun: by meaning. */
export type TileKind = "main" | "go" | "line" | "amber" | "red" | "sun";

export interface TileProps {
  kind: TileKind;
  children: ReactNode;
  onTap: () => void;
  picture?: PictureName;
  glyph?: GlyphName;
  /** The whole key for a screen reader: "小禾平安". */
  label?: string;
  /** On its way: keeps place and colour and says so, 正在送… */
  waiting?: string | false;
  /** Can't be pressed yet, and why: 先选一个时间. */
  notYet?: string | false;
}

const pictureSize: Record<TileKind, number> = { main: 50, go: 44, line: 40, amber: 34, red: 34, sun: 40 };

/** A key with a thick lower edge. */
export function Tile({ kind, children, onTap, picture, glyph, label, waiting, notYet }: TileProps) {
  if (waiting || notYet) {
    const words = waiting || notYet || "";
    return (
      <View
        className={`tile tile-${kind}${waiting ? " tile-waiting" : " tile-not-yet"}`}
        {...semantics({ role: "button", label: words, disabled: true, live: "polite" })}
      >
        <Glyph name="clock" size={26} />
        <View>{words}</View>
      </View>
    );
  }
  return (
    <Press className={`tile tile-${kind}`} label={label} buzz onTap={onTap}>
      {picture ? <Picture name={picture} size={pictureSize[kind]} /> : null}
      {glyph ? <Glyph name={glyph} size={28} /> : null}
      <View>{children}</View>
    </Press>
  );
}

/** Two keys side by side; large type puts them one under the other. */
export function Pair({ children }: { children: ReactNode }) {
  return <View className="pair">{children}</View>;
}
