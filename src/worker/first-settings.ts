import type { Context } from './context.ts';
import { guessRegion } from './region.ts';

/** Where no settings were ever written, writes those that the browser tells: the time zone, and the country for public holidays. */
export async function firstSettings(context: Context, languages: readonly string[]): Promise<void> {
  const db = await context.db();
  if (await db.get('meta', 'settings')) return;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const region = guessRegion(timeZone, languages);
  await context.write({ settings: { timeZone, ...(region === undefined ? {} : { region }) } });
}
