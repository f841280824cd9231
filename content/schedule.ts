/**
 * When the city's people are reminded and when things climb. All of it is the city's to change.
 * No law sets these hours: weekly contact mirrors article 23 of the Law on the Protection of Minors (未成年人保护法), the rest
 * are suggestions to be confirmed by the bureau. Where the city has set nothing, the value is null and the screen stays silent.
 */
export const schedule = {
  /** China time at which a guardian is reminded on the due day. */
  remindAt: "09:00",
  /** China time on the due day from which a check-in counts as missed. */
  missedFrom: "20:00",
  /** Reminders that are not urgent wait for the end of these hours (China time). */
  quiet: { from: "21:00", until: "07:00" },
  /** Hours after which an open to-do is also the township's: nobody took it, or it was taken and not finished. */
  climbHours: { now: { untaken: 2, unfinished: 24 }, today: { untaken: 48, unfinished: 72 }, week: { untaken: 168, unfinished: 168 } },
  /** The third 没打通 climbs at once. */
  unreachedTimesToClimb: 3,
  /** Hours until the next try after 没打通. */
  nextTryHours: { now: 1, today: 3, week: 24 },
  /** Hours after which a counselling request that nobody took is also the county's, and hours before a talk at which both are reminded. */
  counselling: { untakenHours: 48, remindHours: 2 },
  /** Minutes within which a to-do should be answered: a promise that only the city can make, so unsaid until it is set. */
  answerMinutes: { now: null, today: null, week: null } as Record<"now" | "today" | "week", number | null>,
};
