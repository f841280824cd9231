import { View } from "@tarojs/components";
import { useMemo } from "react";
import { Glyph, Picture } from "../pictures/Picture";
import type { PictureName } from "../pictures/pictures";
import { Press } from "../press/Press";
import { semantics } from "../press/semantics";
import { barRoom } from "./capsule";
import { goBack, goUrgent } from "./go";

/** Left in the top bar: 返回, who I am, or, on the urgent page alone, its title in place of the help key. */
export type BarLeft =
  | { back: true | (() => void) }
  | { who: string; picture: PictureName; does?: string; onTap?: () => void }
  | { words: string };

function Left({ left }: { left: BarLeft }) {
  if ("words" in left) {
    return (
      <View className="bar-words" {...semantics({ role: "heading" })}>
        {left.words}
      </View>
    );
  }
  if ("back" in left) {
    return (
      <Press className="bar-back" label="返回" onTap={left.back === true ? goBack : left.back}>
        <Glyph name="back" fixed />
        <View>返回</View>
      </Press>
    );
  }
  const inside = (
    <>
      <Picture name={left.picture} size={36} />
      <View className="bar-name">{left.who}</View>
      {left.onTap ? <Glyph name="down" size={18} fixed /> : null}
    </>
  );
  if (!left.onTap) return <View className="bar-who">{inside}</View>;
  return (
    <Press className="bar-who" label={`${left.who}，点这里${left.does ?? "换身份"}`} onTap={left.onTap}>
      {inside}
    </Press>
  );
}

/** Stays at the top while the page moves: 求助 is always in the same place. */
export function TopBar({ left, sky }: { left: BarLeft; sky?: string }) {
  const room = useMemo(barRoom, []);
  return (
    <View
      className="bar"
      style={{ paddingTop: `${room.top}px`, paddingRight: `${room.right}px`, ...(sky ? { backgroundColor: sky } : {}) }}
    >
      <Left left={left} />
      {"words" in left ? null : (
        <Press className="bar-help" label="求助，打急救和热线电话" buzz onTap={goUrgent}>
          <Glyph name="phone" size={20} fixed />
          <View>求助</View>
        </Press>
      )}
    </View>
  );
}
