import type { Settings } from '../../job/settings.ts';
import { DEFAULT_SETTINGS } from '../../job/settings.ts';

/** Working and quiet hours as times of day, in milliseconds. */
export interface Hours {
  start: number;
  end: number;
  /** When the quiet hours that a time of day falls in end: how many days later, and at what time; null outside them. */
  quiet(time: number): { days: number; time: number } | null;
}

/** Working hours that end before they begin cannot be counted in: the rulebook's take their place. Quiet hours may go over midnight. */
export function hoursOf({ workingHours, quietHours }: Pick<Settings, 'workingHours' | 'quietHours'>): Hours {
  const [start = 0, end = 0] = (workingHours[0] < workingHours[1] ? workingHours : DEFAULT_SETTINGS.workingHours).map(timeOf);
  const [from = 0, until = 0] = quietHours.map(timeOf);
  return {
    start,
    end,
    quiet(time) {
      if (from <= until) return time >= from && time < until ? { days: 0, time: until } : null;
      if (time >= from) return { days: 1, time: until };
      return time < until ? { days: 0, time: until } : null;
    },
  };
}

/** `09:30`, in milliseconds since midnight. */
export function timeOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return (hours * 60 + minutes) * 60_000;
}
