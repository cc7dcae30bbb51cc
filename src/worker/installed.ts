import type { Runtime } from 'webextension-polyfill';
import { replanEverything } from '../store/write.ts';
import type { Context } from './context.ts';
import { addMenu } from './menu/menu.ts';

/** After an installation or an update of Heed: the context menu, and a plan by the rules and holidays that this version brings. */
export async function installed(context: Context, { reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  await addMenu();
  if (reason === 'update' && (await replanEverything(await context.db(), context.planning()))) context.changed();
}
