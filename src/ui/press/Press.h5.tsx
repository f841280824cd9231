import { type ITouchEvent, View } from "@tarojs/components";
import type { KeyboardEvent } from "react";
import { meaningOf, type PressProps } from "./pressProps";
import { semantics } from "./semantics";
import { useSteady } from "./useSteady";

/** Whatever can be pressed, in the browser: by finger, mouse, Enter and Space. The pressed look is :active, in browser.css. */
export function Press(props: PressProps) {
  const tap = useSteady(props.onTap);
  const keyboard = {
    tabIndex: 0,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      tap();
    },
  };
  const onClick = (event: ITouchEvent) => {
    event.stopPropagation(); // a call key inside a card calls; it does not open the card too
    tap();
  };
  return (
    <View className={`press ${props.className}`} onClick={onClick} {...semantics(meaningOf(props))} {...keyboard}>
      {props.children}
    </View>
  );
}
