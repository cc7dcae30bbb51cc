import * as v from 'valibot';
import { type Settings, SettingsSchema } from '../../job/settings.ts';

/** What this form holds; of all else it must not write the defaults. */
const HeldSchema = v.pick(SettingsSchema, [
  'timeZone',
  'region',
  'workingHours',
  'quietHours',
  'noCallsReading',
  'promiseGrace',
  'checkIns',
]);

/** The settings that a form holds. Throws `ValiError` for what the form's own controls do not let through. */
export function settingsFrom(form: FormData): Partial<Settings> {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const clock = (name: string) => text(name).slice(0, 5);
  const part = text('part').toUpperCase();
  return v.parse(HeldSchema, {
    timeZone: text('timeZone'),
    region: part ? `${text('country')}-${part}` : text('country'),
    workingHours: [clock('workingFrom'), clock('workingTo')],
    quietHours: [clock('quietFrom'), clock('quietTo')],
    noCallsReading: text('noCallsReading'),
    promiseGrace: Number(text('promiseGrace')),
    checkIns: Number(text('checkIns')),
  });
}
