const millisecondsADay = 86_400_000;
const firstDay = Date.UTC(1899, 11, 31);
const lastDay = Date.UTC(9999, 11, 31);

/** Midnight UTC of a date's day; `null` for what Excel itself cannot show as a date. */
export function calendarDay(date: Date): Date | null {
  const day = Math.floor(date.getTime() / millisecondsADay) * millisecondsADay;
  return day >= firstDay && day <= lastDay ? new Date(day) : null;
}

/** The day that a cell of type `d` holds: `2021-03-05` or `2021-03-05T00:00:00`. */
export function isoDay(text: string): Date | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]*Z?)?$/.exec(text);
  return day ? calendarDay(new Date(`${day[1]}-${day[2]}-${day[3]}T00:00:00Z`)) : null;
}
