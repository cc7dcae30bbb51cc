import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { boardPostings } from './src/tools/board-postings.ts';
import { chromiumPath } from './src/tools/browsers.mjs';
import { dropStrayScripts } from './src/tools/drop-stray-scripts.ts';
import { CHROMIUM_FLAGS } from './src/tools/flags.mjs';
import { locales } from './src/tools/locales.ts';
import { manifestFor, type Target } from './src/tools/manifest.ts';
import { noticesFile } from './src/tools/notices.ts';
import { popupAlone, withoutPopup } from './src/tools/popup-alone.ts';
import { stripWebAccessible } from './src/tools/strip-web-accessible.ts';

const target = (process.env.TARGET ?? 'chrome') as Target;
const testing = process.env.VITEST !== undefined;
const fakeBrowser = { 'webextension-polyfill': new URL('./test/fakes/webextension-polyfill.ts', import.meta.url).pathname };

export default defineConfig({
  define: { BOARD_POSTINGS: JSON.stringify(await boardPostings()) },
  plugins: [
    preact(),
    ...(testing
      ? []
      : [
          crx({ manifest: withoutPopup(manifestFor(target)), browser: target }),
          stripWebAccessible(),
          dropStrayScripts(),
          locales(),
          noticesFile(),
          popupAlone(),
        ]),
  ],
  build: {
    outDir: `dist/${target}`,
    target: target === 'chrome' ? 'chrome120' : 'firefox147',
    // Links that fetch an entry's modules at once, not one after another; the browsers that Heed runs in need no script for them.
    modulePreload: { polyfill: false },
    // What the popup loads later, the desk may need at once.
    rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
  },
  test: {
    // Bounds for what hangs, far above what a slow machine needs; nothing waits for them.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        resolve: { alias: fakeBrowser },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/journeys/**', 'test/bench/**', 'test/**/*.browser.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        extends: true,
        resolve: { alias: fakeBrowser },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: { executablePath: chromiumPath() ?? 'chromium', args: CHROMIUM_FLAGS } }),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          // After all others: a browser that is driven beside them waits for them.
          sequence: { groupOrder: 1 },
          globalSetup: ['test/journeys/build.ts'],
        },
      },
    ],
  },
});
