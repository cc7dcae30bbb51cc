import { describe, expect, test } from 'vitest';
import type { Posting } from '../../src/job/posting.ts';
import { marksOf } from '../../src/listings/marks.ts';
import { isSameJob, judge } from '../../src/listings/same-job.ts';
import { keeper, onBoard, seenOn } from './parts.ts';
import { ABOUT, ARCHIVIST, KEEPER, KEEPER_GERMAN } from './texts.ts';

const withAbout = `${ABOUT}\n\n${KEEPER}`;

/** Pairs of one job, each with what makes it one. */
const SAME: [why: string, one: Posting, other: Posting][] = [
  ['a board and the employer’s own system', keeper(), onBoard()],
  ['the employer with and without its legal form', keeper({ employer: 'Northern Lights Board GmbH & Co. KG' }), onBoard()],
  ['marks of gender in one title', keeper({ title: 'Lighthouse Keeper (m/f/d)' }), onBoard()],
  ['workload and hours in one title', keeper({ title: 'Lighthouse Keeper 80–100 % – full-time' }), onBoard()],
  ['the place in one title', keeper(), onBoard({ title: 'Lighthouse Keeper – Stornoway' })],
  ['the grade spelled otherwise', keeper({ title: 'Sr. Lighthouse Keeper' }), onBoard({ title: 'Senior Lighthouse Keeper' })],
  ['a board that adds a paragraph on the employer', keeper(), onBoard({ description: withAbout })],
  ['a board that sets the text otherwise', keeper(), onBoard({ description: KEEPER.replaceAll('. ', '.\n\n- **').toUpperCase() })],
  ['a place written less exactly', keeper({ jobLocation: ['HS1 2AA Stornoway, United Kingdom'] }), onBoard({ jobLocation: ['Stornoway'] })],
  ['a city in two languages', keeper({ jobLocation: ['München'] }), onBoard({ jobLocation: ['Munich, Bavaria, Germany'] })],
  ['one of several places', keeper({ jobLocation: ['Stornoway', 'Lerwick'] }), onBoard({ jobLocation: ['Lerwick, Shetland'] })],
  ['a board that names no place', keeper(), onBoard({ jobLocation: [] })],
  ['a board that leaves the employer out', keeper(), onBoard({ employer: null })],
  ['a board that names the employer’s branch', keeper(), onBoard({ employer: 'Northern Lights Board Scotland' })],
  ['a board that names the agency for the employer', keeper({ agency: 'Harbour Staffing' }), onBoard({ employer: 'Harbour Staffing Ltd' })],
  [
    'one requisition, told in two languages',
    keeper(),
    onBoard({ identifier: 'nlb 204', title: 'Lighthouse Keeper / Leuchtturmwart', description: KEEPER_GERMAN }),
  ],
  ['one requisition, without a text', keeper(), onBoard({ identifier: 'NLB-204', description: null })],
  [
    'one address in two languages',
    keeper(),
    keeper({ url: 'https://jobs.lights.example/de/keeper-204?utm_source=x', title: 'Leuchtturmwart', description: KEEPER_GERMAN }),
  ],
  [
    'a repost under a new number, a month later',
    keeper(),
    keeper({ url: 'https://jobs.lights.example/keeper-260', identifier: 'NLB-260', datePosted: '2026-04-02' }),
  ],
];

/** Pairs of two jobs, each with what keeps them apart. */
const APART: [why: string, one: Posting, other: Posting][] = [
  ['another grade', keeper(), onBoard({ title: 'Senior Lighthouse Keeper' })],
  ['another grade by number', keeper({ title: 'Lighthouse Keeper I' }), onBoard({ title: 'Lighthouse Keeper II' })],
  ['another grade under one number', keeper(), onBoard({ title: 'Deputy Lighthouse Keeper', identifier: 'NLB-204' })],
  ['an internship', keeper(), onBoard({ title: 'Lighthouse Keeper (Intern)' })],
  ['another city', keeper(), onBoard({ jobLocation: ['Lerwick, Scotland'] })],
  ['another city of one country', keeper({ jobLocation: ['Berlin, Germany'] }), onBoard({ jobLocation: ['Hamburg, Germany'] })],
  ['two cities that begin alike', keeper({ jobLocation: ['San Francisco'] }), onBoard({ jobLocation: ['San Jose'] })],
  ['another role with much the same text', keeper({ title: 'Fog Signal Keeper' }), onBoard()],
  ['another role', keeper(), onBoard({ title: 'Archivist', description: ARCHIVIST })],
  ['another team under one title', keeper({ description: `${ABOUT} ${KEEPER}` }), onBoard({ description: `${ABOUT} ${ARCHIVIST}` })],
  ['another employer', keeper(), onBoard({ employer: 'Southern Lights' })],
  ['another employer with the same text to a word', keeper(), onBoard({ employer: 'Copycat Coast' })],
  ['another employer’s equal number', keeper(), onBoard({ employer: 'Copycat Coast', identifier: 'NLB-204' })],
  ['full time and part time', keeper(), onBoard({ employmentType: ['PART_TIME'] })],
  ['no text to tell them by', keeper(), onBoard({ description: null })],
  ['too short a text', keeper({ description: 'Keep the light.' }), onBoard({ description: 'Keep the light.' })],
  ['no employer, and another text', keeper(), onBoard({ employer: null, description: ARCHIVIST })],
  [
    'a second opening on the same board in the same week',
    keeper(),
    keeper({ url: 'https://jobs.lights.example/keeper-205', identifier: 'NLB-205', datePosted: '2026-03-04' }),
  ],
  [
    'an identifier that is no number',
    keeper({ identifier: 'Lights', description: null }),
    onBoard({ identifier: 'Lights', description: null }),
  ],
];

describe.each(SAME)('%s', (_, one, other) => {
  test('is one job, whichever was seen first', () => {
    expect([judge(seenOn(one), seenOn(other)), judge(seenOn(other), seenOn(one))]).toEqual(['same', 'same']);
  });

  test('is found by the index', () => {
    const marks = new Set(marksOf(one));
    const byAddress = one.url?.split('/')[2] === other.url?.split('/')[2];
    expect(byAddress || marksOf(other).some((mark) => marks.has(mark))).toBe(true);
  });
});

test.each(APART)('%s: two jobs', (_, one, other) => {
  expect(judge(seenOn(one), seenOn(other))).not.toBe('same');
  expect(judge(seenOn(other), seenOn(one))).not.toBe('same');
});

test('without dates, a posting seen on the board long after is a repost', () => {
  const again = keeper({ url: 'https://jobs.lights.example/keeper-260', identifier: null, datePosted: null });
  const first = keeper({ identifier: null, datePosted: null });
  expect(judge(seenOn(first, '2026-03-10'), seenOn(again, '2026-03-12'))).toBe('other');
  expect(judge(seenOn(first, '2026-03-10'), seenOn(again, '2026-04-12'))).toBe('same');
});

test('what one listing says is another job is not joined because a second one resembles it', () => {
  const second = keeper({ url: 'https://jobs.lights.example/keeper-205', identifier: 'NLB-205' });
  expect(isSameJob([seenOn(onBoard())], seenOn(second))).toBe(true);
  expect(isSameJob([seenOn(onBoard()), seenOn(keeper())], seenOn(second))).toBe(false);
});
