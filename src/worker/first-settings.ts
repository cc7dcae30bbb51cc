import { writeFirstSettings } from '../store/first-settings.ts';
import type { Context } from './context.ts';
import { guessRegion } from './region.ts';

/** Where no time zone was ever written, writes what the browser tells: the time zone, and the country for public holidays. */
export async function firstSettings({ db, planning, changed }: Context, languages: readonly string[]): Promise<void> {
  const guess = () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const region = guessRegion(timeZone, languages);
    return { timeZone, ...(region === undefined ? {} : { region }) };
  };
  if (await writeFirstSettings(await db(), planning(), guess)) changed();
}
