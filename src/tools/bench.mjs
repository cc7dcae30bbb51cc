// npm run bench: every benchmark of test/bench, or those named (npm run bench -- popup). Each prints its figures beside a baseline of the same run.
import { readdirSync } from 'node:fs';
import { ensureBrowser, ensurePackages, ROOT } from './setup.mjs';

ensurePackages();
ensureBrowser('chromium');
const { build } = await import('./build.mjs');
build('chrome');
const { runnerImport } = await import('vite');
const named = process.argv.slice(2);
const files = readdirSync(`${ROOT}/test/bench`).filter((name) => name.endsWith('.bench.ts'));
for (const file of files.sort()) {
  const name = file.replace('.bench.ts', '');
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n${name}`);
  const { module } = await runnerImport(`${ROOT}/test/bench/${file}`, { configFile: false, logLevel: 'silent' });
  await module.main();
}
