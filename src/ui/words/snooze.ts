import type { Settings } from '../../job/settings.ts';
import { addDays, dayIn, momentAt } from './wall-clock.ts';
import { nextMonday } from './when.ts';

const HOUR = 3_600_000;
const EVENING = '18:00';

export interface SnoozeChoice {
  id: 'hour' | 'evening' | 'tomorrow' | 'week';
  /** Epoch milliseconds. */
  until: number;
}

/** Until when something can be put off: an hour, this evening (as long as that is more than an hour away), tomorrow's and next Monday's start of work. */
export function snoozeChoices(
  now: number,
  { timeZone, workingHours: [start] }: Pick<Settings, 'timeZone' | 'workingHours'>,
): SnoozeChoice[] {
  const today = dayIn(timeZone, now);
  const choices: SnoozeChoice[] = [
    { id: 'hour', until: now + HOUR },
    { id: 'evening', until: momentAt(timeZone, today, EVENING) },
    { id: 'tomorrow', until: momentAt(timeZone, addDays(today, 1), start) },
    { id: 'week', until: momentAt(timeZone, nextMonday(today), start) },
  ];
  return choices.filter(({ id, until }) => id !== 'evening' || until > now + HOUR);
}
