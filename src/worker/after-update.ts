import browser from 'webextension-polyfill';
import { replanFor } from '../store/write.ts';
import type { Context } from './context.ts';

/**
 * Plans everything anew where another version of Heed made the plan: its rules or public holidays may differ. To be called at every start of the worker: the browser tells of an
 * update once, and the worker that it told may be stopped before it is done.
 */
export async function afterUpdate({ db, planning, changed }: Context): Promise<void> {
  if (await replanFor(await db(), planning(), browser.runtime.getManifest().version)) changed();
}
