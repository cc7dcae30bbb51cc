// npm run screens: pictures of every screen in .heed/screens, to be looked at. Takes which rounds to play (npm run screens -- german).
import { ensureBrowser, ensurePackages, ROOT } from './setup.mjs';

ensurePackages();
ensureBrowser('chromium');
const { build } = await import('./build.mjs');
build('chrome');
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${ROOT}/test/journeys/screens/main.ts`, { configFile: false, logLevel: 'silent' });
await module.main(process.argv.slice(2));
