// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../src/capture/capture.ts';
import { addressKey } from '../../src/lib/address.ts';

const now = new Date(2026, 2, 10, 12);
const LIST = 'https://tidalyachts.example/careers';
const text = (
  title: string,
): string => `<h2>${title}</h2><p><strong>Location:</strong> Falmouth</p><p><strong>Type:</strong> Full time</p><p>We are looking for somebody who keeps our
boats in order. You will look over every seam and every rope before the season and keep the log of the workshop together with a team of four.</p><h3>Responsibilities</h3><ul>
<li>Inspect and repair what comes in before every season</li></ul><h3>Requirements</h3><ul><li>Three years of experience in a loft or similar workshop</li></ul><a href="/apply">Apply now</a>`;
const JOBS = ['Sail Maker', 'Rigger', 'Night Porter']
  .map((title) => `<li><h3><a href="#${title}">${title}</a></h3><p>Falmouth</p></li>`)
  .join('');
const over = (dialogs: string, title = 'Open positions | Tidal Yachts', page = `<h1>Open positions</h1><ul>${JOBS}</ul>`): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main>${page}</main>${dialogs}</body></html>`;
const read = (html: string, url = LIST) => capture(new DOMParser().parseFromString(html, 'text/html'), url, now).posting;

const COOKIES = `<div role="dialog" aria-label="Cookies"><h2>Cookies</h2><p>We and our partners use cookies to show you what you like, to count who comes, and to learn what
they do here. You may accept all of them, or look at each of them by itself and say what you think of it.</p><button>Accept</button></div>`;

test.each([
  ['by role', `<div role="dialog" aria-modal="true">${text('Sail Maker')}</div>`],
  ['by attribute', `<section aria-modal="true">${text('Sail Maker')}</section>`],
  ['by element', `<dialog open>${text('Sail Maker')}</dialog>`],
  ['over a notice', `${COOKIES}<div role="dialog">${text('Sail Maker')}</div>`],
  ['under a notice', `<div role="dialog">${text('Sail Maker')}</div>${COOKIES}`],
  [
    'over a closed one',
    `<div role="dialog">${text('Sail Maker')}</div><div role="dialog" aria-hidden="true">${text('Night Porter')}</div>`,
  ],
])('a posting in a dialog over a list, known %s', (_, dialog) => {
  const posting = read(over(dialog));
  expect(posting).toMatchObject({ title: 'Sail Maker', jobLocation: ['Falmouth'], employmentType: ['FULL_TIME'] });
  expect(posting?.hiringOrganization.name).toBe('Tidal Yachts');
  expect(posting?.description).toMatch(/^\*\*Location:\*\* Falmouth[\s\S]*similar workshop$/);
});

test.each([
  ['that is closed', `<dialog>${text('Sail Maker')}</dialog>`],
  ['that is hidden', `<div hidden><div role="dialog">${text('Sail Maker')}</div></div>`],
  ['of cookies', COOKIES],
  ['of a form', '<div role="dialog"><h2>Sail Maker</h2><form><label>Name <input></label><button>Apply</button></form></div>'],
])('no posting in a dialog %s', (_, dialog) => {
  expect(read(over(dialog))).toBeNull();
});

test('a page that is a posting itself is read, whatever lies over it', () => {
  expect(read(over(`<div role="dialog">${text('Night Porter')}</div>`, 'Sail Maker', text('Sail Maker')), `${LIST}/8812`)?.title).toBe(
    'Sail Maker',
  );
});

test('two jobs of one list are two addresses, and the same job is one', () => {
  const [maker, porter] = ['Sail Maker', 'Night Porter'].map((title) => read(over(`<dialog open>${text(title)}</dialog>`))?.url ?? '');
  expect(maker).toBe(`${LIST}#/sail-maker`);
  expect(porter).toBe(`${LIST}#/night-porter`);
  expect(addressKey(maker ?? '')).not.toBe(addressKey(porter ?? ''));
  expect(read(over(`<dialog open>${text('Sail Maker')}</dialog>`), `${LIST}/?utm_source=x#top`)?.url).toBe(maker);
});

test('a route of the page’s own stays', () => {
  expect(read(over(`<dialog open>${text('Night Porter')}</dialog>`), `${LIST}#/jobs/12`)?.url).toBe(`${LIST}#/jobs/12`);
});
