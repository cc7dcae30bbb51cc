import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { installed } from './driver/installed.ts';
import { press, rows, seen } from './driver/steps.ts';

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, `../pages/${name}.html`), 'utf8');
const AD = 'https://adverts.example/beside';

/** An employer's own page around the frame of its applicant tracking system, and an advertisement for another job beside it. */
const around = (mark: string, frame: string): string => `<!doctype html><html lang="en"><head><title>Careers</title></head>
  <body><header><h1>Careers</h1></header><main><iframe id="${mark}" title="Job" src="${frame.replaceAll('&', '&amp;')}"></iframe></main>
  <aside><iframe title="Advertisement" src="${AD}"></iframe></aside></body></html>`;

const EMBEDDED = [
  {
    board: 'Greenhouse',
    url: 'https://bluewatermaps.example/careers?gh_jid=4001234101',
    mark: 'grnhse_iframe',
    frame: 'https://job-boards.eu.greenhouse.io/embed/job_app?for=bluewatermaps&token=4001234101',
    html: fixture('greenhouse/posting'),
    saved: {
      title: 'Cartographer (Rivers)',
      hiringOrganization: { name: 'Bluewater Maps' },
      url: 'https://job-boards.eu.greenhouse.io/bluewatermaps/jobs/4001234101',
      board: 'greenhouse',
    },
  },
  {
    board: 'iCIMS',
    url: 'https://halfwayrock.example/careers/jobs/1042',
    mark: 'icims_content_iframe',
    frame: 'https://careers-halfwayrock.icims.com/jobs/1042/fog-signal-technician/job?in_iframe=1',
    html: fixture('icims/posting'),
    saved: {
      title: 'Fog Signal Technician',
      hiringOrganization: { name: 'Halfway Rock Trust' },
      url: 'https://careers-halfwayrock.icims.com/jobs/1042/job',
      board: 'icims',
    },
  },
];

interface Row {
  posting: { title: string; url: string; hiringOrganization: { name: string | null }; board: string | null };
}

const stage = installed();
const savedPostings = async () => (await rows<Row>(stage.desk, 'opportunities')).map(({ posting }) => posting);

let page: Page;
/** The frame of that address, once it has loaded. */
const frameAt = (address: string) => page.waitForFrame((frame) => frame.url() === address);
/** Whether Heed runs in a frame: its scripts there have a world of their own. */
const isRead = async (address: string) => (await frameAt(address)).extensionRealms().length > 0;

afterEach(() => page.close());

describe.each(EMBEDDED)('a posting that an employer’s page holds in a frame of $board', ({ url, mark, frame, html, saved }) => {
  const open = () => stage.chromium.page(url, around(mark, frame), { [frame]: html, [AD]: fixture('seek/posting') });

  test('is read there on the click and not before, and saved as what it is; the advertisement is not read', async () => {
    page = await open();
    await Promise.all([frame, AD].map(frameAt));
    expect([await isRead(frame), await isRead(AD)]).toEqual([false, false]);
    const popup = await stage.chromium.popup(page);
    await seen(popup, saved.title);
    expect([await isRead(frame), await isRead(AD)]).toEqual([true, false]);
    await press(popup, 'Save this posting');
    await seen(popup, 'Undo');
    expect(await savedPostings()).toContainEqual(
      expect.objectContaining({ ...saved, hiringOrganization: expect.objectContaining(saved.hiringOrganization) }),
    );
    await popup.close();
  });

  test('is known when the page is visited again', async () => {
    page = await open();
    await frameAt(frame);
    const popup = await stage.chromium.popup(page);
    expect(await seen(popup, 'Saved already')).toContain(saved.title);
    await popup.close();
  });
});

test('where the page itself says what the job is, the application form in its frame is left alone', async () => {
  const frame = 'https://boards.greenhouse.io/embed/job_app?for=bluewatermaps&token=4001234102';
  page = await stage.chromium.page('https://bluewatermaps.example/careers?gh_jid=4001234102', fixture('greenhouse/embedded'), {
    [frame]: fixture('greenhouse/posting'),
  });
  await frameAt(frame);
  const popup = await stage.chromium.popup(page);
  await press(popup, 'Save this posting');
  await seen(popup, 'Undo');
  expect(await savedPostings()).toContainEqual(expect.objectContaining({ title: 'Engraver', board: 'greenhouse' }));
  expect(await isRead(frame)).toBe(false);
  await popup.close();
});
