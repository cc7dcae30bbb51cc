import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { noInstructions, PostingSchema } from '../../../src/job/posting.ts';
import { blankPosting } from '../../../src/ui/words/blank-posting.ts';
import { postingFrom } from '../../../src/ui/words/posting-from.ts';
import { asksOf, deadlineWords, employerWords, isUnsure, placeWords, salaryWords, typeWords } from '../../../src/ui/words/posting-words.ts';
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

  test.each([
    ['Acme', null, 'Acme'],
    ['Acme', 'Harbour Staffing', 'Acme, through Harbour Staffing'],
    [null, 'Harbour Staffing', 'through Harbour Staffing'],
    [null, null, ''],
  ])('employer %s with agency %s', (name, agency, words) => {
    expect(employerWords(aPosting({ hiringOrganization: { name }, agency }))).toBe(words);
  });

  test.each([
    [{ provenance: { title: 'json-ld' } }, false],
    [{ provenance: { title: 'meta' } }, true],
    [{ provenance: { title: 'meta' }, certainty: { title: 'likely' as const } }, false],
    [{ provenance: { title: 'json-ld' }, certainty: { title: 'unsure' as const } }, true],
    [{ provenance: { title: 'user' }, certainty: { title: 'unsure' as const } }, false],
    [{ provenance: {} }, false],
  ])('%j deserves a second look: %s', (posting, unsure) => {
    expect(isUnsure(aPosting(posting), 'title')).toBe(unsure);
  });

  test('what running text says in so many words deserves none', () => {
    const provenance = { applicationContacts: 'text', validThrough: 'text', baseSalary: 'text' };
    const read = (field: string) => isUnsure(aPosting({ provenance }), field);
    expect([read('applicationContacts'), read('validThrough'), read('baseSalary')]).toEqual([false, false, true]);
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

  test('every further field can be corrected, pay as people write it', () => {
    const before = quietPosting({ certainty: { baseSalary: 'unsure' } });
    const posting = postingFrom(
      form({
        title: before.title,
        agency: 'Harbour Staffing',
        workplace: 'HYBRID',
        minValue: '45.000',
        maxValue: '52 500,50',
        currency: 'eur',
        unitText: 'YEAR',
        employment: 'Part time, Werkstudent',
        identifier: 'NLB-204',
        datePosted: '2026-03-01',
      }),
      before,
    );
    expect(v.safeParse(PostingSchema, posting).success).toBe(true);
    expect(posting).toMatchObject({
      agency: 'Harbour Staffing',
      jobLocationType: 'HYBRID',
      baseSalary: { minValue: 45_000, maxValue: 52_500.5, currency: 'EUR', unitText: 'YEAR' },
      employmentType: ['PART_TIME', 'Werkstudent'],
      identifier: 'NLB-204',
      datePosted: '2026-03-01',
    });
    expect(isUnsure(before, 'baseSalary')).toBe(true);
    expect(['agency', 'baseSalary', 'employmentType', 'identifier', 'jobLocationType'].every((field) => !isUnsure(posting, field))).toBe(
      true,
    );
  });

  test('what the further fields show is kept to the letter, and an emptied one is empty', () => {
    const salary = { minValue: 90_000.5, maxValue: null, currency: 'USD', unitText: 'YEAR' as const };
    const before = quietPosting({ employmentType: ['FULL_TIME', 'Werkstudent'], baseSalary: salary, provenance: { title: 'json-ld' } });
    const shown = {
      title: before.title,
      minValue: '90000.5',
      maxValue: '',
      currency: 'USD',
      unitText: 'YEAR',
      employment: 'Full time, Werkstudent',
    };
    const same = postingFrom(form({ ...shown, place: 'Stornoway', noCalls: 'on' }), before);
    expect(same).toEqual(before);
    expect(postingFrom(form({ ...shown, minValue: '' }), before).baseSalary).toBeNull();
  });

  test('a ban can be taken away, an invitation stays', () => {
    expect(postingFrom(form({ title: 'x' }), quietPosting()).instructions.calls).toBeNull();
    const invited = aPosting({ instructions: { ...noInstructions(), calls: 'invited' } });
    expect(postingFrom(form({ title: 'x' }), invited).instructions.calls).toBe('invited');
  });
});
