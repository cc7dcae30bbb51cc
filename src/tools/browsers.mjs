import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);

const PLACES = {
  chromium: {
    names: ['chromium', 'chromium-browser'],
    others: ['/usr/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    others: ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Every path at which a browser is looked for, best first; `HEED_CHROMIUM` or `HEED_FIREFOX` comes before all. */
export function placesOf(browser) {
  const named = process.env[`HEED_${browser.toUpperCase()}`];
  const { names, others } = PLACES[browser];
  return [...(named ? [named] : []), ...names.flatMap((name) => onPath.map((folder) => join(folder, name))), ...others];
}

/** Where Chromium is, or null. */
export const chromiumPath = () => placesOf('chromium').find(runs) ?? null;

/** Where Firefox is, or null. */
export const firefoxPath = () => placesOf('firefox').find(runs) ?? null;
