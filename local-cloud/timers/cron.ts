/** The platform's timers go by the time of China, which has no summer time. */
const OFFSET_MILLISECONDS = 8 * 3_600_000;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Beyond this no timer is looked for: a date such as 30 February never comes. */
const HORIZON_YEARS = 9;

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const WEEKDAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

type Field = ReadonlySet<number> | "any";

/** When a timer is due: seven fields (second, minute, hour, day, month, weekday, year) with `*`, lists, ranges and steps. */
export class Cron {
  readonly #second: Field;
  readonly #minute: Field;
  readonly #hour: Field;
  readonly #day: Field;
  readonly #month: Field;
  readonly #weekday: Field;
  readonly #year: Field;

  constructor(readonly text: string) {
    const parts = text.trim().split(/\s+/);
    if (parts.length !== 7) throw new Error(`a timer needs seven fields (second minute hour day month weekday year): "${text}"`);
    const [second, minute, hour, day, month, weekday, year] = parts as [string, string, string, string, string, string, string];
    this.#second = fieldOf(second, 0, 59);
    this.#minute = fieldOf(minute, 0, 59);
    this.#hour = fieldOf(hour, 0, 23);
    this.#day = fieldOf(day, 1, 31);
    this.#month = fieldOf(month, 1, 12, MONTHS, 1);
    this.#weekday = fieldOf(weekday, 0, 6, WEEKDAYS, 0);
    this.#year = fieldOf(year, 1970, 2099);
  }

  /** The first due second after an instant, or null when none comes. Whole months, days, hours and minutes are leapt over. */
  next(after: Date): Date | null {
    // Shifted by the offset, the UTC fields of a Date read as China's wall clock.
    let wall = Math.floor((after.getTime() + OFFSET_MILLISECONDS) / SECOND) * SECOND + SECOND;
    const horizon = Date.UTC(new Date(wall).getUTCFullYear() + HORIZON_YEARS, 0);
    while (wall < horizon) {
      const date = new Date(wall);
      if (!has(this.#year, date.getUTCFullYear())) wall = Date.UTC(date.getUTCFullYear() + 1, 0);
      else if (!has(this.#month, date.getUTCMonth() + 1)) wall = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
      else if (!this.#hasDay(date)) wall = following(wall, DAY);
      else if (!has(this.#hour, date.getUTCHours())) wall = following(wall, HOUR);
      else if (!has(this.#minute, date.getUTCMinutes())) wall = following(wall, MINUTE);
      else if (!has(this.#second, date.getUTCSeconds())) wall += SECOND;
      else return new Date(wall - OFFSET_MILLISECONDS);
    }
    return null;
  }

  /** Day and weekday given together mean either, as the platform's manual says. */
  #hasDay(date: Date): boolean {
    const day = has(this.#day, date.getUTCDate());
    const weekday = has(this.#weekday, date.getUTCDay());
    return this.#day !== "any" && this.#weekday !== "any" ? day || weekday : day && weekday;
  }
}

const has = (field: Field, value: number) => field === "any" || field.has(value);
const following = (instant: number, unit: number) => (Math.floor(instant / unit) + 1) * unit;

function fieldOf(text: string, least: number, most: number, names: readonly string[] = [], firstName = 0): Field {
  if (text === "*" || text === "?") return "any";
  const numberOf = (part: string) => {
    const name = names.indexOf(part.toUpperCase());
    const value = name >= 0 ? name + firstName : Number(part);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new Error(`"${part}" is not between ${least} and ${most} in a timer's field "${text}"`);
    return value;
  };
  const values = new Set<number>();
  for (const item of text.split(",")) {
    const [range, step] = item.split("/") as [string, string?];
    const [from, to] = range === "*" ? [least, most] : (range.split("-").map(numberOf) as [number, number?]);
    // "5/10" goes on to the end; "5" is itself.
    const last = to ?? (step ? most : from);
    const stride = step ? Number(step) : 1;
    if (!Number.isInteger(stride) || stride < 1) throw new Error(`"${step}" is no step in a timer's field "${text}"`);
    for (let value = from; value <= last; value += stride) values.add(value);
  }
  return values;
}
