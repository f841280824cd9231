import { View } from "@tarojs/components";
import type { GlyphName } from "../pictures/glyphs";
import { Glyph } from "../pictures/Picture";
import { Press } from "../press/Press";

/** A flat key at the end of a row: 改一下, 看一看. Sixty high for guardians and children; staff may have 48. */
export function SmallKey({
  children,
  onTap,
  tone = "acc",
  glyph,
  label,
  staff = false,
}: {
  children: string;
  onTap: () => void;
  tone?: "acc" | "sun" | "solid" | "red";
  glyph?: GlyphName;
  label?: string;
  staff?: boolean;
}) {
  return (
    <Press className={`small-key small-key-${tone}${staff ? " small-key-staff" : ""}`} label={label ?? children} onTap={onTap}>
      {glyph ? <Glyph name={glyph} size={22} /> : null}
      <View>{children}</View>
    </Press>
  );
}

/** The round green key that dials. `label` says whom. */
export function CallKey({ label, onTap, pale = false }: { label: string; onTap: () => void; pale?: boolean }) {
  return (
    <Press className={pale ? "call-key call-key-pale" : "call-key"} label={label} buzz onTap={onTap}>
      <Glyph name="phone" size={30} fixed />
    </Press>
  );
}

/** A word that leads on, flat: 关上, 全部 3 件 ›. */
export function LinkKey({ children, onTap, glyph, after }: { children: string; onTap: () => void; glyph?: GlyphName; after?: GlyphName }) {
  return (
    <Press className="link-key" label={children} onTap={onTap}>
      {glyph ? <Glyph name={glyph} size={26} /> : null}
      <View>{children}</View>
      {after ? <Glyph name={after} size={20} /> : null}
    </Press>
  );
}
