import { View } from "@tarojs/components";
import { CallKey } from "../keys/SmallKeys";
import type { GlyphName } from "../pictures/glyphs";
import { Glyph } from "../pictures/Picture";
import type { PictureName } from "../pictures/pictures";
import { Press } from "../press/Press";
import { Badge, Pill, type Tone } from "../words/Words";

export type TodoUrgency = "now" | "overdue" | "today" | "week";

const shown: Record<TodoUrgency, { glyph: GlyphName; tone: Tone; words: (days: number) => string }> = {
  now: { glyph: "bang", tone: "red", words: () => "急" },
  overdue: { glyph: "alert", tone: "red", words: (days) => (days > 0 ? `拖了 ${days} 天` : "拖了") },
  today: { glyph: "clock", tone: "amber", words: () => "今天" },
  week: { glyph: "calendar", tone: "leaf", words: () => "这周" },
};

export interface TodoHeadProps {
  urgency: TodoUrgency;
  /** Whole days past the due day; said only when overdue. */
  days?: number;
  /** By when, in words: 10:00 前要打电话. */
  due: string;
}

/** The coloured head of a to-do: sign, word and time, most urgent in red. */
export function TodoHead({ urgency, days = 0, due }: TodoHeadProps) {
  const { glyph, words } = shown[urgency];
  return (
    <View className={`todo-head todo-${urgency}`}>
      <View className="todo-tag">
        <Glyph name={glyph} size={19} />
        <View>{words(days)}</View>
      </View>
      <View className="todo-due">{due}</View>
    </View>
  );
}

export interface TodoCardProps extends TodoHeadProps {
  picture: PictureName;
  title: string;
  /** The reason, a sentence. */
  why: string;
  /** What has been done so far, a few words each: 赵站长 9:20 接了. */
  marks?: readonly string[];
  onOpen: () => void;
  /** Whom the round key calls; without it there is no key. */
  call?: { label: string; onTap: () => void };
}

/** The whole card opens, its round key calls. */
export function TodoCard({ picture, title, why, marks = [], onOpen, call, ...head }: TodoCardProps) {
  const { words, tone } = shown[head.urgency];
  return (
    <View className="card card-flush todo">
      <Press
        className={call ? "todo-open todo-open-call" : "todo-open"}
        label={[words(head.days ?? 0), head.due, title, why, ...marks, "打开"].join("，")}
        onTap={onOpen}
      >
        <TodoHead {...head} />
        <View className="todo-body">
          <Badge picture={picture} tone={tone} size={52} />
          <View className="todo-words">
            <View className="todo-title">{title}</View>
            <View className="todo-why">{why}</View>
            {marks.length > 0 ? (
              <View className="row row-wrap todo-marks">
                {marks.map((mark) => (
                  <Pill key={mark} small>
                    {mark}
                  </Pill>
                ))}
              </View>
            ) : null}
          </View>
        </View>
      </Press>
      {call ? (
        <View className="todo-call">
          <CallKey {...call} />
        </View>
      ) : null}
    </View>
  );
}
