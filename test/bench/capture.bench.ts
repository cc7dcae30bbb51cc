import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumPath } from '../../src/tools/browsers.mjs';
import { CHROMIUM_FLAGS } from '../../src/tools/flags.mjs';
import { bundled } from './bundled.ts';
import type { Times } from './capture-entry.ts';
import { line, median } from './figures.ts';
import { type LargePage, largePages } from './large-pages.ts';
import { loadTime } from './load.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Real pages, where they lie beside the project. */
const CORPUS = resolve(ROOT, '../shared/corpus');
const RUNS = 7;
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

async function measure(page: Page, { html, url }: LargePage): Promise<Times> {
  const runs: Times[] = [];
  for (let run = 0; run < RUNS; run++) {
    runs.push(
      await page.evaluate(
        (text, address) => (globalThis as unknown as { times: (html: string, url: string) => Times }).times(text, address),
        html,
        url,
      ),
    );
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
 * thread's time for loading the same HTML in the same run, without scripts and network (see load.ts). `DOMParser` builds no styles and no layout: it
 * is the least that parsing can cost anywhere, and stands beside it for comparison only.
 */
export async function main(): Promise<void> {
  const browser = await puppeteer.launch({ executablePath: chromiumPath() ?? 'chromium', headless: true, args: CHROMIUM_FLAGS });
  const page = await browser.newPage();
  await page.evaluate(await bundled('capture-entry.ts'));
  for (const large of [...largePages(), ...largestReal()]) {
    const { parse, detect, capture } = await measure(page, large);
    const loading = { what: 'loading it', figure: await loadTime(browser, large) };
    console.log(`  ${large.name}, ${(large.html.length / 1_000).toFixed(0)} kB`);
    line('  detection (0.02 allowed)', detect, 'ms', loading);
    line('  full capture (0.15 allowed)', capture, 'ms', loading);
    line('  the same beside DOMParser alone', capture, 'ms', { what: 'DOMParser', figure: parse });
  }
  for (const [index, { name, html }] of largePages().entries()) {
    const small = await measure(page, { ...(largePages()[index] as LargePage) });
    const large = await measure(page, largePages(4)[index] as LargePage);
    const times = (largePages(4)[index] as LargePage).html.length / html.length;
    line(`full capture, ${times.toFixed(1)} times the ${name}`, large.capture, 'ms', { what: 'the small one', figure: small.capture });
  }
  await browser.close();
}
