import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { serveBoard } from '../../board/serve.mjs';
import { Chromium } from './chromium.ts';
import { installChromium } from './installation.ts';

/** What stands ready while the tests of a file run. */
export interface Installed {
  chromium: Chromium;
  /** Heed's own page, open in a tab. */
  desk: Page;
  /** The address of the sample board. */
  board: string;
}

/** Has one Chromium with Heed, and the sample board, stand ready for all tests of the file that calls this; it is filled when the first of them begins. */
export function installed(options: Parameters<typeof installChromium>[1] = {}): Installed {
  const stage = {} as Installed;
  const clear: (() => unknown)[] = [];
  beforeAll(async () => {
    const board = await serveBoard();
    clear.push(() => board.close());
    const installation = installChromium(resolve(import.meta.dirname, '../../../dist/chrome'), options);
    clear.push(() => installation.remove());
    const chromium = await Chromium.start(installation);
    clear.push(() => chromium.close());
    const desk = await chromium.page(chromium.address('src/ui/desk/index.html'));
    Object.assign(stage, { board: board.url, chromium, desk });
  });
  afterAll(async () => {
    for (const end of clear.reverse()) await end();
  });
  return stage;
}
