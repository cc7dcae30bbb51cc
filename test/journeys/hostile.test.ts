import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Chromium } from './driver/chromium.ts';
import { type Installation, installChromium } from './driver/installation.ts';
import { press, rows, until } from './driver/steps.ts';

const root = resolve(import.meta.dirname, '../..');

let installation: Installation;
let chromium: Chromium;
let desk: Page;

beforeAll(async () => {
  installation = installChromium(`${root}/dist/chrome`);
  chromium = await Chromium.start(installation);
  desk = await chromium.page(chromium.address('src/ui/desk/index.html'));
});

afterAll(async () => {
  await chromium.close();
  installation.remove();
});

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
/** Each of an employer of its own, so that none is taken for another. */
const posting = (title: string, more = ''): string =>
  `{"@context":"https://schema.org","@type":"JobPosting","title":"${title}","hiringOrganization":{"@type":"Organization","name":"House of the ${title}"},"description":"<p>The ${title} works from dusk to dawn.</p>"${more}}`;
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const filler = script(`{"@type":"Thing","name":"${'x'.repeat(900_000)}"}`);
const DEEP = 100_000;
const METHODS =
  'getAttribute querySelector querySelectorAll children firstChild childNodes nodeType nextSibling tagName localName textContent closest matches append attachShadow remove addEventListener'.split(
    ' ',
  );
const GLOBALS = 'browser chrome navigation heedOffered heedScouted heedRead runtime documentElement body head title cookie'.split(' ');

/** Pages that do what they can against whoever reads them, and the title that is saved from each; null where there is none to be had. */
const PAGES: [what: string, title: string | null, html: string | Uint8Array][] = [
  [
    'megabytes of structured data',
    'Keeper of megabytes',
    page('Keeper of megabytes', `<h1>Keeper of megabytes</h1>${script(posting('Keeper of megabytes'))}${filler.repeat(8)}`),
  ],
  [
    'structured data a hundred thousand levels deep',
    null,
    page('Depths', `<h1>Depths</h1>${script(`${'{"a":'.repeat(DEEP)}${posting('Keeper of depths')}${'}'.repeat(DEEP)}`)}`),
  ],
  [
    'structured data that reaches for prototypes',
    'Keeper of prototypes',
    page(
      'Keeper of prototypes',
      `<h1>Keeper of prototypes</h1>${script(posting('Keeper of prototypes', ',"__proto__":{"title":"Polluted"},"constructor":{"prototype":{"title":"Polluted"}}'))}`,
    ),
  ],
  [
    'controls named like methods, and elements named like globals',
    'Keeper of names',
    page(
      'Keeper of names',
      `<form>${METHODS.map((name) => `<input name="${name}" id="${name}">`).join('')}<h1>Keeper of names</h1></form>${GLOBALS.map(
        (name) => `<form name="${name}" id="${name}"><input name="runtime"></form><img name="${name}" alt="">`,
      ).join('')}${script(posting('Keeper of names'))}`,
    ),
  ],
  [
    'mutation without an end, under an address that does not rest',
    'Keeper of changes',
    page(
      'Keeper of changes',
      `<h1>Keeper of changes</h1><p id="clock"></p>${script(posting('Keeper of changes'))}<script>
        setInterval(() => { for (let n = 0; n < 50; n++) clock.append(document.createElement('i')); clock.replaceChildren(String(Math.random())); }, 1);
        setInterval(() => history.replaceState({}, '', '?now=' + Date.now()), 400);
      </script>`,
    ),
  ],
  [
    'ten megabytes of text',
    'Keeper of volumes',
    page(
      'Keeper of volumes',
      `<h1>Keeper of volumes</h1>${script(posting('Keeper of volumes'))}<pre>${`${'word '.repeat(2_000)}\n`.repeat(1_000)}</pre>`,
    ),
  ],
  [
    'a hundred thousand elements',
    'Keeper of crowds',
    page(
      'Keeper of crowds',
      `<h1>Keeper of crowds</h1>${script(posting('Keeper of crowds'))}${'<div role="status"><h3>One of many</h3></div>'.repeat(50_000)}`,
    ),
  ],
  // Declared as UTF-8, and Latin-1 it is: the letter that cannot be read is no reason to break.
  [
    'bytes in another encoding than was said',
    'Keeper of bytes',
    Buffer.from(page('Keeper of bytes', `<h1>Keeper of bytes</h1>${script(posting('Keeper of bytes'))}<p>Gruyère, Malmö</p>`), 'latin1'),
  ],
  ['bytes that are no text', null, Buffer.from(Array.from({ length: 200_000 }, (_, n) => (n * 7919) % 251))],
];

/** Opens the page as if a known board had sent it, and notes what goes wrong in it. */
async function open(number: number, html: string | Uint8Array): Promise<{ tab: Page; errors: string[] }> {
  const tab = await chromium.browser.newPage();
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await tab.setRequestInterception(true);
  tab.on('request', (request) =>
    request.respond(request.isNavigationRequest() ? { status: 200, contentType: 'text/html; charset=utf-8', body: html } : { status: 204 }),
  );
  await tab.goto(`https://www.seek.com.au/job/${91_000_000 + number}`, { waitUntil: 'domcontentloaded' });
  await tab.bringToFront();
  return { tab, errors };
}

test.each(PAGES.map(([what, title, html], number) => ({ what, title, html, number })))(
  '$what: the button is there, answers, and nothing breaks',
  async ({ title, html, number }) => {
    const { tab, errors } = await open(number, html);
    await press(tab, 'Save to Heed');
    const answer = await tab.waitForSelector(`::-p-aria([name="${title === null ? 'Try again' : 'Undo'}"][role="button"])`, {
      timeout: 60_000,
    });
    expect(answer).not.toBeNull();
    if (title !== null) {
      const titles = async () => (await rows<{ posting: { title: string } }>(desk, 'opportunities')).map((row) => row.posting.title);
      await until(async () => (await titles()).includes(title));
    }
    expect(errors).toEqual([]);
    expect((await rows<{ posting: { title: string } }>(desk, 'opportunities')).map((row) => row.posting.title)).not.toContain('Polluted');
    await tab.close();
  },
);
