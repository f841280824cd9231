import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import type { GlyphName } from "../pictures/glyphs";
import { Glyph, Picture } from "../pictures/Picture";
import type { PictureName } from "../pictures/pictures";
import { Press } from "../press/Press";
import { Ask } from "../screen/Screen";
import { Badge, type Tone } from "../words/Words";

export function List({ children }: { children: ReactNode }) {
  return <View className="list">{children}</View>;
}

/** The page's title as the first row of a list, where the sky over it bears no words. */
export function ListAsk(ask: { title: string; sub?: string; hear?: ReactNode }) {
  return (
    <View className="list-row list-ask">
      <View className="grow">
        <Ask {...ask} />
      </View>
    </View>
  );
}

export interface ListRowProps {
  title: string;
  sub?: string;
  /** With a tone the picture stands on a tinted square; without, by itself. */
  picture?: PictureName;
  tone?: Tone;
  glyph?: GlyphName;
  /** Opens; a › shows it. */
  onTap?: () => void;
  label?: string;
  /** Under the words, a pill. */
  pill?: ReactNode;
  /** Right of the words, what is chosen now: a pill. */
  value?: ReactNode;
  /** A key of its own; it stands outside of what opens the row, so that each is one element. */
  end?: ReactNode;
  /** Staff rows are lower and their second line smaller. */
  staff?: boolean;
}

export function ListRow({ title, sub, picture, tone, glyph, onTap, label, pill, value, end, staff = false }: ListRowProps) {
  const inside = (
    <>
      {picture && tone ? <Badge picture={picture} tone={tone} size={staff ? 52 : 60} /> : null}
      {picture && !tone ? <Picture name={picture} size={48} /> : null}
      {glyph ? <Glyph name={glyph} size={28} /> : null}
      <View className="list-words">
        <View className="list-title">{title}</View>
        {sub ? <View className="list-sub">{sub}</View> : null}
        {pill}
      </View>
      {value}
      {onTap ? <Glyph name="right" size={24} color="line-strong" /> : null}
    </>
  );
  const open = `list-open${end ? " list-open-beside" : ""}${pill ? " list-open-pill" : ""}`;
  return (
    <View className={staff ? "list-row list-row-staff" : "list-row"}>
      {onTap ? (
        <Press className={open} label={label ?? (sub ? `${title}，${sub}` : title)} onTap={onTap}>
          {inside}
        </Press>
      ) : (
        <View className={open}>{inside}</View>
      )}
      {end ? <View className="list-end">{end}</View> : null}
    </View>
  );
}
