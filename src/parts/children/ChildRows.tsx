import { now } from "../../cloud";
import { List, ListRow, Pill, Row } from "../../ui";
import { openChild } from "../post/open";
import { type ChildRow, pillOf, subOf } from "./words";

interface ChildRowsProps {
  rows: readonly ChildRow[];
  station: boolean;
  /** Children are being ticked for a code; null: a row opens its child. */
  picked: readonly ChildRow[] | null;
  onPick: (child: ChildRow) => void;
}

export function ChildRows({ rows, station, picked, onPick }: ChildRowsProps) {
  return (
    <List>
      {rows.map((child) => {
        const at = now();
        const { words, tone, glyph } = pillOf(child, at);
        const sub = subOf(child, station, at);
        const ticked = picked?.some(({ childId }) => childId === child.childId) ?? false;
        const waiting = child.unconfirmed > 0 ? "等您确认" : "";
        const said = [child.name, picked ? (ticked ? "点上了" : "没点") : "", words, waiting, sub].filter(Boolean).join("，");
        return (
          <ListRow
            key={child.childId}
            picture={`tk-${child.token}`}
            tone={ticked ? "sun" : "leaf"}
            title={child.name}
            sub={sub}
            staff
            label={said}
            value={
              ticked ? (
                <Pill tone="leaf" glyph="check">
                  点上了
                </Pill>
              ) : undefined
            }
            pill={
              picked ? undefined : (
                <Row wrap>
                  <Pill small tone={tone} glyph={glyph}>
                    {words}
                  </Pill>
                  {waiting ? (
                    <Pill small tone="sky" glyph="user">
                      {waiting}
                    </Pill>
                  ) : null}
                </Row>
              )
            }
            onTap={() => (picked ? onPick(child) : openChild(child.childId))}
          />
        );
      })}
    </List>
  );
}
