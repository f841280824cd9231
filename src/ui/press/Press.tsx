import { type ITouchEvent, View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { meaningOf, type PressProps } from "./pressProps";
import { semantics } from "./semantics";
import { useSteady } from "./useSteady";

/** Whatever can be pressed. WeChat ignores :active, so the pressed look is a class for as long as the finger is down. */
export function Press(props: PressProps) {
  const tap = useSteady(props.onTap);
  const onClick = (event: ITouchEvent) => {
    event.stopPropagation(); // a call key inside a card calls; it does not open the card too
    if (props.buzz) Promise.resolve(Taro.vibrateShort?.({ type: "light" })).catch(() => undefined); // a phone that can't is no error
    tap();
  };
  return (
    <View
      className={`press ${props.className}`}
      hoverClass="down"
      hoverStartTime={0}
      hoverStayTime={90}
      hoverStopPropagation
      onClick={onClick}
      {...semantics(meaningOf(props))}
    >
      {props.children}
    </View>
  );
}
