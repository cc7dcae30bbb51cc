import browser from 'webextension-polyfill';
import { EVERY_SITE } from '../../job/access.ts';

/**
 * What the user lets Heed see of the web, as the browser keeps it: Firefox lets them take the boards back, and every browser all other sites. Chromium, when all other
 * sites are given back, holds the boards back too until it is restarted, although it still lists them as allowed; the settings say so.
 */
export interface Access {
  boards: Permission;
  everySite: Permission;
  /** Calls `listener` when the user allows or takes back something, here or in the browser's own pages, until the function it gives is called. */
  onChange: (listener: () => void) => () => void;
}

/** One of the two. `ask` must be called in the very click, and resolves to whether the user agreed. */
export interface Permission {
  has: () => Promise<boolean>;
  ask: () => Promise<boolean>;
  giveBack: () => Promise<boolean>;
}

function permission(origins: string[]): Permission {
  const { permissions } = browser;
  return {
    has: () => permissions.contains({ origins }),
    ask: () => permissions.request({ origins }),
    giveBack: () => permissions.remove({ origins }),
  };
}

/** The browser's. */
export function realAccess(): Access {
  const { onAdded, onRemoved } = browser.permissions;
  return {
    boards: permission(browser.runtime.getManifest().host_permissions ?? []),
    everySite: permission(EVERY_SITE),
    onChange: (listener) => {
      onAdded.addListener(listener);
      onRemoved.addListener(listener);
      return () => {
        onAdded.removeListener(listener);
        onRemoved.removeListener(listener);
      };
    },
  };
}
