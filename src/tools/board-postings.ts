import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const MATCHES = resolve(import.meta.dirname, '../sites/matches.ts');

/** What stands before a country's domain without being a name: `co` of `seek.co.nz`. */
const GENERAL = new Set(['ac', 'co', 'com', 'gc']);

/** The name in a host under which its owner is known: `seek` of `www.seek.com.au`. */
function nameIn(host: string): string {
  const [, before = '', ...names] = host.split('.').reverse();
  return GENERAL.has(before) ? (names[0] ?? before) : before;
}

/**
 * What the addresses of postings look like on the boards with the button, taken from the boards' files: each on a line, after the name
 * in the host and a tab. It is laid into the scout as text, because the files themselves would have a browser compile every board's patterns with every page.
 */
export async function boardPostings(): Promise<string> {
  const { module } = await runnerImport<typeof import('../sites/matches.ts')>(MATCHES, { configFile: false, logLevel: 'silent' });
  const found = new Map<string, Set<string>>();
  for (const match of module.MATCHES) {
    for (const name of module.buttonHosts(match).map(nameIn)) {
      // Only in a literal must slashes be escaped.
      const sources = match.posting.map(({ source }) => source.replaceAll('\\/', '/'));
      found.set(name, new Set([...(found.get(name) ?? []), ...sources]));
    }
  }
  return ['', ...[...found].map(([name, sources]) => `${name}\t${[...sources].join('|')}`), ''].join('\n');
}
