import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const manifest = (target: string) => JSON.parse(readFileSync(`${root}/dist/${target}/manifest.json`, 'utf8'));

test('Mozilla’s linter finds no error in the Firefox build', { timeout: 60_000 }, () => {
  const args = [
    `${root}/node_modules/web-ext/bin/web-ext.js`,
    'lint',
    '--source-dir',
    `${root}/dist/firefox`,
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const { errors } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  expect(errors).toEqual([]);
});

test.each(['chrome', 'firefox'])('the %s build exposes nothing to pages and asks for no more than it says', (target) => {
  const { web_accessible_resources, externally_connectable, permissions, host_permissions, content_scripts, incognito } = manifest(target);
  expect(incognito).toBe('not_allowed');
  expect([web_accessible_resources, externally_connectable]).toEqual([undefined, undefined]);
  expect(permissions).toEqual(['activeTab', 'alarms', 'contextMenus', 'idle', 'notifications', 'scripting', 'storage', 'unlimitedStorage']);
  expect(content_scripts).toHaveLength(1);
  expect(content_scripts[0].matches).toEqual(host_permissions);
  expect(host_permissions.filter((pattern: string) => /linkedin|<all_urls>|\*:\/\/\*\//.test(pattern))).toEqual([]);
});

test.each(['chrome', 'firefox'])('the %s build carries the licences of all that is in it', (target) => {
  expect(readFileSync(`${root}/dist/${target}/NOTICES.txt`, 'utf8')).toContain('\nwebextension-polyfill ');
});

test.each(['chrome', 'firefox'])('in the %s build the popup waits for one script, which waits for no style', (target) => {
  const page = readFileSync(`${root}/dist/${target}/src/ui/popup/index.html`, 'utf8');
  expect(manifest(target).action.default_popup).toBe('src/ui/popup/index.html');
  expect(page.match(/<script|modulepreload/g)).toHaveLength(1);
  expect(page.match(/<script async/g)).toHaveLength(1);
  expect(page.match(/rel="stylesheet"/g)).toHaveLength(1);
  const [, script] = /src="([^"]+)"/.exec(page) ?? [];
  const text = readFileSync(`${root}/dist/${target}${script}`, 'utf8');
  // All that it imports at its top stands in it.
  expect(text).not.toMatch(/\b(?:import|from)\s*["']\./);
});
