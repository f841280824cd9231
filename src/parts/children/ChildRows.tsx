import { now } from "../../cloud";
import { List, ListRow, Pill, Row } from "../../ui";
import { tokenTones } from "../checkin/tokens";
import { openChild } from "../post/open";
import { type ChildRow, statesOf, subOf } from "./words";

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
        const sub = subOf(child, station, at);
        const ticked = picked?.some(({ childId }) => childId === child.childId) ?? false;
        const said = [child.name, picked ? (ticked ? "点上了" : "没点") : "", ...statesOf(child, at).map(({ words }) => words), sub];
        return (
          <ListRow
            key={child.childId}
            picture={`tk-${child.token}`}
            tone={ticked ? "sun" : tokenTones[child.token]}
            title={child.name}
            sub={sub}
            staff
            label={said.filter(Boolean).join("，")}
            pill={
              picked && !ticked ? undefined : (
                <Row wrap>
                  {ticked ? (
                    <Pill small tone="leaf" glyph="check">
                      点上了
                    </Pill>
                  ) : (
                    <States child={child} at={at} />
                  )}
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

function States({ child, at }: { child: ChildRow; at: number }) {
  return (
    <>
      {statesOf(child, at).map(({ words, tone, glyph }) => (
        <Pill key={words} small tone={tone} glyph={glyph}>
          {words}
        </Pill>
      ))}
    </>
  );
}
