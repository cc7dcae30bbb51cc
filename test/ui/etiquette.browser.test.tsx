import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EtiquetteInfo, Future, Outlook } from '../../src/job/outlook.ts';
import { phrase } from '../../src/job/phrase.ts';
import type { Settings } from '../../src/job/settings.ts';
import { opportunityRow } from './rows.ts';
import { findings, showDesk } from './screen.tsx';
import { type Stage, stage } from './stage.ts';

const ETIQUETTE: EtiquetteInfo = {
  rules: [
    { id: 'apply-by-deadline', sources: [], perOpportunity: true },
    { id: 'second-follow-up', sources: ['004'], perOpportunity: true },
    { id: 'birthday', sources: ['000', '004'], perOpportunity: false },
  ],
  holidays: ['US'],
};
const FUTURE: Future = {
  steps: [
    { rule: 'second-follow-up', at: '2026-03-12T17:00:00-04:00', people: ['p1'] },
    { rule: 'third-follow-up', at: '2026-03-30T09:00:00-04:00', people: ['p1'] },
    { rule: 'move-on', at: '2026-04-20T09:00:00-04:00', people: [] },
  ],
  end: 'move-on',
};

async function world(answers: Parameters<typeof stage>[0] = {}, settings: Partial<Settings> = {}, count = 1): Promise<Stage> {
  const outside = await stage({ etiquette: () => ETIQUETTE, ...answers });
  await outside.fill({
    opportunities: Array.from({ length: count }, (_, place) =>
      opportunityRow(`o${place + 1}`, { people: ['p1'], stalled: phrase('Nothing is scheduled.') }),
    ),
    people: [{ id: 'p1', name: 'Jane Doe', role: 'recruiter' }],
    meta: [{ key: 'settings', value: { timeZone: 'America/New_York', ...settings } }],
  });
  return outside;
}

const written = (outside: Stage) => outside.asked.filter(([type]) => type === 'write').map(([, change]) => change);
const outlook = (over: Partial<Outlook>) => ({ outlook: (): Outlook => ({ future: { steps: [], end: 'nothing' }, hints: [], ...over }) });

test('the settings list every rule with its meaning and its articles, and turn it off and on again', async () => {
  const outside = await world();
  showDesk(outside, '#/settings');
  await userEvent.click(await screen.findByText('3 of 3 rules are on'));
  const rules = within(screen.getByRole('group', { name: 'Rules' }));
  expect(rules.getByText('A second message one to two weeks after an unanswered first.')).toBeVisible();
  expect(rules.getAllByText('The basics of following up')).toHaveLength(2);
  const second = rules.getByRole('checkbox', { name: 'Send a second message' });
  expect(second).toBeChecked();
  expect(second).toHaveAccessibleDescription(/A second message one to two weeks/);
  await userEvent.click(second);
  await expect.poll(() => written(outside)).toEqual([{ settings: { rulesOff: ['second-follow-up'] } }]);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await expect.poll(() => written(outside).at(-1)).toEqual({ settings: { rulesOff: [] } });
  expect(await findings()).toEqual([]);
});

test('a rule that is off is turned on; those that no version knows stay off', async () => {
  const outside = await world({}, { rulesOff: ['birthday', 'of-tomorrow'] });
  showDesk(outside, '#/settings');
  await userEvent.click(await screen.findByText('2 of 3 rules are on'));
  const birthday = screen.getByRole('checkbox', { name: 'Wish a happy birthday' });
  expect(birthday).not.toBeChecked();
  await userEvent.click(birthday);
  await expect.poll(() => written(outside)).toEqual([{ settings: { rulesOff: ['of-tomorrow'] } }]);
});

test('a country without holidays is told so', async () => {
  showDesk(await world({}, { region: 'AQ' }), '#/settings');
  expect(await screen.findByText(/no public holidays for “Antarctica”/)).toBeVisible();
});

test('an opportunity shows its future if nobody answers', async () => {
  showDesk(await world(outlook({ future: FUTURE })), '#/opportunity/o1');
  const future = within(await screen.findByRole('region', { name: 'If you hear nothing' }));
  expect(future.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Mar 12Send a second message · Jane Doe',
    'Mar 30Send a last message · Jane Doe',
    'Apr 20Move on',
  ]);
  expect(await findings()).toEqual([]);
});

test('a message about another opportunity only mentions this one', async () => {
  const steps = [{ rule: 'third-follow-up', at: '2026-03-30T14:00:00Z', people: [], within: 'Lead Nurse' }];
  showDesk(await world(outlook({ future: { steps, end: 'nothing' } })), '#/opportunity/o1');
  const future = within(await screen.findByRole('region', { name: 'If you hear nothing' }));
  expect(future.getAllByRole('listitem')[0]?.textContent).toBe('Mar 30Mention this one too · in your message about Lead Nurse');
});

test('of a long future the middle is counted, the end is told', async () => {
  const steps = Array.from({ length: 12 }, (_, month) => ({
    rule: 'check-in',
    at: new Date(Date.UTC(2026, 3 + month, 1, 15)).toISOString(),
    people: [],
  }));
  showDesk(await world(outlook({ future: { steps: [...steps, ...FUTURE.steps.slice(2)], end: 'move-on' } })), '#/opportunity/o1');
  const future = within(await screen.findByRole('region', { name: 'If you hear nothing' }));
  const lines = future.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toHaveLength(9);
  expect(lines.slice(-2)).toEqual(['… and 5 more steps, then:', 'Apr 20Move on']);
});

test('nothing to come: there is no such section', async () => {
  showDesk(await world(outlook({})), '#/opportunity/o1');
  await screen.findByRole('region', { name: 'Next' }).catch(() => undefined);
  expect(screen.queryByRole('region', { name: 'If you hear nothing' })).toBeNull();
});

test('what is contradictory is said above all else', async () => {
  showDesk(await world(outlook({ hints: [phrase('hintStrangers', 2)] })), '#/opportunity/o1');
  expect(within(await screen.findByRole('region', { name: 'Please check' })).getByText(/no longer known: 2/)).toBeVisible();
  expect(await findings()).toEqual([]);
});

test('a rule may be turned off for one opportunity', async () => {
  const outside = await world({}, { rulesOff: ['apply-by-deadline'] });
  showDesk(outside, '#/opportunity/o1');
  await userEvent.click(await screen.findByText('Rules for this opportunity: 1 of 1 on'));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Send a second message' }));
  await expect.poll(() => written(outside)).toMatchObject([{ opportunities: [{ id: 'o1', rulesOff: ['second-follow-up'] }] }]);
});

test('the suggestion for a stalled opportunity can be turned off for good', async () => {
  const outside = await world();
  showDesk(outside, '#/opportunity/o1');
  expect(await screen.findByText('Nothing is scheduled.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Never suggest this again' }));
  await expect.poll(() => written(outside)).toEqual([{ settings: { gentleOff: ['stalled'] } }]);
});

test('once turned off it is not shown', async () => {
  showDesk(await world({}, { gentleOff: ['stalled'] }), '#/opportunity/o1');
  await screen.findByRole('heading', { level: 1, name: /Lighthouse Keeper/ });
  expect(screen.queryByText('Nothing is scheduled.')).toBeNull();
});

test('few open opportunities: more are suggested, put off for a week, or never again', async () => {
  const outside = await world({}, {}, 4);
  showDesk(outside, '#/');
  expect(await screen.findByText(/^You have 4 open opportunities/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Not this week' }));
  await expect.poll(() => written(outside)).toEqual([{ settings: { breadthFrom: '2026-03-18' } }]);
  await userEvent.click(screen.getByRole('button', { name: 'Never suggest this again' }));
  await expect.poll(() => written(outside).at(-1)).toEqual({ settings: { gentleOff: ['breadth'] } });
});

test.each([
  ['enough are open', {}, 5],
  ['it was put off', { breadthFrom: '2026-03-12' }, 1],
  ['it was turned off', { gentleOff: ['breadth' as const] }, 1],
  ['nothing was saved yet', {}, 0],
])('more are not suggested where %s', async (_, settings, count) => {
  showDesk(await world({}, settings, count), '#/');
  await screen.findByText(count === 0 ? /^Nothing is saved yet/ : 'How long answers take');
  expect(screen.queryByText(/^You have/)).toBeNull();
});

test('how long answers take is told with the number it rests on, when it is asked for', async () => {
  const outside = await world({
    figures: () => ({
      waits: [
        { after: 'applied', days: 8.4, answered: 14, waiting: 6 },
        { after: 'interviewed', days: null, answered: 3, waiting: 1 },
      ],
    }),
  });
  showDesk(outside, '#/');
  const opener = await screen.findByText('How long answers take');
  expect(outside.asked.map(([type]) => type)).not.toContain('figures');
  await userEvent.click(opener);
  expect(await screen.findByText('Half have answered within 9 days. This rests on 14 answers; 6 are still waited for.')).toBeVisible();
  expect(screen.getByText('Answers so far: 3. From 10 on, Heed can say how long they take.')).toBeVisible();
  expect(await findings()).toEqual([]);
});

test('somebody may be left alone', async () => {
  const outside = await world();
  showDesk(outside, '#/opportunity/o1');
  await userEvent.click(await screen.findByRole('button', { name: 'Edit Jane Doe' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Never remind me to write to this person' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Save' }));
  await expect.poll(() => written(outside)).toMatchObject([{ people: [{ id: 'p1', noReminders: true }] }]);
});
