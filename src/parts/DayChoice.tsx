import { Picker } from "@tarojs/components";
import { addDays, dayOf } from "#capabilities/calendar";
import { now } from "../cloud";
import { List, ListRow, Pill, Segments } from "../ui";
import { recordableDays } from "./limits";
import { dayWords } from "./time";

/** Which day it was: what is recorded in the evening may have been yesterday. An earlier one is picked in WeChat's own calendar. */
export function DayChoice({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const today = dayOf(now());
  const near = [today, addDays(today, -1), addDays(today, -2)];
  const far = !near.includes(day);
  const chosen = far ? dayWords(day, now()) : "";
  return (
    <>
      <Segments segments={near.map((each) => ({ key: each, name: dayWords(each, now()) }))} at={day} onGo={onChange} />
      <Picker mode="date" value={day} start={addDays(today, -recordableDays)} end={today} onChange={({ detail }) => onChange(detail.value)}>
        <List>
          <ListRow staff glyph="calendar" title="别的日子" value={chosen ? <Pill tone="leaf">{chosen}</Pill> : undefined} />
        </List>
      </Picker>
    </>
  );
}
