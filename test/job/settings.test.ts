import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SettingsSchema } from '../../src/job/settings.ts';

test('settings that say nothing are the defaults, which views know without the schema', () => {
  expect(v.parse(SettingsSchema, {})).toEqual(DEFAULT_SETTINGS);
});
