import browser, { type Runtime } from 'webextension-polyfill';
import { replanEverything } from '../store/write.ts';
import type { Context } from './context.ts';
import { addMenu } from './menu/menu.ts';

/** After an installation or an update of Heed: the context menu. For developers a reload is an update to the same version, by rules that may be others. */
export async function installed(context: Context, { reason, previousVersion }: Runtime.OnInstalledDetailsType): Promise<void> {
  await addMenu();
  const isReload = reason === 'update' && previousVersion === browser.runtime.getManifest().version;
  if (isReload && (await replanEverything(await context.db(), context.planning()))) context.changed();
}
