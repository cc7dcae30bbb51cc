import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A build of Heed whose background notes every notification that it asks the browser to show, in a database of its own. */
export interface Watched {
  folder: string;
  /** Gives it a higher version, as an update does. */
  bump: () => void;
  remove: () => void;
}

const LOADER = 'service-worker-loader.js';

/** Runs before Heed's own code: what it calls is written down, then done. */
const WATCH = `
const { notifications } = globalThis.browser ?? chrome;
const create = notifications.create.bind(notifications);
const opening = new Promise((resolve, reject) => {
  const request = indexedDB.open('watch', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('shown', { autoIncrement: true });
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
notifications.create = (id, ...rest) => {
  const at = Date.now();
  const shown = create(id, ...rest);
  opening.then((db) => db.transaction('shown', 'readwrite', { durability: 'strict' }).objectStore('shown').add({ id, at, title: rest[0].title }));
  return shown;
};
`;

/** A copy of the build in `dist`, to be watched. `more`: a script that runs before Heed's own too. */
export function watched(dist: string, more = ''): Watched {
  const parent = mkdtempSync(join(tmpdir(), 'heed-watched-'));
  const folder = join(parent, 'heed');
  cpSync(dist, folder, { recursive: true });
  writeFileSync(join(folder, 'watch.js'), WATCH + more);
  const loader = join(folder, LOADER);
  writeFileSync(loader, `import './watch.js';\n${readFileSync(loader, 'utf8')}`);
  let patch = 0;
  return {
    folder,
    bump: () => {
      const path = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8'));
      patch += 1;
      writeFileSync(path, JSON.stringify({ ...manifest, version: manifest.version.replace(/\d+$/, String(patch)) }));
    },
    remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }),
  };
}
