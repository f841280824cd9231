import { View } from "@tarojs/components";
import type { GlyphName } from "../pictures/glyphs";
import { Glyph } from "../pictures/Picture";
import { Press } from "../press/Press";

export type HearState = "none" | "idle" | "playing" | "again";

const shown: Record<HearState, { glyph: GlyphName; word: string; label: string }> = {
  idle: { glyph: "speaker", word: "听", label: "听，读给我听" },
  playing: { glyph: "pause", word: "停", label: "停，不读了" },
  again: { glyph: "redo", word: "再听", label: "再听，再读一遍" },
  none: { glyph: "offline", word: "没声", label: "没声，这部手机不会读，字都在屏幕上" },
};

/** The voice key, right of the title. Where the phone has no voice it says so, and buzzes so that the finger knows it was felt. */
export function Hear({ state, onTap }: { state: HearState; onTap: () => void }) {
  const { glyph, word, label } = shown[state];
  return (
    <Press className={`hear hear-${state}`} label={label} buzz onTap={onTap}>
      <Glyph name={glyph} size={28} />
      <View>{word}</View>
    </Press>
  );
}
