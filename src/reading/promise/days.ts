const MS = 86_400_000;

const numbered = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS;
const written = (number: number): string => new Date(number * MS).toISOString().slice(0, 10);

/** The day so many calendar days after another. Days as `2026-03-20`. */
export const addDays = (day: string, count: number): string => written(numbered(day) + count);

/** Monday is 0. */
export const weekdayOf = (day: string): number => (((numbered(day) + 3) % 7) + 7) % 7;

/** The last day of the month so many months after that of `day`. */
export function endOfMonth(day: string, ahead: number): string {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return written(Date.UTC(year, month + ahead, 0) / MS);
}
