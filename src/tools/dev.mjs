// npm run dev: builds dist/chrome anew at every change. A plain build, not a development server: that one opens the extension to every page.
import { ensurePackages, runPackage } from './setup.mjs';

ensurePackages();
runPackage('vite', ['build', '--watch'], { env: { ...process.env, TARGET: process.env.TARGET ?? 'chrome' } });
