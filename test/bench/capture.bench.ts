import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { chromiumPath } from '../../src/tools/browsers.mjs';
import { CHROMIUM_FLAGS } from '../../src/tools/flags.mjs';
import { bundled } from './bundled.ts';
import type { Steps } from './capture-entry.ts';
import { line, median } from './figures.ts';
import { type LargePage, largePages } from './large-pages.ts';
import { busy, loadTime } from './load.ts';
import { firstVisit } from './visit.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Real pages, where they lie beside the project. */
const CORPUS = resolve(ROOT, '../shared/corpus');
const RUNS = 9;
const LARGEST = 6;

function largestReal(): LargePage[] {
  const list = join(CORPUS, 'pages.jsonl');
  if (!existsSync(list)) return [];
  return readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one) as { file: string; url: string; kind: string; site: string })
    .map(({ file, url, kind, site }) => ({ file: join(CORPUS, file), url, name: `real: ${site}, ${kind}` }))
    .sort((a, b) => statSync(b.file).size - statSync(a.file).size)
    .slice(0, LARGEST)
    .map(({ file, ...page }) => ({ ...page, html: readFileSync(file, 'utf8') }));
}

/** Milliseconds of the page's main thread for each step. */
type Times = Record<'parse' | 'detect' | 'capture', number>;

async function measure(page: Page, client: CDPSession, { html, url }: LargePage): Promise<Times> {
  const time = async (step: keyof Steps, argument: string): Promise<number> => {
    const before = await busy(client);
    await page.evaluate((name, text) => (globalThis as unknown as { steps: Steps }).steps[name](text), step, argument);
    return (await busy(client)) - before;
  };
  await time('take', html);
  const runs: Times[] = [];
  for (let run = 0; run < RUNS; run++) {
    const asking = await time('nothing', url);
    runs.push({
      parse: (await time('parse', url)) - asking,
      detect: (await time('detect', url)) - asking,
      capture: (await time('capture', url)) - asking,
    });
  }
  // The first run compiles what the others use.
  const warm = runs.slice(1);
  return {
    parse: median(warm.map((run) => run.parse)),
    detect: median(warm.map((run) => run.detect)),
    capture: median(warm.map((run) => run.capture)),
  };
}

/**
 * What deciding and reading cost on the largest pages, and how reading grows with the page. The baseline is what the page itself costs on a visit: the main
 * thread's own time for loading the same HTML in the same run, without scripts and network (see load.ts); both by the same clock. `DOMParser` builds no styles and no layout: it
 * is the least that parsing can cost anywhere, and stands beside it for comparison only.
 */
export async function main(): Promise<void> {
  const browser = await puppeteer.launch({ executablePath: chromiumPath() ?? 'chromium', headless: true, args: CHROMIUM_FLAGS });
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = await bundled('capture-entry.ts');
  await page.evaluate(script);
  for (const large of [...largePages(), ...largestReal()]) {
    const { parse, detect, capture } = await measure(page, client, large);
    const loading = { what: 'loading it', figure: await loadTime(browser, large) };
    console.log(`  ${large.name}, ${(large.html.length / 1_000).toFixed(0)} kB`);
    line('  detection (0.02 allowed)', detect, 'ms', loading);
    line('  full capture (0.15 allowed)', capture, 'ms', loading);
    line('  the same beside DOMParser alone', capture, 'ms', { what: 'DOMParser', figure: parse });
    const visit = await firstVisit(large.html, large.url, script);
    line('  on a first visit, with compiling our script', visit.capture, 'ms', { what: 'loading it first', figure: visit.load });
  }
  for (const [index, { name, html }] of largePages().entries()) {
    const small = await measure(page, client, largePages()[index] as LargePage);
    const large = await measure(page, client, largePages(4)[index] as LargePage);
    const times = (largePages(4)[index] as LargePage).html.length / html.length;
    line(`full capture, ${times.toFixed(1)} times the ${name}`, large.capture, 'ms', { what: 'the small one', figure: small.capture });
  }
  await browser.close();
}
