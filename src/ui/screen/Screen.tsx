import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { lookClasses, useLook } from "../look/useLook";
import { sceneImage } from "../pictures/image";
import { type SkyName, scenes } from "../pictures/scenes";
import { semantics } from "../press/semantics";
import { type BarLeft, TopBar } from "./TopBar";

export type Wing = "guardian" | "child" | "director" | "care" | "office";

export interface ScreenProps {
  wing: Wing;
  left: BarLeft;
  /** The one question or name of the page. */
  title?: string;
  /** A small line over the title: the date, a greeting. */
  lead?: string;
  /** A line under the title. */
  sub?: string;
  /** The voice key, right of the title. */
  hear?: ReactNode;
  /** The sky behind bar and title; what comes first on the page lies half upon it. */
  scene?: SkyName;
  children?: ReactNode;
  /** These stay at the lower edge, the undo bar over the keys over the tabs. */
  undo?: ReactNode;
  foot?: ReactNode;
  tabs?: ReactNode;
  /** A sheet over the whole page. */
  sheet?: ReactNode;
}

/** The one question or name, with the voice key on its right. */
export function Ask({ title, lead, sub, hear }: Pick<ScreenProps, "title" | "lead" | "sub" | "hear">) {
  if (!title && !hear) return null;
  return (
    <View className="ask">
      <View className="grow">
        {lead ? <View className="ask-lead">{lead}</View> : null}
        {title ? (
          <View className="ask-title" {...semantics({ role: "heading" })}>
            {title}
          </View>
        ) : null}
        {sub ? <View className="ask-sub">{sub}</View> : null}
      </View>
      {hear}
    </View>
  );
}

/** The root of every page. */
export function Screen({ wing, left, scene, children, undo, foot, tabs, sheet, ...ask }: ScreenProps) {
  const look = useLook();
  // In high contrast nothing is drawn behind words.
  const sky = scene && !look.contrast ? scenes[scene].sky : null;
  return (
    <View className={`yg wing-${wing}${lookClasses(look)}`}>
      <TopBar left={left} sky={sky?.[0]} />
      {scene && sky ? (
        <View
          className={ask.title ? "hero" : "hero hero-risen"}
          style={{ backgroundColor: sky[0], backgroundImage: `${sceneImage(scene)}, linear-gradient(${sky[0]}, ${sky[1]} 140%)` }}
        >
          <Ask {...ask} />
          {ask.title ? null : <View className="hero-room" />}
        </View>
      ) : (
        <View className="plain-ask">
          <Ask {...ask} />
        </View>
      )}
      <View className={sky ? "page page-upon" : "page"}>{children}</View>
      {undo || foot || tabs ? (
        <View className="below">
          {undo}
          {foot ? <View className={tabs ? "foot" : "foot foot-last"}>{foot}</View> : null}
          {tabs}
        </View>
      ) : null}
      {sheet}
    </View>
  );
}
