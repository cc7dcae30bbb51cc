/**
 * The midnight in Greenwich that begins a local day (`2026-03-20`), for formats and for counting days. A file may bring a day that does not exist, as 30 February: that is the
 * day reached by counting on, as the etiquette counts, while browsers differ in what they make of such a text.
 */
export function dayInGreenwich(day: string): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(new Date(0).setUTCFullYear(year, month - 1, date));
}
