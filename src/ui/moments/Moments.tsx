import { View } from "@tarojs/components";
import { type ReactNode, useEffect, useState } from "react";
import { Tile } from "../keys/Tile";
import { Picture, Scene } from "../pictures/Picture";
import { semantics } from "../press/semantics";

export interface Call {
  /** On the key: 打电话给李主任. */
  words: string;
  onTap: () => void;
}

/** Nothing here, said as something good, with one thing to do. */
export function Empty({
  title,
  words,
  scene = "rest",
  label = "树下的长椅，太阳在笑",
  children,
}: {
  title?: string;
  words?: string;
  scene?: "rest" | "lost";
  label?: string;
  children?: ReactNode;
}) {
  return (
    <View className="moment">
      <Scene name={scene} label={label} />
      {title ? <View className="moment-title">{title}</View> : null}
      {words ? <View className="words words-quiet">{words}</View> : null}
      {children}
    </View>
  );
}

/** After this long the person is given two ways on. */
const slow = 8_000; // milliseconds

/** The sun, never grey bars: they look broken. */
export function Loading({ onRetry, call, words = "正在打开…" }: { onRetry?: () => void; call?: Call; words?: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), slow);
    return () => clearTimeout(timer);
  }, []);
  return (
    <View className="moment moment-middle" {...semantics({ role: "status", live: "polite" })}>
      <Picture name="sun-smile" size={72} />
      <View className="moment-title">{words}</View>
      {late ? <View className="words words-quiet">网慢，您等一等，也可以打电话。</View> : null}
      {late && onRetry ? (
        <Tile kind="go" glyph="redo" onTap={onRetry}>
          再试一次
        </Tile>
      ) : null}
      {late && call ? (
        <Tile kind="line" glyph="phone" onTap={call.onTap}>
          {call.words}
        </Tile>
      ) : null}
    </View>
  );
}

export interface FailedProps {
  title?: string;
  words?: string;
  onRetry: () => void;
  call?: Call;
  hear?: ReactNode;
  /** A number that whoever helps can look up. */
  code?: string;
}

/** It did not open: nobody's fault, two ways on. */
export function Failed({
  title = "没打开，不怪您",
  words = "网不太好。您报过的都在手机里存着，一样没丢。",
  onRetry,
  call,
  hear,
  code,
}: FailedProps) {
  return (
    <View className="moment">
      <Scene name="lost" label="路口的路牌" />
      <View className="row">
        <View className="grow moment-title">{title}</View>
        {hear}
      </View>
      <View className="words words-large">{words}</View>
      <Tile kind="go" glyph="redo" onTap={onRetry}>
        再试一次
      </Tile>
      {call ? (
        <Tile kind="line" glyph="phone" onTap={call.onTap}>
          {call.words}
        </Tile>
      ) : null}
      {code ? (
        <View className="words words-quiet">
          打电话时念这个号，好帮着查：
          <View className="moment-code">{code}</View>
        </View>
      ) : null}
    </View>
  );
}
