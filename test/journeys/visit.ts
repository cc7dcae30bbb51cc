import { resolve } from 'node:path';
import { serveBoard } from '../board/serve.mjs';
import { Chromium } from './driver/chromium.ts';
import { installChromium } from './driver/installation.ts';

/** Opens a browser with Heed on the sample job board, and stays until it is closed. */
export async function main(): Promise<void> {
  const board = await serveBoard(8137).catch(() => serveBoard());
  const installation = installChromium(resolve(import.meta.dirname, '../../dist/chrome'));
  const chromium = await Chromium.start(installation, { headless: false });
  await chromium.page(board.url);
  console.log(
    `The sample job board is at ${board.url}. Open a posting, then click Heed in the toolbar (or press Alt+Shift+H). Close the browser to end.`,
  );
  await new Promise((closed) => chromium.browser.once('disconnected', closed));
  await board.close();
  installation.remove();
}
