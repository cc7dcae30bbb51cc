import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import { Search } from '../journeys/chaos/search.ts';
import { after } from '../journeys/chaos/settled.ts';
import { watched } from '../journeys/chaos/watched.ts';
import { Chromium } from '../journeys/driver/chromium.ts';
import { installChromium } from '../journeys/driver/installation.ts';
import { until } from '../journeys/driver/steps.ts';
import { line, median } from './figures.ts';
import { searchOf } from './seed.ts';

const DIST = resolve(import.meta.dirname, '../../dist/chrome');
const RUNS = 7;
const MANY = 10_000;
/** How long after Heed's alarm that of the bare extension goes off, milliseconds. */
const APART = 2_000;

/** Notes how long each run of the reminders took, and how often it wrote. */
const TIMED = `
const request = navigator.locks.request.bind(navigator.locks);
let writes = 0;
for (const name of ['put', 'add', 'delete', 'clear']) {
  const own = IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = function (...args) {
    if (this.transaction.db.name === 'heed') writes += 1;
    return own.apply(this, args);
  };
}
globalThis.heedRuns = [];
navigator.locks.request = (name, work) =>
  request(name, async (lock) => {
    writes = 0;
    const begun = performance.now();
    await work(lock);
    heedRuns.push({ took: performance.now() - begun, writes });
  });
`;

/** The least that an extension can do: it shows a notification when its alarm goes off, and notes when. */
const BARE = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    permissions: ['alarms', 'notifications', 'storage'],
    background: { service_worker: 'worker.js' },
  }),
  'worker.js': `chrome.alarms.onAlarm.addListener(() => {
    const at = Date.now();
    chrome.notifications.create('bare', { type: 'basic', iconUrl: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', title: 'Bare', message: '' });
    chrome.storage.local.set({ at });
  });`,
};

interface Run {
  took: number;
  writes: number;
}

/** How long the reminders take from their moment to the browser, against the least that is possible; and what a run of them costs with many opportunities, against none. */
export async function main(): Promise<void> {
  const build = watched(DIST, TIMED);
  const installation = installChromium(build.folder);
  const chromium = await Chromium.start(installation);
  const bare = mkdtempSync(join(tmpdir(), 'heed-bare-'));
  for (const [name, text] of Object.entries(BARE)) writeFileSync(join(bare, name), text);
  const desk = await chromium.page(chromium.address('src/ui/desk/index.html'));
  try {
    await delays(chromium, desk, await chromium.browser.installExtension(bare));
    await runs(chromium, desk);
  } finally {
    await chromium.close();
    installation.remove();
    build.remove();
    rmSync(bare, { recursive: true, force: true });
  }
}

async function delays(chromium: Chromium, desk: Page, bareId: string): Promise<void> {
  const search = await Search.begin(desk);
  const ours: number[] = [];
  const least: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const due = Date.now() + 4_000;
    // Not at the same moment: each would wait for the other's start.
    const bareDue = due + APART;
    await search.remindAt(desk, Date.now(), due);
    await (await bareWorker(chromium, bareId)).evaluate((when) => chrome.alarms.create('due', { when }), bareDue);
    await after(2_000);
    await chromium.stopWorkerNow();
    await (await bareWorker(chromium, bareId)).close();
    await after(bareDue + 1_000 - Date.now());
    ours.push((await until(() => shownSince(desk, due))) - due);
    least.push(
      (await (await bareWorker(chromium, bareId)).evaluate(() => chrome.storage.local.get('at').then(({ at }) => Number(at)))) - bareDue,
    );
  }
  line(`from the due moment to the notification, worker asleep, median of ${RUNS}`, median(ours), 'ms', {
    what: 'a bare extension',
    figure: median(least),
  });
}

/** The bare extension's worker; looked at through a page of its own, it is woken if it sleeps. */
async function bareWorker(chromium: Chromium, id: string): Promise<WebWorker> {
  const target = await chromium.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id), {
    timeout: 15_000,
  });
  const worker = await target.worker();
  if (!worker) throw new Error('the bare extension has no worker');
  return worker;
}

/** When the browser was first asked, since a moment, to show a reminder by itself. */
const shownSince = (desk: Page, moment: number): Promise<number | null> =>
  desk.evaluate(
    (since) =>
      new Promise<number | null>((found) => {
        const opening = indexedDB.open('watch', 1);
        opening.onsuccess = () => {
          const all = opening.result.transaction('shown').objectStore('shown').getAll();
          all.onsuccess = () => found(all.result.find(({ at }) => at >= since)?.at ?? null);
          opening.result.close();
        };
      }),
    moment,
  );

async function runs(chromium: Chromium, desk: Page): Promise<void> {
  const few = await idleRuns(chromium, desk);
  const backup = searchOf(MANY, Date.now());
  const reply = await desk.evaluate((all) => chrome.runtime.sendMessage({ type: 'import', payload: { backup: all } }), backup as object);
  if (!(reply as { ok: boolean }).ok) throw new Error(`the import failed: ${JSON.stringify(reply).slice(0, 200)}`);
  const many = await idleRuns(chromium, desk);
  line(`a run with ${MANY} opportunities, nothing to show, median of ${RUNS}`, median(many.map(({ took }) => took)), 'ms', {
    what: 'one with a handful',
    figure: median(few.map(({ took }) => took)),
  });
  line('writes of such a run', Math.max(...many.map(({ writes }) => writes)), '');
}

/** Runs in which nothing has changed since the last. */
async function idleRuns(chromium: Chromium, desk: Page): Promise<Run[]> {
  const worker = await chromium.worker();
  const made = () => worker.evaluate(() => (globalThis as unknown as { heedRuns: Run[] }).heedRuns);
  const results: Run[] = [];
  // What the last change brought about is over after two runs.
  for (let run = -2; run < RUNS; run++) {
    const before = (await made()).length;
    await desk.evaluate(() => chrome.runtime.sendMessage({ type: 'look' }).catch(() => null));
    const now = await until(async () => {
      const all = await made();
      return all.length > before ? all : null;
    });
    if (run >= 0) results.push(now.at(-1) as Run);
    await after(200);
  }
  return results;
}
