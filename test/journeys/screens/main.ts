import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Backup } from '../../../src/job/backup.ts';
import { searchOf } from '../../bench/seed.ts';
import { serveBoard } from '../../board/serve.mjs';
import { Chromium } from '../driver/chromium.ts';
import { installChromium } from '../driver/installation.ts';
import { liveAtNoon } from '../driver/steps.ts';
import { damageRow, makeNewer } from '../driver/troubles.ts';
import { Camera } from './camera.ts';
import { picturesOfDesk, picturesOfOverview } from './desks.ts';
import { picturesOfPopup, picturesOfPopups } from './popups.ts';
import { showcase } from './showcase.ts';

const DIST = resolve(import.meta.dirname, '../../../dist/chrome');

/** One round of pictures: in which language, with how many opportunities, the one among them that has something to show everywhere; of every screen, or of those on which their number tells. */
interface Round {
  name: string;
  language: string;
  count: number;
  showcase: boolean;
  every: boolean;
}
const ROUNDS: Round[] = [
  { name: 'empty', language: 'en-US', count: 0, showcase: false, every: false },
  { name: 'one', language: 'en-US', count: 0, showcase: true, every: false },
  { name: 'some', language: 'en-US', count: 12, showcase: true, every: true },
  { name: 'german', language: 'de', count: 12, showcase: true, every: true },
  { name: 'many', language: 'en-US', count: 10_000, showcase: false, every: false },
];

/** Pictures of every screen, light and dark, wide and narrow, in English and German, with nothing, with some and with ten thousand opportunities; or some of these rounds. */
export async function main(named: readonly string[] = []): Promise<void> {
  const rounds = named.length === 0 ? ROUNDS : ROUNDS.filter(({ name }) => named.includes(name));
  if (rounds.length === 0) throw new Error(`there are the rounds ${ROUNDS.map(({ name }) => name).join(', ')}`);
  const folder = resolve('.heed/screens');
  mkdirSync(folder, { recursive: true });
  const board = await serveBoard();
  for (const round of rounds) await take(round, board.url, folder);
  await board.close();
  console.log(`Pictures of every screen: ${folder}`);
}

async function take({ name, language, count, showcase: shows, every }: Round, board: string, folder: string): Promise<void> {
  const installation = installChromium(DIST);
  const chromium = await Chromium.start(installation, { language });
  const camera = new Camera(folder, name);
  try {
    const desk = await chromium.page(chromium.address('src/ui/desk/index.html'));
    await liveAtNoon(desk);
    const bring = (backup: Backup) =>
      desk.evaluate((all) => chrome.runtime.sendMessage({ type: 'import', payload: { backup: all } }), backup as object);
    if (count > 0) await bring(searchOf(count, Date.now()));
    if (shows) await bring(showcase(Date.now()));
    await picturesOfPopup(chromium, board, camera);
    await picturesOfOverview(desk, chromium, camera);
    if (!every) return;
    await picturesOfPopups(chromium, board, camera);
    await picturesOfDesk(desk, chromium, camera);
    for (const [trouble, happen] of Object.entries({ damaged: damageRow, newer: makeNewer })) {
      await happen(desk);
      await desk.goto(chromium.address('src/ui/desk/index.html#/'));
      await desk.reload();
      await desk.waitForSelector('.trouble');
      await camera.desk(desk, trouble, { whole: false });
    }
  } finally {
    await chromium.close();
    installation.remove();
  }
}
