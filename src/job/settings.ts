import * as v from 'valibot';
import { ButtonSchema } from './button.ts';
import { ClockTime, Line, LocalDate } from './text.ts';

export const NO_CALLS_READINGS = ['no-contact', 'written-only'] as const;
export const NoCallsReadingSchema = v.picklist(NO_CALLS_READINGS);
export type NoCallsReading = v.InferOutput<typeof NoCallsReadingSchema>;

/** Ids of rules of etiquette that are turned off; one that no version knows does no harm. */
export const RulesOffSchema = v.pipe(v.array(Line), v.maxLength(100));

/** What Heed suggests beside the rules: to breathe life into an opportunity where nothing is scheduled, and to look for more where few are open. */
export const GENTLE = ['stalled', 'breadth'] as const;
export type Gentle = (typeof GENTLE)[number];

function zoneExists(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The user's settings; each left out has the rulebook's default (see `DEFAULT_SETTINGS`). */
export const SettingsSchema = v.looseObject({
  timeZone: v.optional(v.pipe(v.string(), v.check(zoneExists, 'a time zone of the IANA database such as Europe/Berlin')), 'UTC'),
  region: v.optional(Line, 'US'),
  workingHours: v.optional(v.tuple([ClockTime, ClockTime]), ['09:00', '17:00']),
  quietHours: v.optional(v.tuple([ClockTime, ClockTime]), ['20:00', '08:00']),
  noCallsReading: v.optional(NoCallsReadingSchema, 'no-contact'),
  /** When one notification a day says what the day holds, instead of one for each reminder; null: no such digest. */
  digest: v.optional(v.nullable(ClockTime)),
  promiseGrace: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30)), 1),
  checkIns: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)), 6),
  rulesOff: v.optional(RulesOffSchema),
  /** Gentle suggestions that the user never wants to see again. */
  gentleOff: v.optional(v.array(v.picklist(GENTLE))),
  /** The day from which more opportunities may be suggested again; the user said "not this week". */
  breadthFrom: v.optional(LocalDate),
  button: v.optional(ButtonSchema, {}),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});
