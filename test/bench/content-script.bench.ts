import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumPath } from '../../src/tools/browsers.mjs';
import { CHROMIUM_FLAGS } from '../../src/tools/flags.mjs';
import { Chromium } from '../journeys/driver/chromium.ts';
import { installChromium } from '../journeys/driver/installation.ts';
import { press, seen } from '../journeys/driver/steps.ts';
import { line, median } from './figures.ts';

const DIST = resolve(import.meta.dirname, '../../dist/chrome');
/** A page of a known board that is no posting, which is where the declared content script costs something for nothing. */
const BOARD = 'https://www.seek.com.au/';
/** Any other page, where a script runs only if the user allowed every site. */
const ELSEWHERE = 'https://www.newspaper.example/today';
/** The same where the address has a word of careers: such a page is waited for. */
const CAREERS = 'https://www.employer.example/careers/';
const NODES = 20_000;
const RUNS = 15;

const html = `<!doctype html><html lang="en"><title>Search</title><body>${'<div><p>One of many lines of a page that is no posting</p></div>'.repeat(NODES / 2)}`;

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Of `dur`, what the thread really ran: other work of the machine does not count. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string }; beginData?: { url?: string } };
}

interface Cost {
  /** Milliseconds on the main thread in scripts of extensions. */
  ours: number;
  /** Milliseconds in all tasks of the main thread. */
  all: number;
}

function costIn(trace: TraceEvent[], address: string): Cost {
  const sum = (events: TraceEvent[]) => events.reduce((total, event) => total + (event.tdur ?? event.dur ?? 0), 0) / 1000;
  const spans = (inner: TraceEvent, outer: TraceEvent) =>
    outer !== inner && outer.ts <= inner.ts && outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0);
  const scripts = trace.filter(
    ({ name, args }) => /^(EvaluateScript|FunctionCall|v8\.compile)$/.test(name) && args?.data?.url?.startsWith('chrome-extension://'),
  );
  const main = trace.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === address);
  const tasks = trace.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main?.tid);
  return { ours: sum(scripts.filter((event) => !scripts.some((other) => spans(event, other)))), all: sum(tasks) };
}

async function measure(browser: Browser, address: string): Promise<Cost> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest() ? request.respond({ status: 200, contentType: 'text/html', body: html }) : request.abort(),
  );
  await page.tracing.start({ categories: ['toplevel', 'v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 })));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const trace = await page.tracing.stop();
  await page.close();
  return costIn(JSON.parse(Buffer.from(trace ?? []).toString('utf8')).traceEvents, address);
}

/** The costs of a page with Heed, which is allowed every site, and without. */
async function compare(chromium: Chromium, bare: Browser, address: string): Promise<void> {
  const runs: { with: Cost; without: Cost }[] = [];
  for (let run = 0; run < RUNS; run++) runs.push({ with: await measure(chromium.browser, address), without: await measure(bare, address) });
  const without = { what: 'without Heed', figure: median(runs.map((run) => run.without.all)) };
  console.log(`  ${address}, ${NODES} nodes that are no posting`);
  line('all main-thread time', median(runs.map((run) => run.with.all)), 'ms', without);
  line('of it in the content script (5 allowed)', median(runs.map((run) => run.with.ours)), 'ms', without);
}

/** The size of each content script, and what it costs on a page that is no posting, against the same page without the extension. */
export async function main(): Promise<void> {
  const folder = join(DIST, 'src/capture');
  const size = (name: string): number => gzipSync(readFileSync(join(folder, `${name}.iife.js`))).length / 1000;
  for (const name of ['scout', 'every-site']) line(`${name}, gzipped, at load (12 allowed)`, size(name), 'kB');
  for (const name of ['button', 'reader']) line(`${name}, gzipped, where there is a posting`, size(name), 'kB');
  const installation = installChromium(DIST, { agreed: true });
  const chromium = await Chromium.start(installation);
  const desk = await chromium.page(chromium.address('src/ui/desk/index.html#/settings'));
  await press(desk, 'Recognise postings on every site');
  await seen(desk, 'Stop, and take the permission back');
  const bare = await puppeteer.launch({ executablePath: chromiumPath() ?? 'chromium', headless: true, args: CHROMIUM_FLAGS });
  await compare(chromium, bare, BOARD);
  await compare(chromium, bare, ELSEWHERE);
  await compare(chromium, bare, CAREERS);
  await chromium.close();
  await bare.close();
  installation.remove();
}
