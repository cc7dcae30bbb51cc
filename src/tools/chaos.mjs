// npm run chaos: treats Heed's reminders badly in real browsers and counts what was due, shown, doubled and lost. Takes the parts to run (npm run chaos --
// chromium firefox, or one by its name, as chromium-kill) and --seed N, which it prints. The clock is moved by a small library, for which it needs Linux and a C compiler.
import { ensureBrowser, ensurePackages, ROOT } from './setup.mjs';

const named = process.argv.slice(2);
const given = named.indexOf('--seed');
const seed = given < 0 ? Date.now() % 1_000_000 : Number(named.splice(given, 2)[1]);

ensurePackages();
ensureBrowser('chromium');
ensureBrowser('firefox');
const { build } = await import('./build.mjs');
build('chrome');
build('firefox');
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${ROOT}/test/journeys/chaos/main.ts`, { configFile: false, logLevel: 'silent' });
process.exit((await module.main({ seed, named })) ? 0 : 1);
