import browser from 'webextension-polyfill';
import type { Reach } from '../../messages/protocol.ts';
import { mayNotify } from '../../remind/notify.ts';

const SYSTEMS: Record<string, Reach['system']> = { win: 'windows', mac: 'mac', linux: 'linux', openbsd: 'linux' };

/** Whether notifications get as far as the system, and in which system and browser whoever wants to switch them on has to look. */
export async function reach(): Promise<Reach> {
  const { os } = await browser.runtime.getPlatformInfo();
  // Only Firefox tells its name.
  const runtime = browser.runtime as Partial<Pick<typeof browser.runtime, 'getBrowserInfo'>>;
  return { allowed: await mayNotify(), system: SYSTEMS[os] ?? 'other', browser: runtime.getBrowserInfo ? 'firefox' : 'chrome' };
}
