// npm start: builds Heed, serves the sample job board and opens a browser with both. Without a display, or with --headless, plays a tour and says what it saw.
import { ensureBrowser, ensurePackages, ROOT } from './setup.mjs';

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !display;

ensurePackages();
ensureBrowser('chromium');
const { build } = await import('./build.mjs');
build('chrome');
const { runnerImport } = await import('vite');
const file = headless ? 'test/journeys/tour.ts' : 'test/journeys/visit.ts';
const { module } = await runnerImport(`${ROOT}/${file}`, { configFile: false, logLevel: 'silent' });
await module.main();
