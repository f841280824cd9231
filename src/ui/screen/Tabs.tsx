import { View } from "@tarojs/components";
import type { GlyphName } from "../pictures/glyphs";
import { Glyph } from "../pictures/Picture";
import { Press } from "../press/Press";
import { semantics } from "../press/semantics";

export interface Tab<Key extends string = string> {
  key: Key;
  name: string;
  glyph: GlyphName;
  /** How many things wait there; for staff only, never for a guardian or a child. */
  badge?: number;
}

/** The bar at the lower edge of a wing's home. It shows only what works. */
export function Tabs<Key extends string>({ tabs, at, onGo }: { tabs: readonly Tab<Key>[]; at: Key; onGo: (key: Key) => void }) {
  return (
    <View className="tabs" {...semantics({ role: "tablist" })}>
      {tabs.map(({ key, name, glyph, badge }) => (
        <Press
          key={key}
          className={key === at ? "tab tab-on" : "tab"}
          role="tab"
          selected={key === at}
          label={badge ? `${name}，${badge} 件` : name}
          onTap={() => onGo(key)}
        >
          <View className="tab-sign">
            <Glyph name={glyph} size={26} fixed />
            {badge ? <View className="tab-badge">{badge > 99 ? "99+" : badge}</View> : null}
          </View>
          <View>{name}</View>
        </Press>
      ))}
    </View>
  );
}

/** Two or three views of one list: 要办的 7 · 办完的 4. */
export function Segments<Key extends string>({
  segments,
  at,
  onGo,
}: {
  segments: readonly { key: Key; name: string }[];
  at: Key;
  onGo: (key: Key) => void;
}) {
  return (
    <View className="segments" {...semantics({ role: "tablist" })}>
      {segments.map(({ key, name }) => (
        <Press
          key={key}
          className={key === at ? "segment segment-on" : "segment"}
          role="tab"
          selected={key === at}
          label={name}
          onTap={() => onGo(key)}
        >
          {name}
        </Press>
      ))}
    </View>
  );
}
