import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { installed } from './driver/installed.ts';
import { press, rows, seen, until } from './driver/steps.ts';

const HARBOUR = 'https://harbour.example/jobs/archivist';
const HARVEST = 'https://harvest.example/en/view/7?utm_source=mail';
const TEXT = `The museum keeps two centuries of ship logs and needs somebody to keep them in order. You describe and preserve the collection, answer researchers, and see that
the damp stays out of the strongroom.`;

/** The one job on two boards, as each of them has it. */
function posting(fields: { title?: string; deadline?: string; more?: string }): string {
  const { title = 'Archivist', deadline, more = '' } = fields;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    datePosted: '2026-03-02',
    ...(deadline ? { validThrough: deadline } : {}),
    hiringOrganization: { '@type': 'Organization', name: 'Tidewater Museum' },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Boston', addressRegion: 'MA', addressCountry: 'US' },
    },
    description: `<p>${TEXT}</p><p>${more}</p>`,
  };
  return `<!doctype html><html lang="en"><head><title>${title}</title><script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><main><h1>${title}</h1><p>Tidewater Museum</p><p>${TEXT}</p><p>${more}</p></main></body></html>`;
}

interface Row {
  id: string;
  stage: string;
  posting: { title: string; validThrough: string | null; instructions: { calls: string | null } };
  listings?: { url: string }[];
}

const stage = installed();

const opportunities = () => rows<Row>(stage.desk, 'opportunities');

/** Does something in the popup over a page, and closes both. */
async function over(url: string, html: string, work: (popup: Page) => Promise<void>): Promise<void> {
  const page = await stage.chromium.page(url, html);
  const popup = await stage.chromium.popup(page);
  await work(popup);
  await popup.close();
  await page.close();
}

describe('a job on two boards', () => {
  test('is one opportunity: the second board’s page is added to it, with what it forbids', async () => {
    await over(HARBOUR, posting({}), async (popup) => {
      await press(popup, 'Save this posting');
      await seen(popup, 'Undo');
    });
    await over(HARVEST, posting({ title: 'Archivist (m/f/d)', more: 'No phone calls, please.' }), async (popup) => {
      await seen(popup, 'You saved this job from harbour.example');
      await press(popup, 'Add this page to it');
      expect(await seen(popup, 'Added to the job you had already')).toContain('Asks for no phone calls');
    });
    const [row, ...others] = await opportunities();
    expect(others).toEqual([]);
    expect(row?.posting).toMatchObject({ title: 'Archivist', instructions: { calls: 'forbidden' } });
  });

  test('is recognised on both, at once', async () => {
    await over(HARVEST.replace('/en/', '/de/'), posting({ title: 'Archivist (m/f/d)', more: 'No phone calls, please.' }), async (popup) => {
      expect(await seen(popup, 'Saved already')).toContain('No phone calls, please.');
    });
  });

  test('is taken apart on the desk: what one says no longer counts for the other, and they stay two', async () => {
    const [row] = await opportunities();
    await stage.desk.goto(stage.chromium.address(`src/ui/desk/index.html#/opportunity/${row?.id}`));
    await stage.desk.bringToFront();
    await press(stage.desk, 'Not the same job: take harvest.example out');
    await until(async () => (await opportunities()).length === 2);
    const both = await opportunities();
    expect(new Map(both.map(({ posting: { title, instructions } }) => [title, instructions.calls]))).toEqual(
      new Map([
        ['Archivist', null],
        ['Archivist (m/f/d)', 'forbidden'],
      ]),
    );
    await over(HARVEST, posting({ title: 'Archivist (m/f/d)', more: 'No phone calls, please.' }), async (popup) => {
      await seen(popup, 'Saved already');
    });
    expect(await opportunities()).toHaveLength(2);
  });
});

describe('a correction', () => {
  const first = async () => (await opportunities()).find(({ posting: { instructions } }) => instructions.calls === null);

  test('is made in the popup', async () => {
    await over(HARBOUR, posting({}), async (popup) => {
      await press(popup, 'Correct the details');
      await popup.locator('input[name="title"]').fill('Archivist of ship logs');
      await press(popup, 'Save');
      await seen(popup, 'Changed.');
    });
    expect((await first())?.posting.title).toBe('Archivist of ship logs');
  });

  test('is kept when the page later says something new and that is taken over', async () => {
    await over(HARBOUR, posting({ title: 'Senior archivist', deadline: '2099-04-01' }), async (popup) => {
      expect(await seen(popup, 'This page says something new')).toContain('Archivist of ship logs');
      await press(popup, 'Take it over');
      await seen(popup, 'Taken over');
    });
    expect((await first())?.posting).toMatchObject({ title: 'Archivist of ship logs', validThrough: '2099-04-01' });
    await over(HARBOUR, posting({ title: 'Senior archivist', deadline: '2099-04-01' }), async (popup) => {
      expect(await seen(popup, 'Saved already')).not.toContain('something new');
    });
  });
});
