import { Picker } from "@tarojs/components";
import { addDays, dayOf } from "#capabilities/calendar";
import { now } from "../cloud";
import { List, ListRow, Pill, Segments } from "../ui";
import { recordableDays } from "./limits";
import { dayWords } from "./time";

/** Which day it was: what is recorded in the evening may have been yesterday. */
export function DayChoice({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const today = dayOf(now());
  const near = [today, addDays(today, -1), addDays(today, -2)];
  const other = addDays(today, -3);
  const segments = [...near.map((each) => ({ key: each, name: dayWords(each, now()) })), { key: other, name: "别的日子" }];
  const far = !near.includes(day);
  return (
    <>
      <Segments segments={segments} at={far ? other : day} onGo={onChange} />
      {far ? (
        <Picker
          mode="date"
          value={day}
          start={addDays(today, -recordableDays)}
          end={today}
          onChange={({ detail }) => onChange(detail.value)}
        >
          <List>
            <ListRow staff glyph="calendar" title="点这里选日子" value={<Pill tone="leaf">{dayWords(day, now())}</Pill>} />
          </List>
        </Picker>
      ) : null}
    </>
  );
}
