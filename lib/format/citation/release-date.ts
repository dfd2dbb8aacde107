/** Vietnam's clock: seven hours ahead of UTC the whole year. */
const ahead = 7 * 60 * 60 * 1000;

/** The day in Vietnam of an ISO date and time, `2026-11-23`: the day that pages show in words. */
export const releaseDate = (iso: string): string => new Date(Date.parse(iso) + ahead).toISOString().slice(0, 10);
