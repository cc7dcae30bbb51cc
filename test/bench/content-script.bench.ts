import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Chromium } from '../journeys/driver/chromium.ts';
import { installChromium } from '../journeys/driver/installation.ts';
import { line, median } from './figures.ts';

const DIST = resolve(import.meta.dirname, '../../dist/chrome');
/** A page of a known board that is no posting, which is where the declared content script costs something for nothing. */
const ADDRESS = 'https://www.seek.com.au/';
const NODES = 20_000;
const RUNS = 15;

const html = `<!doctype html><html lang="en"><title>Search</title><body>${'<div><p>One of many lines of a page that is no posting</p></div>'.repeat(NODES / 2)}`;

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** Milliseconds on the main thread in scripts of extensions, and in all tasks of the page, from a trace. */
function cost(trace: TraceEvent[]): { ours: number; all: number } {
  const sum = (events: TraceEvent[]) => events.reduce((total, event) => total + (event.dur ?? 0), 0) / 1000;
  const scripts = trace.filter(
    ({ name, args }) => /^(EvaluateScript|FunctionCall)$/.test(name) && args?.data?.url?.startsWith('chrome-extension://'),
  );
  const outer = scripts.filter(
    (event) =>
      !scripts.some((other) => other !== event && other.ts <= event.ts && other.ts + (other.dur ?? 0) >= event.ts + (event.dur ?? 0)),
  );
  return { ours: sum(outer), all: sum(trace.filter(({ name }) => /^(ParseHTML|Layout|UpdateLayoutTree|Paint|PrePaint)$/.test(name))) };
}

async function measure(chromium: Chromium): Promise<{ ours: number; all: number }> {
  const page = await chromium.page('about:blank');
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest() ? request.respond({ status: 200, contentType: 'text/html', body: html }) : request.abort(),
  );
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await page.goto(ADDRESS, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 })));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const trace = await page.tracing.stop();
  await page.close();
  return cost(JSON.parse(Buffer.from(trace ?? []).toString('utf8')).traceEvents);
}

/** The size of each declared content script, and what it costs on a page that is no posting. */
export async function main(): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8'));
  for (const file of manifest.content_scripts.flatMap((script: { js: string[] }) => script.js)) {
    line(`${file}, gzipped (12 allowed)`, gzipSync(readFileSync(join(DIST, file))).length / 1000, 'kB');
  }
  const installation = installChromium(DIST);
  const chromium = await Chromium.start(installation);
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(chromium));
  await chromium.close();
  installation.remove();
  const all = median(runs.map((run) => run.all));
  line(`its script time on ${NODES} nodes that are no posting (5 allowed)`, median(runs.map((run) => run.ours)), 'ms', {
    what: 'parsing, style, layout and paint of that page',
    figure: all,
  });
}
