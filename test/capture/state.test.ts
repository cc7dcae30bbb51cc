// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { capture } from '../../src/capture/capture.ts';
import { readState } from '../../src/capture/state.ts';
import { pageOf } from '../../src/sites/page.ts';

const now = new Date(2026, 2, 10, 12);
const ADDRESS = new URL('https://light.example/roles/4711-keeper');
const TEXT = `<h2>The work</h2><ul><li>${'You keep the light and the log of the light. '.repeat(5)}</li></ul>`;
const JOB = {
  id: 4711,
  title: 'Keeper of the Light',
  descriptionHtml: TEXT,
  company: { name: 'Northern Lights', websiteUrl: 'https://northern-lights.example/' },
  locations: [{ city: 'Leith', country: 'Scotland' }, { name: 'Oban' }],
  workplaceType: 'HYBRID',
  employmentType: 'FULL_TIME',
  salaryRange: { min: '28,000', max: 34_000, currency: 'GBP', interval: 'YEARLY' },
  publishedAt: '2026-03-02T08:00:00Z',
  applicationDeadline: 1_774_008_000_000,
  requisitionId: 'R-77',
};
const read = (html: string, title = JOB.title, address = ADDRESS) =>
  readState(pageOf(new DOMParser().parseFromString(html, 'text/html'), address, now), [title]);
const json = (value: unknown) => `<script type="application/json" id="__NEXT_DATA__">${JSON.stringify(value)}</script>`;
/** As a JSON string inside a script. */
const quoted = (value: unknown) => JSON.stringify(JSON.stringify(value)).replace(/</g, '\\u003c');
const flat = [
  ['ShallowReactive', 1],
  { data: 2 },
  { job: 3 },
  { title: 4, description: 5, company: 6, jobType: 7 },
  JOB.title,
  TEXT,
  'The Light',
  'Contract',
];
const flight = (value: unknown) => {
  const text = `2:T${new TextEncoder().encode(TEXT).length.toString(16)},${TEXT}`;
  const row = `3:["$","div",null,${JSON.stringify(value)}]\n`;
  return [`1:I["chunk"]\n${text}`, row]
    .map((piece) => `<script>self.__next_f.push([1,${JSON.stringify(piece).replace(/</g, '\\u003c')}])</script>`)
    .join('');
};

test('each field of the job is read, whatever its name', () => {
  expect(read(json({ props: { pageProps: { job: JOB } } }))).toEqual({
    source: 'state',
    certainty: 'likely',
    draft: {
      title: 'Keeper of the Light',
      organization: 'Northern Lights',
      organizationUrl: 'https://northern-lights.example/',
      locations: ['Leith, Scotland', 'Oban'],
      locationType: 'HYBRID',
      employmentType: ['FULL_TIME'],
      salary: { minValue: 28_000, maxValue: 34_000, currency: 'GBP', unitText: 'YEAR' },
      datePosted: '2026-03-02',
      validThrough: '2026-03-20',
      identifier: 'R-77',
      description: expect.stringMatching(/^## The work\n\n- You keep the light/),
    },
  });
});

describe.each([
  ['a JSON script', json({ a: [{ b: JOB }] })],
  ['an assignment', `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ job: JOB })}; boot();</script>`],
  ['an assignment by name', `<script>window["app.state"]=${JSON.stringify({ job: JOB })}</script>`],
  [
    'an assignment among others',
    `<script>var flags = {"a":1};\nwindow.x = {not: 'json'};\nwindow.appData = ${JSON.stringify({ job: JOB })};</script>`,
  ],
  ['a parsed string', `<script>window.__PRELOADED_STATE__ = JSON.parse(${quoted({ job: JOB })})</script>`],
  ['a stream', flight({ job: { ...JOB, descriptionHtml: '$2' } })],
  ['a flat array', `<script type="application/json" id="__NUXT_DATA__">${JSON.stringify(flat)}</script>`],
])('%s', (_, html) => {
  test('is read as data', () => {
    const draft = read(html)?.draft;
    expect(draft?.title).toBe('Keeper of the Light');
    expect(draft?.description).toContain('- You keep the light');
    expect(draft?.organization).toMatch(/Light/);
  });

  test('says nothing of another job', () => {
    expect(read(html, 'Boat Builder')).toBeNull();
    expect(read(html, '')).toBeNull();
  });
});

test('the employer may stand beside the job', () => {
  const { company, ...job } = JOB;
  expect(read(json({ organization: company, posting: job }))?.draft.organization).toBe('Northern Lights');
});

test.each([
  ['an article', { title: JOB.title, content: TEXT, author: 'A. Writer', publishedAt: '2026-03-01' }],
  ['a product', { name: JOB.title, description: TEXT, price: 12, brand: 'Light' }],
  ['a place', { name: JOB.title, description: TEXT, location: 'Leith' }],
  ['a teaser', { ...JOB, descriptionHtml: 'Keep the light.' }],
])('%s is no job', (_, value) => {
  expect(read(json({ value }))).toBeNull();
});

describe('several jobs of that name', () => {
  const other = { ...JOB, id: 4812, locations: ['Wick'], company: { name: 'Southern Lights' } };

  test('are told apart by the address', () => {
    expect(read(json({ jobs: [other, JOB] }))?.draft.organization).toBe('Northern Lights');
    expect(read(json({ jobs: [other, JOB] }), JOB.title, new URL('https://light.example/roles/4812'))?.draft.locations).toEqual(['Wick']);
  });

  test('are none where the address names none of them', () => {
    expect(read(json({ jobs: [other, JOB] }), JOB.title, new URL('https://light.example/roles'))).toBeNull();
  });
});

test('a list of many jobs gives nothing to a page that is headed otherwise', () => {
  const jobs = Array.from({ length: 40 }, (_, n) => ({ ...JOB, id: 9_000 + n, title: `Job ${n}` }));
  const html = `<title>Work with us</title><h1>Work with us</h1>${json({ jobs })}`;
  expect(capture(new DOMParser().parseFromString(html, 'text/html'), 'https://light.example/roles', now).posting).toBeNull();
});

test('what a program hides in its data is not run, and reaches no prototype', () => {
  const html = `<script>window.__STATE__ = {"job": (globalThis.ran = true, {}), "title":"Keeper of the Light"}</script>${json(
    JSON.parse(`{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"job":${JSON.stringify(JOB)}}`),
  )}`;
  expect(read(html)?.draft.organization).toBe('Northern Lights');
  expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('megabytes, depths and broken strings take no time to speak of', () => {
  const deep = `${'{"a":'.repeat(50_000)}${JSON.stringify(JOB)}${'}'.repeat(50_000)}`;
  const broken = `<script>${`window.abc = "Keeper ${'\\'.repeat(1_001)}"; var def = {"Keeper": `.repeat(2_000)}</script>`;
  const many = json(Array.from({ length: 20_000 }, (_, n) => ({ ...JOB, descriptionHtml: 'Keeper', id: n })));
  for (const html of [json(0).replace('0', deep), broken, many, json({ Keeper: 'x'.repeat(4_000_000), job: JOB })])
    expect(read(html)).toBeNull();
}, 20_000);
