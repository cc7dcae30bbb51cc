import { expect, test } from 'vitest';
import { noInstructions, type Posting } from '../../src/job/posting.ts';
import { type NewsField, newsOf } from '../../src/listings/news.ts';
import { keeper } from './parts.ts';
import { ABOUT, KEEPER } from './texts.ts';

const CASES: [why: string, captured: Partial<Posting>, news: NewsField[]][] = [
  ['nothing', {}, []],
  ['the deadline moved', { validThrough: '2026-04-01' }, ['validThrough']],
  ['the page says no deadline any more', { validThrough: null }, []],
  ['the title is set otherwise', { title: 'LIGHTHOUSE  KEEPER' }, []],
  ['another title', { title: 'Keeper of the Lighthouse' }, ['title']],
  ['it asks for no calls now', { instructions: { ...noInstructions(), calls: 'forbidden' } }, ['instructions']],
  ['published again weeks later', { datePosted: '2026-04-01' }, ['datePosted']],
  ['“3 days ago”, a day later', { datePosted: '2026-03-03' }, []],
  ['a paragraph was added', { description: `${KEEPER} ${ABOUT}` }, ['description']],
  ['only white space changed', { description: KEEPER.replaceAll(' ', '\n') }, []],
  ['the posting is gone but for a sentence', { description: 'This position has been filled.' }, []],
  ['places in another order', { jobLocation: ['Lerwick', 'Stornoway, Scotland'] }, ['jobLocation']],
];

test.each(CASES)('%s', (_, captured, news) => {
  const known = keeper({ validThrough: '2026-03-20' });
  expect(newsOf(known, known, { ...known, ...captured })).toEqual(news);
});

test('what the user corrected is no news', () => {
  const known = keeper({ validThrough: '2026-03-20' });
  const current = { ...known, validThrough: '2026-03-18', provenance: { validThrough: 'user' } };
  expect(newsOf(known, current, { ...known, validThrough: '2026-04-01' })).toEqual([]);
});
