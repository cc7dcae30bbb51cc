import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Package {
  name: string;
  version: string;
  license: string;
  repository?: string | { url: string };
  dependencies?: Record<string, string>;
}

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** The public holidays and the names of regions are no code, and have a licence of their own. */
const DATA = `Public holidays, and the names of their regions: data of date-holidays (https://github.com/commenthol/date-holidays), mostly after Wikipedia, shortened.
Licence: CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/`;

/**
 * Heed's licence and those of all that is built into it, whole: nearly every licence asks that its text goes with each copy.
 * @param root where `package.json`, `LICENSE` and `node_modules` are
 */
export function notices(root: string): string {
  const { dependencies = {} } = packageAt(root);
  return `${[`Heed\n\n${licenceAt(root)}`, DATA, ...libraries(root, Object.keys(dependencies)).map((name) => noticeOf(root, name))].join(RULE)}\n`;
}

/** Lays them beside the manifest, as `NOTICES.txt`. */
export const noticesFile = (root = process.cwd()): Plugin => ({
  name: 'notices',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'NOTICES.txt', source: notices(root) });
  },
});

/** These packages and all that they depend on, by name. */
function libraries(root: string, names: readonly string[]): string[] {
  const found = new Set(names);
  for (const name of found)
    for (const other of Object.keys(packageAt(join(root, 'node_modules', name)).dependencies ?? {})) found.add(other);
  return [...found].sort();
}

function noticeOf(root: string, library: string): string {
  const folder = join(root, 'node_modules', library);
  const { name, version, license, repository } = packageAt(folder);
  const source = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return `${name} ${version} (${license})\n${source}\n\n${licenceAt(folder)}`;
}

const packageAt = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** @throws where a package brings no licence: then it must not be built in */
function licenceAt(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (!file) throw new Error(`${folder} has no licence`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
