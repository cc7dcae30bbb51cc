import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { phrase } from '../../src/job/phrase.ts';
import type { TabReading } from '../../src/messages/protocol.ts';
import { actionRow, NOW, opportunityRow, quietPosting, savedMark } from './rows.ts';
import { findings, showDesk, showPopup } from './screen.tsx';
import { type Stage, stage } from './stage.ts';

const { description: _, ...posting } = quietPosting({ provenance: { validThrough: 'text' } });
const readings: [string, TabReading][] = [
  ['a posting', { kind: 'posting', posting: quietPosting(), saved: null }],
  [
    'a posting read uncertainly whose job is known from elsewhere',
    {
      kind: 'posting',
      posting: quietPosting({
        certainty: { title: 'unsure', hiringOrganization: 'unsure', validThrough: 'unsure' },
        agency: 'Harbour Staffing',
      }),
      saved: null,
      alike: { opportunity: 'o1', stage: 'applied', title: 'Lighthouse Keeper', from: 'board.example', savedAt: NOW },
    },
  ],
  ['a saved posting', { kind: 'posting', posting: quietPosting(), saved: savedMark() }],
  [
    'a saved posting whose page says something new',
    { kind: 'posting', posting: quietPosting({ validThrough: '2026-04-01' }), saved: savedMark({ news: ['validThrough', 'description'] }) },
  ],
  ['no posting', { kind: 'none', title: 'Jobs', url: 'https://jobs.example/', saved: null }],
  ['a page that cannot be read', { kind: 'unreadable' }],
];

async function full(reading: TabReading = { kind: 'unreadable' }): Promise<Stage> {
  const outside = await stage({ 'read-tab': () => reading });
  await outside.fill({
    actions: [
      actionRow('late', { due: -3 }, { form: 'strategic-letter', late: '2026-03-11T00:00:00Z' }),
      actionRow('today', {}, { opportunity: 'o2' }),
      actionRow('soon', { opens: 30, due: 50, closes: null }),
      actionRow('held', { due: 5 }, { held: { guard: 'no-calls', reason: phrase('The posting asks for no calls.') } }),
    ],
    opportunities: [
      opportunityRow('o1', { posting, people: ['p1'], stage: 'offered' }),
      opportunityRow('o2', { stage: 'closed', stalled: phrase('x') }),
    ],
    descriptions: [{ id: 'o1', description: '### The light\n\n- keep it\n\n[More](https://jobs.example/)' }],
    people: [{ id: 'p1', name: 'Jane Doe', role: 'recruiter', telephone: '+1 555 0100', preferredChannel: 'email' }],
    journal: [
      {
        id: 'j1',
        opportunity: 'o1',
        people: [],
        mentions: [],
        time: 0,
        seq: 0,
        entry: { id: 'j1', at: '2026-03-09T12:00:00Z', opportunity: 'o1', people: [], kind: 'note', text: 'A note' },
      },
    ],
  });
  return outside;
}

test.each(readings)('popup over %s', async (_, reading) => {
  showPopup(await full(reading));
  await screen.findByRole('region', { name: 'Held back 1' });
  expect(await findings()).toEqual([]);
});

test('popup with everything opened', async () => {
  showPopup(await full({ kind: 'none', title: 'Jobs', url: 'https://jobs.example/', saved: null }));
  const [done] = await screen.findAllByRole('button', { name: 'Done' });
  await userEvent.click(done as HTMLElement);
  await userEvent.click(screen.getAllByRole('button', { name: 'Snooze' })[1] as HTMLElement);
  for (const closed of document.querySelectorAll('details')) closed.open = true;
  expect(await findings()).toEqual([]);
});

test('popup after something was done', async () => {
  showPopup(await full());
  await userEvent.click((await screen.findAllByRole('button', { name: 'Skip' }))[0] as HTMLElement);
  await screen.findByRole('button', { name: 'Undo' });
  expect(await findings()).toEqual([]);
});

test.each([
  ['#/', 'To do'],
  ['#/opportunity/o1?action=today', /Lighthouse Keeper/],
  ['#/opportunity/nowhere', 'This opportunity is not here'],
  ['#/new', 'New opportunity'],
  ['#/settings', 'Settings'],
  ['#/data', 'Your data'],
  ['#/elsewhere', 'There is no such page'],
])('desk at %s', async (fragment, name) => {
  showDesk(await full(), fragment);
  await screen.findByRole('heading', { level: 1, name });
  for (const closed of document.querySelectorAll('details')) closed.open = true;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await findings()).toEqual([]);
});

test.each([
  'Interview',
  'Offer',
  'Promised an answer',
  'Wrote or called',
  'Résumé passed on',
  'Introduced to somebody',
  'Note',
  'Add a person',
  'Edit',
  'Edit Jane Doe',
])('desk with the dialog of “%s”', async (name) => {
  showDesk(await full(), '#/opportunity/o1');
  await screen.findByRole('heading', { level: 1, name: /Lighthouse Keeper/ });
  for (const closed of document.querySelectorAll('details')) closed.open = true;
  await userEvent.click(screen.getByRole('button', { name }));
  await screen.findByRole('dialog');
  expect(await findings()).toEqual([]);
});
