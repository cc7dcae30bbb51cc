import browser from 'webextension-polyfill';
import { EVERY_SITE } from '../../job/access.ts';

const ID = 'every-site';
const LOCK = 'heed-every-site';

/**
 * Brings the script that recognises postings on every site in line with what the user allows, here or in the browser's own pages: registered while that holds
 * and not otherwise. The boards have a script already, and on LinkedIn nothing runs by itself. `script`: its path within the extension; with `anew` it is
 * registered again, as after an update, which may have moved it.
 */
export function followPermission(script: string, anew = false): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const { permissions, runtime, scripting } = browser;
    const ids = [ID];
    const allowed = await permissions.contains({ origins: EVERY_SITE });
    const registered = (await scripting.getRegisteredContentScripts({ ids })).length > 0;
    if (registered && allowed && !anew) return;
    if (registered) await scripting.unregisterContentScripts({ ids });
    if (!allowed) return;
    const { content_scripts: own = [] } = runtime.getManifest();
    await scripting.registerContentScripts([
      {
        id: ID,
        js: [script],
        matches: EVERY_SITE,
        excludeMatches: [...own.flatMap(({ matches }) => matches), '*://*.linkedin.com/*'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });
}
