import { View } from "@tarojs/components";
import { Glyph } from "../pictures/Picture";
import type { PictureName } from "../pictures/pictures";
import { Press } from "../press/Press";
import { Badge, type Tone } from "../words/Words";

export interface DialRowProps {
  picture: PictureName;
  tone: Tone;
  name: string;
  /** What for, and when somebody answers. */
  lines: readonly string[];
  onTap: () => void;
}

/** One number: the whole row dials. */
export function DialRow({ picture, tone, name, lines, onTap }: DialRowProps) {
  return (
    <Press className="dial-row" label={["打", name, ...lines].join("，")} buzz onTap={onTap}>
      <Badge picture={picture} tone={tone} />
      <View className="grow">
        <View className="dial-name">{name}</View>
        {lines.map((line) => (
          <View key={line} className="dial-sub">
            {line}
          </View>
        ))}
      </View>
      <View className="call-key">
        <Glyph name="phone" size={30} fixed />
      </View>
    </Press>
  );
}
