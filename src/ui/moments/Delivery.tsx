import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { SmallKey } from "../keys/SmallKeys";
import type { GlyphName } from "../pictures/glyphs";
import { Glyph } from "../pictures/Picture";
import { Press } from "../press/Press";
import { semantics } from "../press/semantics";

export type RibbonKind = "offline" | "sending" | "sent" | "stuck";

const shown: Record<RibbonKind, { glyph: GlyphName; words: (count: number) => string }> = {
  offline: { glyph: "offline", words: () => "没网也能报。存在手机里，有网就自动送走" },
  sending: { glyph: "sendout", words: (count) => `正在送 ${count} 条` },
  sent: { glyph: "check", words: () => "都送到了" },
  stuck: { glyph: "alert", words: (count) => `有 ${count} 条送不出去，还在手机里存着` },
};

/** How what was said gets on. In the page and not over it; never red: no network is nobody's fault. */
export function Ribbon({ kind, count = 1, words, onLook }: { kind: RibbonKind; count?: number; words?: string; onLook?: () => void }) {
  const { glyph, words: usual } = shown[kind];
  return (
    <View className={`ribbon ribbon-${kind}`} {...semantics({ role: "status", live: "polite" })}>
      <Glyph name={glyph} size={26} />
      <View className="grow">{words ?? usual(count)}</View>
      {onLook ? (
        <SmallKey tone="acc" onTap={onLook}>
          看一看
        </SmallKey>
      ) : null}
    </View>
  );
}

/** What was just done and where it went. It stays until the page is left and counts nothing down. */
export function UndoBar({ children, onUndo, word = "撤回" }: { children: ReactNode; onUndo: () => void; word?: string }) {
  return (
    <View className="undo" {...semantics({ role: "status", live: "polite" })}>
      <View className="grow">{children}</View>
      <Press className="undo-key" label={word} buzz onTap={onUndo}>
        <Glyph name="undo" size={24} />
        <View>{word}</View>
      </Press>
    </View>
  );
}
