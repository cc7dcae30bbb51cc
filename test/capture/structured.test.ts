// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../src/capture/capture.ts';

const now = new Date(2026, 2, 10, 12);
const posting = (title: string, more = '') =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":${JSON.stringify(title)},"hiringOrganization":{"name":"The Light"},"description":"<p>Dusk to dawn.</p>"${more}}</script>`;
const read = (html: string, url = 'https://light.example/jobs/keeper-7') =>
  capture(new DOMParser().parseFromString(html, 'text/html'), url, now).posting;

test.each([
  ['Keeper of the Light (m/f/d)', 'Keeper of the Light'],
  ['Keeper of the Light', 'Keeper of the Light (m/f/d)'],
  ['Keeper of the Light', 'Keeper of the Light – Skagen'],
  ['Senior Keeper, Light and Fog', 'Senior Keeper: Light & Fog'],
])('a posting named %j is that of a page headed %j', (title, heading) => {
  expect(read(`<title>${heading} | The Light</title><h1>${heading}</h1>${posting(title)}`)?.title).toBe(title);
});

test('a posting of another job than the page’s is not the page’s', () => {
  expect(read(`<title>Boat Builder | The Light</title><h1>Boat Builder</h1>${posting('Keeper of the Light')}`)).toBeNull();
});

test('of several, the one that the page is headed with', () => {
  const several = posting('Keeper') + posting('Senior Keeper') + posting('Painter');
  expect(read(`<title>Senior Keeper</title><h1>Senior Keeper</h1>${several}`)?.title).toBe('Senior Keeper');
  expect(read(`<title>Work with us</title><h1>Work with us</h1>${several}`)).toBeNull();
});

test('the same posting twice is one', () => {
  expect(read(`<title>Keeper</title><h1>Keeper</h1>${posting('Keeper')}${posting('Keeper', ',"datePosted":"2026-03-01"')}`)?.title).toBe(
    'Keeper',
  );
});

test('a page that says nothing else is taken at its data’s word', () => {
  expect(read(posting('Keeper'))).toMatchObject({
    title: 'Keeper',
    hiringOrganization: { name: 'The Light' },
    description: 'Dusk to dawn.',
    provenance: { title: 'json-ld' },
  });
});

test('each field comes from the best source that has it, and says which', () => {
  const captured = read(
    `<title>Keeper</title><h1>Keeper</h1>${posting('Keeper')}<dl><dt>Location</dt><dd>Skagen</dd><dt>Employer</dt><dd>Another name</dd><dt>Closing date</dt><dd>20 March 2026</dd></dl><p>${'You will keep the light and the log of the light. '.repeat(8)}</p>`,
  );
  expect(captured).toMatchObject({ hiringOrganization: { name: 'The Light' }, jobLocation: ['Skagen'], validThrough: '2026-03-20' });
  expect(captured?.provenance).toMatchObject({ hiringOrganization: 'json-ld', jobLocation: 'text', validThrough: 'text' });
});

test('a description that was flattened to one line is read from the page', () => {
  const line = 'You will keep the light and the log of the light. '.repeat(12);
  const html = `<title>Keeper</title><h1>Keeper</h1>${posting('Keeper').replace('<p>Dusk to dawn.</p>', line)}<main><h2>The work</h2><p>${line}</p><ul><li>${line}</li></ul></main>`;
  expect(read(html)?.description).toContain('## The work\n\n');
});
