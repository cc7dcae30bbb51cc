import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { JournalEntry } from '../../src/job/journal.ts';
import { phrase } from '../../src/job/phrase.ts';
import { actionRow, NOW, opportunityRow, quietPosting } from './rows.ts';
import { findings, showDesk } from './screen.tsx';
import { type Stage, stage } from './stage.ts';

const { description: _, ...posting } = quietPosting();
const jane = { id: 'p1', name: 'Jane Doe', role: 'recruiter' as const, email: 'jdoe@lights.example', telephone: '+1 555 0100' };
const journalRow = (entry: JournalEntry) => ({
  id: entry.id,
  opportunity: 'o1',
  people: entry.people,
  mentions: entry.kind === 'retracted' ? [entry.entry] : [],
  time: Date.parse(entry.at),
  seq: 0,
  entry,
});
const common = { opportunity: 'o1', people: [] };

/** An opportunity that was applied for, whose posting asks for no calls, with Jane Doe as its recruiter. */
async function applied(answers: Parameters<typeof stage>[0] = {}): Promise<Stage> {
  const outside = await stage(answers);
  await outside.fill({
    opportunities: [opportunityRow('o1', { posting, people: ['p1'], stalled: phrase('Nothing is scheduled.') })],
    descriptions: [{ id: 'o1', description: '# The light\n\nKeep it **burning**. <img src=x onerror=alert(1)>' }],
    people: [jane],
    actions: [
      actionRow('a', {}, { people: ['p1'] }),
      actionRow('b', { due: 9 }, { held: { guard: 'no-calls', reason: phrase('No calls.') } }),
    ],
    journal: [
      journalRow({ ...common, id: 'j1', at: '2026-03-09T12:00:00Z', kind: 'saved' }),
      journalRow({ ...common, id: 'j2', at: '2026-03-10T12:00:00Z', kind: 'applied', via: 'online' }),
      journalRow({ ...common, id: 'j3', at: '2026-03-10T13:00:00Z', kind: 'note', text: 'A slip' }),
      journalRow({ ...common, id: 'j4', at: '2026-03-10T14:00:00Z', kind: 'retracted', entry: 'j3' }),
    ],
    meta: [{ key: 'settings', value: { timeZone: 'America/New_York' } }],
  });
  return outside;
}

const written = (outside: Stage) => outside.asked.filter(([type]) => type === 'write').map(([, change]) => change);

test('the overview lists what is due and every opportunity, a page at a time', async () => {
  const outside = await stage();
  await outside.fill({
    actions: [actionRow('a')],
    opportunities: Array.from({ length: 60 }, (_, place) => opportunityRow(`o${place}`, { changedAt: NOW - place })),
  });
  showDesk(outside, '#/');
  expect(await screen.findByRole('heading', { level: 1, name: 'To do' })).toBeVisible();
  const all = within(screen.getByRole('region', { name: 'All opportunities' }));
  await expect.poll(() => all.queryAllByRole('listitem')).toHaveLength(50);
  await userEvent.click(all.getByRole('button', { name: 'Show older ones' }));
  await expect.poll(() => all.queryAllByRole('listitem')).toHaveLength(60);
  expect(all.queryByRole('button', { name: 'Show older ones' })).toBeNull();
});

test('opportunities are looked for by words and by where they stand', async () => {
  const outside = await stage();
  await outside.fill({
    opportunities: [
      opportunityRow('o1', { changedAt: NOW }),
      opportunityRow('o2', { changedAt: NOW - 1, stage: 'closed', posting: { ...opportunityRow('o2').posting, title: 'Cook' } }),
    ],
  });
  showDesk(outside, '#/');
  const all = within(await screen.findByRole('region', { name: 'All opportunities' }));
  await userEvent.fill(await all.findByRole('searchbox', { name: 'Title, employer or place' }), 'COO');
  await expect.poll(() => all.queryAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(['Cook']);
  await userEvent.selectOptions(all.getByLabelText('Which of them'), 'Open');
  await expect.poll(() => all.getByRole('status').textContent).toBe('No opportunity is like that.');
  await userEvent.clear(all.getByRole('searchbox'));
  await expect.poll(() => all.queryAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(['Lighthouse Keeper']);
});

test('an empty desk says how to begin', async () => {
  showDesk(await stage(), '#/');
  expect(await screen.findByText(/^Nothing is saved yet/)).toBeVisible();
});

test('an opportunity shows what its posting asks, its journal, its people and its text', async () => {
  showDesk(await applied(), '#/opportunity/o1');
  expect(await screen.findByRole('heading', { level: 1, name: /Lighthouse Keeper/ })).toBeVisible();
  expect(screen.getByText('No phone calls, please.')).toBeVisible();
  expect(screen.getByText('Nothing is scheduled.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'jdoe@lights.example' })).toHaveAttribute('href', 'mailto:jdoe@lights.example');
  expect(screen.queryByRole('link', { name: '+1 555 0100' })).toBeNull();
  const journal = within(screen.getByRole('region', { name: 'Journal' }));
  expect(journal.getByText('1 entry was undone')).toBeVisible();
  expect(journal.getByRole('button', { name: 'Undo: Applied' })).toBeVisible();
  expect(screen.getByText('burning').tagName).toBe('STRONG');
  expect(document.querySelector('.markdown img')).toBeNull();
  await expect.poll(() => document.title).toBe('Lighthouse Keeper · Heed');
});

test('the action of a notification has the focus', async () => {
  showDesk(await applied(), '#/opportunity/o1?action=b');
  await expect.poll(() => document.activeElement?.getAttribute('data-key')).toBe('b');
});

test('what happened is told in a dialog, which names new people and gives the focus back', async () => {
  const outside = await applied();
  showDesk(outside, '#/opportunity/o1');
  const opener = await screen.findByRole('button', { name: 'Interview' });
  await userEvent.click(opener);
  const dialog = within(await screen.findByRole('dialog', { name: 'Interview' }));
  await expect.poll(() => document.activeElement).toBe(dialog.getByLabelText('Begins'));
  await userEvent.fill(dialog.getByLabelText('Begins'), '2026-03-12T10:00');
  await expect.poll(() => (dialog.getByLabelText('Ends') as HTMLInputElement).value).toBe('2026-03-12T11:00');
  await userEvent.click(dialog.getByText('By video'));
  await userEvent.click(dialog.getByText('Jane Doe'));
  await userEvent.fill(dialog.getByLabelText('Somebody new'), 'Dana Ruiz');
  await userEvent.click(dialog.getByRole('button', { name: 'Write it down' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  await expect.poll(() => document.activeElement).toBe(opener);
  expect(written(outside)).toMatchObject([
    {
      people: [{ name: 'Dana Ruiz', role: 'interviewer', worksFor: 'Northern Lights Board' }],
      opportunities: [{ id: 'o1', people: ['p1', expect.any(String)] }],
      entries: [
        {
          kind: 'interview',
          start: '2026-03-12T10:00:00-04:00',
          end: '2026-03-12T11:00:00-04:00',
          mode: 'video',
          people: ['p1', expect.any(String)],
        },
      ],
    },
  ]);
});

test('an interview that ends before it begins is not written', async () => {
  const outside = await applied();
  showDesk(outside, '#/opportunity/o1');
  await userEvent.click(await screen.findByRole('button', { name: 'Interview' }));
  await userEvent.fill(await screen.findByLabelText('Begins'), '2026-03-12T10:00');
  await userEvent.fill(screen.getByLabelText('Ends'), '2026-03-12T09:00');
  await userEvent.click(screen.getByRole('button', { name: 'Write it down' }));
  expect(await screen.findByText('Something is missing, or it ends before it begins.')).toBeVisible();
  expect(written(outside)).toEqual([]);
});

test('an entry is undone from the journal', async () => {
  const outside = await applied();
  showDesk(outside, '#/opportunity/o1');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo: Applied' }));
  await expect.poll(() => outside.asked).toContainEqual(['undo', { entries: ['j2'] }]);
  expect(await screen.findByText('Undone: Applied')).toBeVisible();
});

test('a person is added, and another corrected', async () => {
  const outside = await applied();
  showDesk(outside, '#/opportunity/o1');
  await userEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
  await userEvent.fill(await screen.findByLabelText('Name'), 'Sam Okafor');
  await userEvent.selectOptions(screen.getByLabelText('Part in your search'), 'Referrer');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Edit Jane Doe' }));
  await userEvent.selectOptions(await screen.findByLabelText('Preferred channel'), 'E-mail');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await expect.poll(() => written(outside)).toHaveLength(2);
  expect(written(outside)).toMatchObject([
    { people: [{ name: 'Sam Okafor', role: 'referrer' }], opportunities: [{ people: ['p1', expect.any(String)] }] },
    { people: [{ ...jane, preferredChannel: 'email' }], opportunities: [] },
  ]);
});

test('the reading of no calls, the interest and the posting can be changed', async () => {
  const outside = await applied();
  showDesk(outside, '#/opportunity/o1');
  await userEvent.selectOptions(await screen.findByLabelText('“No phone calls” means'), 'written-only');
  await expect.poll(() => written(outside)).toHaveLength(1);
  await userEvent.selectOptions(screen.getByLabelText('How much do you want it?'), 'high');
  await expect.poll(() => written(outside)).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
  await userEvent.fill(await screen.findByLabelText('Employer'), 'Southern Lights');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await expect.poll(() => written(outside)).toHaveLength(3);
  expect(written(outside)).toMatchObject([
    { opportunities: [{ noCallsReading: 'written-only' }] },
    { opportunities: [{ interest: 'high' }] },
    {
      opportunities: [
        {
          posting: {
            hiringOrganization: { name: 'Southern Lights' },
            provenance: { hiringOrganization: 'user' },
            description: expect.stringMatching(/^# The light/),
          },
        },
      ],
    },
  ]);
});

test('an opportunity that is not here says so', async () => {
  showDesk(await stage(), '#/opportunity/nowhere');
  expect(await screen.findByRole('heading', { level: 1, name: 'This opportunity is not here' })).toBeVisible();
});

test('a posting is entered by hand, and its opportunity opened', async () => {
  const outside = await stage({ save: ({ posting }) => ({ opportunity: 'o9', title: posting.title, employer: null, already: false }) });
  showDesk(outside, '#/new?title=Keeper&url=https%3A%2F%2Fjobs.example%2F9');
  expect(await screen.findByLabelText('Title')).toHaveValue('Keeper');
  await userEvent.fill(screen.getByLabelText('Contact’s e-mail'), 'jdoe@lights.example');
  await userEvent.click(screen.getByRole('button', { name: 'Save this posting' }));
  await expect.poll(() => location.hash).toBe('#/opportunity/o9');
  expect(outside.asked[0]).toMatchObject([
    'save',
    { posting: { title: 'Keeper', url: 'https://jobs.example/9', applicationContacts: [{ email: 'jdoe@lights.example' }] } },
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await expect.poll(() => outside.asked.at(-1)).toEqual(['undo-save', { opportunity: 'o9' }]);
});

test('settings are written together, and undone together', async () => {
  const outside = await stage();
  showDesk(outside, '#/settings');
  await userEvent.selectOptions(await screen.findByLabelText('Time zone'), 'Europe/Berlin');
  await userEvent.selectOptions(screen.getByLabelText('Country'), 'Germany');
  await userEvent.selectOptions(screen.getByLabelText('State or region'), 'Bayern');
  await userEvent.click(screen.getByLabelText('no calls, but written contact is fine'));
  await userEvent.click(screen.getByRole('button', { name: 'Save the settings' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await expect.poll(() => written(outside)).toHaveLength(2);
  expect(written(outside)).toMatchObject([
    { settings: { timeZone: 'Europe/Berlin', region: 'DE-BY', noCallsReading: 'written-only', promiseGrace: 1 } },
    { settings: { timeZone: 'UTC', region: 'US', noCallsReading: 'no-contact' } },
  ]);
});

test('the regions follow the country, and are asked for only where holidays differ by region', async () => {
  const outside = await stage();
  await outside.fill({ meta: [{ key: 'settings', value: { region: 'FR-GES-68' } }] });
  showDesk(outside, '#/settings');
  const regions = await screen.findByLabelText<HTMLSelectElement>('State or region');
  expect(regions.value).toBe('GES-68');
  await userEvent.selectOptions(screen.getByLabelText('Country'), 'Canada');
  expect(screen.getByLabelText<HTMLSelectElement>('State or region').value).toBe('');
  await userEvent.selectOptions(screen.getByLabelText('State or region'), 'Quebec');
  await userEvent.selectOptions(screen.getByLabelText('Country'), 'Denmark');
  expect(screen.queryByLabelText('State or region')).toBeNull();
});

test('a notification can be tried, and one that the system swallows is told', async () => {
  const outside = await stage({ 'try-notification': () => ({ shown: false }) });
  showDesk(outside, '#/settings');
  await userEvent.click(await screen.findByRole('button', { name: 'Show a notification' }));
  await expect
    .poll(() =>
      screen
        .getAllByRole('alert')
        .map((alert) => alert.textContent)
        .join(''),
    )
    .toMatch(/lets no notifications/);
});

test('a bad file is refused in words, a good one is shown and imported', async () => {
  const outside = await stage({ import: () => ({ opportunities: 1, people: 0, entries: 0 }) });
  showDesk(outside, '#/data');
  const input = await screen.findByLabelText(/^File/);
  await userEvent.upload(input, new File(['{ "format": "heed", "version": 1, "people": 3 }'], 'bad.json'));
  expect(await screen.findByText(/^Line 1, column \d+: at people, expected a list/)).toBeVisible();
  await userEvent.upload(
    input,
    new File(['{ "format": "heed", "version": 1, "people": [{ "id": "p1", "name": "Jane Doe", "role": "recruiter" }] }'], 'good.json'),
  );
  expect(await screen.findByText(/good.json holds: 0 opportunities, 1 person, 0 journal entries/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Import it' }));
  expect(await screen.findByText(/^Imported: 1 opportunity/)).toBeVisible();
});

test('another page begins at its top, with the focus in it', async () => {
  showDesk(await stage(), '#/');
  await screen.findByRole('heading', { level: 1, name: 'To do' });
  const nav = within(screen.getByRole('navigation'));
  nav.getByRole('link', { name: 'Your data' }).click();
  await screen.findByRole('heading', { level: 1, name: 'Your data' });
  await expect.poll(() => document.activeElement?.tagName).toBe('MAIN');
  expect(nav.getByRole('link', { name: 'Your data' })).toHaveAttribute('aria-current', 'page');
});

test('a job posted in several places lists them with their dates, and each can be taken out', async () => {
  const outside = await stage();
  const head = { seen: '2026-03-10T12:00:00.000Z', board: null, title: 'Lighthouse Keeper', datePosted: '2026-03-02' };
  await outside.fill({
    opportunities: [
      opportunityRow('o1', {
        listings: [
          { ...head, id: 'l1', url: 'https://jobs.lights.example/204', identifier: 'NLB-204' },
          { ...head, id: 'l2', url: 'https://board.example/view/7', identifier: null, datePosted: null },
        ],
      }),
    ],
  });
  showDesk(outside, '#/opportunity/o1');
  const listings = within(await screen.findByRole('region', { name: 'Where it was posted' }));
  expect(listings.getByRole('link', { name: 'jobs.lights.example' })).toHaveAttribute('href', 'https://jobs.lights.example/204');
  expect(listings.getByText('posted Mar 2, seen Mar 10')).toBeVisible();
  expect(listings.getByText('seen Mar 10')).toBeVisible();
  expect(await findings()).toEqual([]);
  await userEvent.click(listings.getByRole('button', { name: 'Not the same job: take board.example out' }));
  await expect.poll(() => outside.asked.at(-1)).toEqual(['take-apart', { opportunity: 'o1', listing: 'l2', keep: true }]);
});

test('an uncertain fact leads to its field in the form', async () => {
  const outside = await stage();
  const { posting } = opportunityRow('o1');
  await outside.fill({ opportunities: [opportunityRow('o1', { posting: { ...posting, certainty: { datePosted: 'unsure' } } })] });
  showDesk(outside, '#/opportunity/o1');
  await userEvent.click(await screen.findByRole('button', { name: 'check this: Posted' }));
  await expect.poll(() => document.activeElement).toBe(screen.getByLabelText('Posted'));
});
