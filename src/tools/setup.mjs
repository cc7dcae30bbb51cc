// What a fresh machine lacks. Node's own modules only: this runs before any package is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumPath, firefoxPath, placesOf } from './browsers.mjs';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const BROWSERS = {
  chromium: { find: chromiumPath, packages: ['chromium', 'fonts-dejavu-core'] },
  firefox: { find: firefoxPath, packages: ['firefox-esr'] },
};

/** Installs the packages of the lockfile unless these very ones are installed already. */
export function ensurePackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${ROOT}/package-lock.json`))
    .digest('hex');
  const mark = `${ROOT}/node_modules/.heed-lock`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Installing packages from the lockfile …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(mark, wanted);
}

/**
 * Finds a browser, installing it on Debian and Ubuntu where this runs as root. Elsewhere it ends the process with one line that says what to install and
 * where it looked.
 * @param {'chromium' | 'firefox'} name
 * @returns {string} the browser's path
 */
export function ensureBrowser(name) {
  const { find, packages } = BROWSERS[name];
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages.join(' ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const installed = find();
    if (installed) return installed;
  }
  fail(
    `${name} is missing: install it (Debian: sudo apt-get install ${packages[0]}) or set HEED_${name.toUpperCase()} to its path; looked at ${[...new Set(placesOf(name))].join(', ')}`,
  );
}

/** Runs a command to its end, showing what it prints; ends this process with its exit code if it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (done.error) fail(`${command} could not be run: ${done.error.message}`);
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** Runs a program of an installed package. */
export const runPackage = (name, args, options) => run(process.execPath, [bin(name), ...args], options);

function bin(name) {
  const owner = { tsc: 'typescript', biome: '@biomejs/biome', 'web-ext': 'web-ext', vite: 'vite', vitest: 'vitest' }[name];
  const pack = JSON.parse(readFileSync(`${ROOT}/node_modules/${owner}/package.json`, 'utf8'));
  return `${ROOT}/node_modules/${owner}/${typeof pack.bin === 'string' ? pack.bin : pack.bin[name]}`;
}

/** @returns {never} */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
