import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { Glyph } from "../pictures/Picture";
import { Press } from "../press/Press";

/** Two or three figures side by side. */
export function Figures({ children }: { children: ReactNode }) {
  return <View className="figures">{children}</View>;
}

/** A number that matters and what it counts; pressed, the list behind it. */
export function Figure({
  number,
  words,
  tone = "plain",
  onTap,
}: {
  number: number;
  words: string;
  tone?: "plain" | "red" | "amber";
  onTap?: () => void;
}) {
  const classes = `figure figure-${tone}`;
  const inside = (
    <>
      <View className="figure-number">{number}</View>
      <View>{words}</View>
    </>
  );
  if (!onTap) return <View className={classes}>{inside}</View>;
  return (
    <Press className={classes} label={`${number} ${words}`} onTap={onTap}>
      {inside}
    </Press>
  );
}

/** What the bars of ReportRow mean. */
export function ReportLegend() {
  return (
    <View className="legend">
      <View className="legend-sign bar-done" />
      <View>已报</View>
      <View className="legend-sign bar-open" />
      <View>没报</View>
    </View>
  );
}

export interface ReportRowProps {
  title: string;
  sub: string;
  reported: number;
  of: number;
  /** To-dos past their day. */
  overdue: number;
  onTap?: () => void;
}

/** One village: how many have reported, as a bar and in numbers, and what is overdue. */
export function ReportRow({ title, sub, reported, of, overdue, onTap }: ReportRowProps) {
  const share = of > 0 ? Math.round((reported / of) * 100) : 0;
  const inside = (
    <>
      <View className="report-words">
        <View className="report-title">{title}</View>
        <View className="report-sub">{sub}</View>
      </View>
      <View className="report-numbers">
        <View className="report-bar bar-open">
          <View className="report-share bar-done" style={{ width: `${share}%` }} />
        </View>
        <View className="report-count">{`${reported}/${of}`}</View>
      </View>
      <View className="report-overdue">
        {overdue > 0 ? (
          <>
            <View className="report-overdue-number">{overdue}</View>
            <View>件拖了</View>
          </>
        ) : (
          <Glyph name="check" size={24} color="leaf" />
        )}
      </View>
    </>
  );
  const label = `${title}，${sub}，报了 ${reported}，一共 ${of}，${overdue > 0 ? `${overdue} 件拖了` : "没有拖的"}`;
  if (!onTap) return <View className="report-row">{inside}</View>;
  return (
    <Press className="report-row report-row-opens" label={label} onTap={onTap}>
      {inside}
      <View className="report-go">
        <Glyph name="right" size={20} color="line-strong" />
      </View>
    </Press>
  );
}
