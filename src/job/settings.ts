import * as v from 'valibot';
import { ButtonSchema } from './button.ts';
import { DEFAULTS } from './defaults.ts';
import { ClockTime, Line, LocalDate } from './text.ts';

export const NO_CALLS_READINGS = ['no-contact', 'written-only'] as const;
export const NoCallsReadingSchema = v.picklist(NO_CALLS_READINGS);

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
  timeZone: v.optional(
    v.pipe(v.string(), v.check(zoneExists, 'a time zone of the IANA database such as Europe/Berlin')),
    DEFAULTS.timeZone,
  ),
  region: v.optional(Line, DEFAULTS.region),
  workingHours: v.optional(v.tuple([ClockTime, ClockTime]), DEFAULTS.workingHours),
  quietHours: v.optional(v.tuple([ClockTime, ClockTime]), DEFAULTS.quietHours),
  noCallsReading: v.optional(NoCallsReadingSchema, DEFAULTS.noCallsReading),
  /** When one notification a day says what the day holds, instead of one for each reminder; null: no such digest. */
  digest: v.optional(v.nullable(ClockTime)),
  promiseGrace: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30)), DEFAULTS.promiseGrace),
  checkIns: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)), DEFAULTS.checkIns),
  rulesOff: v.optional(RulesOffSchema),
  /** Gentle suggestions that the user never wants to see again. */
  gentleOff: v.optional(v.array(v.picklist(GENTLE))),
  /** The day from which more opportunities may be suggested again; the user said "not this week". */
  breadthFrom: v.optional(LocalDate),
  button: v.optional(ButtonSchema, DEFAULTS.button),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = DEFAULTS;
