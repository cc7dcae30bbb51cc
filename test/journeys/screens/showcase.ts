import type { Backup } from '../../../src/job/backup.ts';
import { emptyPosting } from '../../../src/job/blank-posting.ts';
import type { JournalEntry } from '../../../src/job/journal.ts';
import { noInstructions, type Posting } from '../../../src/job/posting.ts';
import { DEFAULT_SETTINGS } from '../../../src/job/settings.ts';

/** The id of the opportunity of which there is something to show in every part of its page. */
export const SHOWCASE = 'showcase';

const DAY = 86_400_000;

const TEXT = `## Keeper of the North Light

The **Northern Lights Board** keeps eleven lights between Stornoway and the Skerries, and looks for somebody who keeps the twelfth.

- Keep the lamp, the lenses and the log
- Row the supply boat in fair weather
- Be alone without being lonely

We offer £32,000 – £36,000 a year, full time, and a garden behind a wall. Applications are open until 30 November 2099; candidates are invited as they apply.

Please send your application to Jane Doe, HR Manager, at jdoe@lights.example. **No phone calls, please.** Only shortlisted candidates will be contacted. Please quote reference NLB-12.`;

const keeper = (url: string, over: Partial<Posting> = {}): Posting => ({
  ...emptyPosting('Keeper of the North Light', url, 'user'),
  hiringOrganization: { name: 'Northern Lights Board' },
  agency: 'Harbour Staffing',
  jobLocation: ['Stornoway'],
  jobLocationType: 'HYBRID',
  employmentType: ['FULL_TIME'],
  baseSalary: { minValue: 32_000, maxValue: 36_000, currency: 'GBP', unitText: 'YEAR' },
  datePosted: '2026-03-02',
  validThrough: '2099-11-30',
  identifier: 'NLB-12',
  description: TEXT,
  applicationContacts: [{ name: 'Jane Doe', jobTitle: 'HR Manager', email: 'jdoe@lights.example' }],
  instructions: {
    ...noInstructions(),
    calls: 'forbidden',
    shortlistOnly: true,
    quotes: [
      { about: 'calls', text: 'No phone calls, please.' },
      { about: 'shortlistOnly', text: 'Only shortlisted candidates will be contacted.' },
    ],
  },
  provenance: {
    jobLocation: 'text',
    baseSalary: 'text',
    instructions: 'text',
    applicationContacts: 'text',
    validThrough: 'text',
    identifier: 'text',
  },
  certainty: { jobLocation: 'unsure' },
  ...over,
});

/**
 * A search of one opportunity in which everything has happened, as at `now` (epoch milliseconds): two places where it was published, an employer that asks something of all, an
 * answer from before the application, something undone.
 */
export function showcase(now: number): Backup {
  const at = (days: number): string => new Date(now - days * DAY).toISOString();
  const entry = (days: number, of: { kind: JournalEntry['kind'] } & Record<string, unknown>): JournalEntry =>
    ({ id: `${SHOWCASE}/${days}`, at: at(days), opportunity: SHOWCASE, people: [], ...of }) as JournalEntry;
  const jane = ['jane'];
  const posting = keeper('https://jobs.example/keeper');
  const listing = (id: string, days: number, over: Partial<Posting>) => ({ id, seen: at(days), posting: { ...posting, ...over } });
  return {
    format: 'heed',
    version: 1,
    settings: DEFAULT_SETTINGS,
    people: [
      {
        id: 'jane',
        name: 'Jane Doe',
        jobTitle: 'HR Manager',
        role: 'recruiter',
        worksFor: 'Northern Lights Board',
        email: 'jdoe@lights.example',
        telephone: '+44 1851 555 0100',
        sameAs: 'https://people.example/jane',
        preferredChannel: 'email',
      },
      { id: 'tom', name: 'Tom Ashdown', role: 'hiring-manager', worksFor: 'Northern Lights Board', noReminders: true },
    ],
    opportunities: [
      {
        id: SHOWCASE,
        interest: 'high',
        people: ['jane', 'tom'],
        noCallsReading: null,
        posting,
        listings: [
          listing('first', 30, {}),
          listing('second', 12, { url: 'https://harbour.example/jobs/north-light', title: 'Lighthouse Keeper (m/f/d)', board: null }),
        ],
      },
    ],
    employers: [
      {
        id: 'lights',
        name: 'Northern Lights Board',
        instructions: { ...noInstructions(), calls: 'forbidden', quotes: [{ about: 'calls', text: 'Please do not telephone the Board.' }] },
        source: { kind: 'page', title: 'Work with us', url: 'https://lights.example/careers' },
        at: at(20),
      },
    ],
    journal: [
      entry(30, { kind: 'saved' }),
      entry(28, { kind: 'heard', channel: 'email', people: jane }),
      entry(26, { kind: 'applied', via: 'email' }),
      entry(22, { kind: 'reached-out', channel: 'email', outcome: 'sent', people: jane, rule: 'application-follow-up' }),
      entry(18, { kind: 'promised', until: at(11).slice(0, 10), text: 'We will be in touch by the end of next week.', people: jane }),
      entry(9, { kind: 'interview', start: at(0.3), end: at(0.25), mode: 'video', people: jane }),
      entry(0.2, {
        kind: 'debriefed',
        keyPoints: 'They want the log kept by hand.',
        wishSaid: 'That I rowed in the coastal league.',
        concerns: 'The winters.',
      }),
      entry(5, { kind: 'note', text: 'The cottage has a stove.\nAsk about the boat.' }),
      entry(4, { kind: 'retracted', entry: `${SHOWCASE}/5` }),
      entry(0.1, { kind: 'note', text: 'Jane sounded glad.' }),
    ],
  };
}
