import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { noInstructions, PostingSchema } from '../../../src/job/posting.ts';
import { blankPosting } from '../../../src/ui/words/blank-posting.ts';
import { postingFrom } from '../../../src/ui/words/posting-from.ts';
import { asksOf, deadlineWords, placeWords, salaryWords, typeWords } from '../../../src/ui/words/posting-words.ts';
import { aPosting, quietPosting } from '../rows.ts';

const en = { locale: 'en-US' };

describe('what a posting says, in words', () => {
  test.each([
    [{ jobLocation: ['Kiel'], jobLocationType: null }, 'Kiel'],
    [{ jobLocation: [], jobLocationType: 'TELECOMMUTE' }, 'Remote'],
    [{ jobLocation: ['Kiel'], jobLocationType: 'HYBRID' }, 'Kiel · Hybrid'],
    [{ jobLocation: ['A', 'B', 'C', 'D', 'E'], jobLocationType: null }, 'A; B; C; and 2 more'],
  ] as const)('%j', (place, words) => {
    expect(placeWords(aPosting({ jobLocation: [...place.jobLocation], jobLocationType: place.jobLocationType }))).toBe(words);
  });

  test.each([
    [{ minValue: 90000, maxValue: 110000, currency: 'USD', unitText: 'YEAR' }, '$90,000 – $110,000 a year'],
    [{ minValue: 21.5, maxValue: 21.5, currency: 'GBP', unitText: 'HOUR' }, '£21.50 an hour'],
    [{ minValue: 3000, maxValue: null, currency: 'EUR', unitText: 'MONTH' }, 'from €3,000 a month'],
    [{ minValue: null, maxValue: 500, currency: null, unitText: null }, 'up to 500'],
    [{ minValue: 5, maxValue: 7, currency: 'not a currency', unitText: 'DAY' }, '5–7 a day'],
    [{ minValue: null, maxValue: null, currency: 'EUR', unitText: 'YEAR' }, null],
    [{ minValue: null, maxValue: null, currency: null, unitText: null, grade: 'E 9b TVöD' }, 'E 9b TVöD'],
  ] as const)('pay %j', (salary, words) => {
    expect(salaryWords(salary, en)).toBe(words);
  });

  test.each([
    ['2026-03-20', { kind: 'closing', time: '17:00 CET' }, 'Mar 20, 17:00 CET'],
    ['2026-03-20', { kind: 'priority', time: null }, 'Mar 20; later applications are read after those'],
    ['2026-03-20', null, 'Mar 20'],
    [null, { kind: 'until-filled', time: null }, 'Open until filled'],
    [null, { kind: 'rolling', time: null }, 'Applications are read as they come'],
    [null, null, null],
  ] as const)('deadline %j %j', (validThrough, deadline, words) => {
    const reader = { ...en, message: () => '', timeZone: 'UTC', now: Date.UTC(2026, 0, 5) };
    expect(deadlineWords(aPosting({ validThrough, deadline }), reader)).toBe(words);
  });

  test('employment in the reader’s words where there are any', () => {
    expect(typeWords(['FULL_TIME', 'Werkstudent'])).toBe('Full time, Werkstudent');
  });

  test('bans come before invitations, each with its quotes', () => {
    expect(
      asksOf(
        aPosting({
          instructions: {
            ...noInstructions(),
            calls: 'forbidden',
            email: 'invited',
            shortlistOnly: true,
            quotes: [
              { about: 'email', text: 'Write to us.' },
              { about: 'calls', text: 'Do not call.' },
            ],
          },
        }),
      ),
    ).toEqual([
      { words: 'Asks for no phone calls', quotes: ['Do not call.'], tone: 'forbids' },
      { words: 'Only shortlisted candidates will hear back', quotes: [], tone: 'tells' },
      { words: 'Invites e-mails', quotes: ['Write to us.'], tone: 'invites' },
    ]);
  });
});

describe('a posting entered by hand', () => {
  const form = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return data;
  };

  test('begins with the page’s title, without its count of messages, and its address where it is one of the web', () => {
    expect(blankPosting({ title: ' (3) Keeper ', url: 'https://jobs.example/1' })).toMatchObject({
      title: 'Keeper',
      url: 'https://jobs.example/1',
    });
    expect(blankPosting({ title: 'x'.repeat(5000), url: 'javascript:alert(1)' })).toMatchObject({ title: 'x'.repeat(1000), url: null });
  });

  test('says of each changed field that the user wrote it, and is a posting', () => {
    const posting = postingFrom(
      form({
        title: 'Keeper',
        employer: 'Lights',
        place: 'Kiel; Lübeck',
        deadline: '2026-03-20',
        url: 'https://jobs.example/1',
        contactName: 'Jane Doe',
        contactEmail: '',
        noCalls: 'on',
      }),
      blankPosting({ title: 'Keeper', url: 'https://jobs.example/1' }),
    );
    expect(v.safeParse(PostingSchema, posting).success).toBe(true);
    expect(posting).toMatchObject({
      hiringOrganization: { name: 'Lights' },
      jobLocation: ['Kiel', 'Lübeck'],
      validThrough: '2026-03-20',
      applicationContacts: [{ name: 'Jane Doe', email: null }],
      instructions: { calls: 'forbidden', followUp: null },
    });
    expect(Object.keys(posting.provenance).sort()).toEqual(
      ['applicationContacts', 'hiringOrganization', 'instructions', 'jobLocation', 'title', 'url', 'validThrough'].sort(),
    );
  });

  test('what was not touched stays as it was read, to the letter', () => {
    const before = quietPosting({
      provenance: { title: 'json-ld' },
      baseSalary: { minValue: 1, maxValue: 2, currency: 'EUR', unitText: 'DAY' },
    });
    const untouched = form({
      title: before.title,
      employer: 'Northern Lights Board',
      place: 'Stornoway',
      deadline: '2026-03-20',
      url: 'https://jobs.example/keeper',
      contactName: 'Jane Doe',
      contactEmail: 'jdoe@lights.example',
      description: 'Keep the light.',
      noCalls: 'on',
    });
    expect(postingFrom(untouched, before)).toEqual(before);
  });

  test('a ban can be taken away, an invitation stays', () => {
    expect(postingFrom(form({ title: 'x' }), quietPosting()).instructions.calls).toBeNull();
    const invited = aPosting({ instructions: { ...noInstructions(), calls: 'invited' } });
    expect(postingFrom(form({ title: 'x' }), invited).instructions.calls).toBe('invited');
  });
});
