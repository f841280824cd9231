import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { Picture } from "../pictures/Picture";
import type { PictureName } from "../pictures/pictures";
import { Press } from "../press/Press";

export function Giants({ children }: { children: ReactNode }) {
  return <View className="giants">{children}</View>;
}

/** A number to be found without reading, by its picture and its size alone. */
export function GiantKey({
  picture,
  number,
  words,
  hours,
  onTap,
}: {
  picture: PictureName;
  number: string;
  words: string;
  hours: string;
  onTap: () => void;
}) {
  return (
    <Press className="giant" label={`打 ${number}，${words}，${hours}`} buzz onTap={onTap}>
      <View className="giant-picture">
        <Picture name={picture} size={54} />
      </View>
      <View className="giant-number">{number}</View>
      <View>{words}</View>
      <View className="giant-hours">{hours}</View>
    </Press>
  );
}
