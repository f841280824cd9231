import { View } from "@tarojs/components";
import { semantics } from "../press/semantics";
import type { GlyphName } from "./glyphs";
import { glyphImage, pictureImage, sceneImage } from "./image";
import type { PictureName } from "./pictures";
import { type SceneName, scenes } from "./scenes";

/** A picture of many colours. It keeps its size when type grows, and says nothing to a screen reader: the words beside it do. */
export function Picture({ name, size = 48 }: { name: PictureName; size?: number }) {
  return (
    <View
      className="picture"
      style={{ width: `${size}px`, height: `${size}px`, backgroundImage: pictureImage(name) }}
      {...semantics({ hidden: true })}
    />
  );
}

export type GlyphColor =
  | "ink"
  | "ink-2"
  | "line-strong"
  | "white"
  | "acc-deep"
  | "leaf"
  | "leaf-deep"
  | "sun-deep"
  | "amber-deep"
  | "red-deep"
  | "sky-deep"
  | "violet-deep";

/** A sign of one colour: that of the words around it unless another is named. It grows with headings. `fixed` keeps it as it is (top bar). */
export function Glyph({ name, size = 24, color, fixed = false }: { name: GlyphName; size?: number; color?: GlyphColor; fixed?: boolean }) {
  const side = fixed ? `${size}px` : `calc(${size}px * var(--kh))`;
  return (
    <View
      className={color ? `glyph glyph-${color}` : "glyph"}
      // A string, because Taro's camel case has no way to write a leading dash. Every browser there is takes the prefixed name.
      style={`width:${side};height:${side};-webkit-mask-image:${glyphImage(name)}`}
      {...semantics({ hidden: true })}
    />
  );
}

/** A drawn view in a box with round corners, for pages that are empty or did not open. */
export function Scene({ name, label }: { name: SceneName; label: string }) {
  const { width, height } = scenes[name];
  return (
    <View
      className="scene"
      style={{ paddingBottom: `${((height / width) * 100).toFixed(1)}%`, backgroundImage: sceneImage(name) }}
      {...semantics({ role: "img", label })}
    />
  );
}
