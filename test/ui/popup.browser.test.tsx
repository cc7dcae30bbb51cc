import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { phrase } from '../../src/job/phrase.ts';
import type { TabReading } from '../../src/messages/protocol.ts';
import { SHOWN } from '../../src/ui/popup/popup.tsx';
import { actionRow, NOW, opportunityRow, quietPosting, savedMark } from './rows.ts';
import { showPopup } from './screen.tsx';
import { stage } from './stage.ts';

const unreadable: TabReading = { kind: 'unreadable' };
const found: TabReading = { kind: 'posting', posting: quietPosting(), saved: null };
const held = { guard: 'no-calls', reason: phrase('The posting asks for no calls.') };

test('says what the posting asks, and saves on Enter', async () => {
  const outside = await stage({
    'read-tab': () => found,
    save: () => ({ opportunity: 'o1', title: 'Lighthouse Keeper', employer: null, already: false }),
  });
  showPopup(outside);
  const save = await screen.findByRole('button', { name: 'Save this posting' });
  expect(screen.getByText('Asks for no phone calls')).toBeVisible();
  expect(screen.getByText('No phone calls, please.')).toBeVisible();
  expect(screen.getByText('Jane Doe, HR Manager')).toBeVisible();
  await expect.poll(() => document.activeElement).toBe(save);
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('button', { name: 'Undo' });
  await expect.poll(() => document.activeElement?.textContent).toContain('Saved');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await expect.poll(() => outside.asked.map(([type]) => type)).toEqual(['read-tab', 'save', 'undo-save', 'read-tab']);
});

test('does not take the focus from where the user went meanwhile', async () => {
  let answer: (reading: TabReading) => void = () => undefined;
  const outside = await stage({
    'read-tab': () =>
      new Promise<TabReading>((resolve) => {
        answer = resolve;
      }),
  });
  await outside.fill({ actions: [actionRow('a')] });
  showPopup(outside);
  const done = await screen.findByRole('button', { name: 'Done' });
  done.focus();
  answer(found);
  await screen.findByRole('button', { name: 'Save this posting' });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  expect(document.activeElement).toBe(done);
});

test('the list is there although the worker never answers', async () => {
  const outside = await stage({ 'read-tab': () => new Promise<TabReading>(() => undefined) });
  await outside.fill({ actions: [actionRow('a')] });
  showPopup(outside);
  expect(await screen.findByText('Dana Ruiz')).toBeVisible();
  expect(screen.getByText('Looking at this page …')).toBeVisible();
});

test('a page without a posting offers a form with its title and address', async () => {
  const outside = await stage({
    'read-tab': () => ({ kind: 'none', title: '(2) Jobs at Lights', url: 'https://jobs.example/all', saved: null }),
  });
  showPopup(outside);
  await userEvent.click(await screen.findByText('Save it by hand'));
  expect(await screen.findByLabelText('Title')).toHaveValue('Jobs at Lights');
  await userEvent.fill(screen.getByLabelText('Employer'), 'Lights');
  await userEvent.click(screen.getByLabelText('Asks for no phone calls'));
  await userEvent.click(screen.getByRole('button', { name: 'Save this posting' }));
  await expect
    .poll(() => outside.asked.at(-1))
    .toMatchObject([
      'save',
      {
        posting: {
          title: 'Jobs at Lights',
          hiringOrganization: { name: 'Lights' },
          url: 'https://jobs.example/all',
          instructions: { calls: 'forbidden' },
        },
      },
    ]);
});

test('lists what is overdue, due today, coming up and held back, each with its reason', async () => {
  const outside = await stage({ 'read-tab': () => unreadable });
  await outside.fill({
    actions: [
      actionRow('late', { due: -3 }, { why: phrase('The interview ended two days ago.') }),
      actionRow('today', { due: 3 }),
      actionRow('soon', { opens: 30, due: 50 }),
      actionRow('held', { due: 5 }, { held, opportunity: 'o1' }),
    ],
    opportunities: [opportunityRow('o1')],
  });
  showPopup(outside);
  await screen.findByRole('region', { name: 'Held back 1' });
  expect(screen.getAllByRole('region').map((lane) => within(lane).queryByRole('heading', { level: 2 })?.textContent)).toEqual([
    'This page',
    'Overdue 1',
    'To do now 1',
    'Coming up 1',
    'Held back 1',
  ]);
  expect(screen.getByText('The interview ended two days ago.')).toBeVisible();
  expect(screen.getByText('The posting asks for no calls.')).toBeVisible();
  expect(screen.getByText('from tomorrow, 8:00 PM')).toBeVisible();
  await userEvent.click(screen.getByText('The interview ended two days ago.'));
  expect(screen.getAllByText('The basics of following up')[0]).toBeVisible();
  expect(screen.getAllByText('thank-you')[0]).toBeVisible();
});

test('a long list is cut short, and says where the rest is', async () => {
  const outside = await stage({ 'read-tab': () => unreadable });
  await outside.fill({ actions: Array.from({ length: 20 }, (_, place) => actionRow(`a${place}`, { due: -1 - place })) });
  showPopup(outside);
  const link = await screen.findByRole('link', { name: 'Show all in the desk' });
  expect(link).toHaveAttribute('href', '../desk/index.html#/');
  expect(screen.getAllByRole('button', { name: 'Done' })).toHaveLength(SHOWN.page);
});

test('done takes one click more, with the channel chosen already, and the focus goes to what is next', async () => {
  const outside = await stage({ 'read-tab': () => unreadable });
  await outside.fill({ actions: [actionRow('a'), actionRow('b', { due: 4 }, { names: ['Jane Doe'] })] });
  showPopup(outside);
  const [done] = await screen.findAllByRole('button', { name: 'Done' });
  await userEvent.click(done as HTMLElement);
  expect(await screen.findByRole('radio', { name: 'E-mail' })).toBeChecked();
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: 'Sent' }));
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => outside.asked.at(-1))
    .toMatchObject(['write', { entries: [{ kind: 'reached-out', channel: 'email', outcome: 'sent' }] }]);
  await outside.remove('actions', 'a');
  await expect.poll(() => screen.queryByText('Dana Ruiz')).toBeNull();
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: 'Done' }));
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await expect.poll(() => outside.asked.at(-1)).toEqual(['undo', { entries: ['id-1'] }]);
});

test('a call asks what came of it', async () => {
  const outside = await stage({ 'read-tab': () => unreadable });
  await outside.fill({ actions: [actionRow('a')] });
  showPopup(outside);
  await userEvent.click(await screen.findByRole('button', { name: 'Done' }));
  await userEvent.click(await screen.findByText('Phone'));
  await userEvent.click(await screen.findByRole('button', { name: 'No answer' }));
  await expect.poll(() => outside.asked.at(-1)).toMatchObject(['write', { entries: [{ channel: 'phone', outcome: 'no-answer' }] }]);
});

test('Escape leaves a panel, and gives the focus back', async () => {
  const outside = await stage({ 'read-tab': () => unreadable });
  await outside.fill({ actions: [actionRow('a')] });
  showPopup(outside);
  for (const name of ['Done', 'Snooze']) {
    const opener = await screen.findByRole('button', { name });
    await userEvent.click(opener);
    await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(opener);
  }
});

test('snoozing until tomorrow morning means the start of work', async () => {
  const outside = await stage({ 'read-tab': () => unreadable });
  await outside.fill({ actions: [actionRow('a')], meta: [{ key: 'settings', value: { timeZone: 'America/New_York' } }] });
  showPopup(outside);
  await userEvent.click(await screen.findByRole('button', { name: 'Snooze' }));
  await userEvent.click(await screen.findByRole('button', { name: /Tomorrow morning/ }));
  await expect
    .poll(() => outside.asked.at(-1))
    .toMatchObject(['write', { entries: [{ kind: 'snoozed', action: 'a', until: '2026-03-12T13:00:00.000Z' }] }]);
});

test('one click frees what only the strict reading holds', async () => {
  const outside = await stage({ 'read-tab': () => unreadable });
  await outside.fill({
    actions: [
      actionRow('a', {}, { held }),
      // No click frees a second call, nor what another guard holds.
      actionRow('c', { due: 10 }, { held, rule: 'call-again' }),
      actionRow('d', { due: 11 }, { held: { ...held, guard: 'too-much' } }),
    ],
    opportunities: [opportunityRow('o1')],
  });
  showPopup(outside);
  const lift = await screen.findAllByRole('button', { name: 'Allow written contact' });
  expect(lift).toHaveLength(1);
  await userEvent.click(lift[0] as HTMLElement);
  await expect.poll(() => outside.asked.at(-1)).toMatchObject(['write', { opportunities: [{ id: 'o1', noCallsReading: 'written-only' }] }]);
});

test('what went wrong is told as an alert', async () => {
  const outside = await stage({
    'read-tab': () => unreadable,
    write: () => {
      throw new Error('no disk');
    },
  });
  await outside.fill({ actions: [actionRow('a')] });
  showPopup(outside);
  await userEvent.click(await screen.findByRole('button', { name: 'Skip' }));
  await expect
    .poll(() =>
      screen
        .getAllByRole('alert')
        .map((alert) => alert.textContent)
        .join(''),
    )
    .toContain('no disk');
});

test('what was read uncertainly says so, and one click leads to correcting it before saving', async () => {
  const unsure = quietPosting({ certainty: { hiringOrganization: 'unsure', validThrough: 'likely' }, agency: 'Harbour Staffing' });
  const outside = await stage({
    'read-tab': () => ({ kind: 'posting', posting: unsure, saved: null }),
    save: () => ({ opportunity: 'o1', title: 'Lighthouse Keeper', employer: null, already: false }),
  });
  showPopup(outside);
  expect(await screen.findByText(/Northern Lights Board, through Harbour Staffing/)).toBeVisible();
  const marks = screen.getAllByRole('button', { name: /check this/ });
  expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(['check this: Employer']);
  await userEvent.click(marks[0] as HTMLElement);
  await expect.poll(() => document.activeElement).toBe(screen.getByLabelText('Employer'));
  await userEvent.fill(screen.getByLabelText('Employer'), 'Northern Lights');
  await userEvent.click(screen.getByRole('button', { name: 'Save this posting' }));
  await expect
    .poll(() => outside.asked.at(-1))
    .toMatchObject(['save', { posting: { hiringOrganization: { name: 'Northern Lights' }, provenance: { hiringOrganization: 'user' } } }]);
});

test('a job that is known from elsewhere is joined by Save, or saved apart', async () => {
  const outside = await stage({
    'read-tab': () => ({
      kind: 'posting',
      posting: quietPosting(),
      saved: null,
      alike: { opportunity: 'o1', stage: 'applied', title: 'Keeper', from: 'board.example', savedAt: NOW - 86_400_000 },
    }),
    save: () => ({ opportunity: 'o1', title: 'Keeper', employer: null, already: true, joined: { listing: 'l2' } }),
  });
  await outside.fill({ opportunities: [opportunityRow('o1')] });
  showPopup(outside);
  expect(await screen.findByText(/You saved this job from board.example on Mar 10/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Keeper' })).toHaveAttribute('href', '../desk/index.html#/opportunity/o1');
  await userEvent.click(screen.getByRole('button', { name: 'Add this page to it' }));
  expect(await screen.findByText(/Added to the job you had already/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Not the same job' }));
  await expect.poll(() => outside.asked.map(([type]) => type)).toEqual(['read-tab', 'save', 'take-apart', 'read-tab']);
  await userEvent.click(await screen.findByRole('button', { name: 'Not the same job: save it apart' }));
  await expect.poll(() => outside.asked.at(-1)).toMatchObject(['save', { apart: true }]);
});

test('a revisit says what is saved, with its corrections and what it forbids, and what the page says anew', async () => {
  const outside = await stage({
    'read-tab': () => ({
      kind: 'posting',
      posting: quietPosting({ title: 'Keeper', validThrough: '2026-04-01' }),
      saved: savedMark({ news: ['validThrough', 'description'] }),
    }),
  });
  await outside.fill({ opportunities: [opportunityRow('o1')], descriptions: [{ id: 'o1', description: 'Keep the light.' }] });
  showPopup(outside);
  expect(await screen.findByText('Lighthouse Keeper')).toBeVisible();
  expect(screen.getByText('Asks for no phone calls')).toBeVisible();
  expect(await screen.findByText('Deadline: Apr 1; so far Mar 20 (in 9 days)')).toBeVisible();
  expect(screen.getByText('The posting’s text has changed')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Take it over' }));
  await expect.poll(() => outside.asked.map(([type]) => type)).toEqual(['read-tab', 'renew', 'read-tab']);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await expect
    .poll(() => outside.asked.at(-1))
    .toMatchObject(['write', { opportunities: [{ id: 'o1', listings: [], posting: { description: 'Keep the light.' } }] }]);
});

test('a saved posting is corrected in the popup, and keeps its text', async () => {
  const outside = await stage({ 'read-tab': () => ({ kind: 'posting', posting: quietPosting(), saved: savedMark() }) });
  await outside.fill({ opportunities: [opportunityRow('o1')], descriptions: [{ id: 'o1', description: 'Keep the light.' }] });
  showPopup(outside);
  await userEvent.click(await screen.findByRole('button', { name: 'Correct the details' }));
  await expect.poll(() => document.activeElement).toBe(screen.getByLabelText('Title'));
  await userEvent.fill(screen.getByLabelText('Title'), 'Keeper of the light');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await expect
    .poll(() => outside.asked.at(-1))
    .toMatchObject([
      'write',
      { opportunities: [{ id: 'o1', posting: { title: 'Keeper of the light', description: null, provenance: { title: 'user' } } }] },
    ]);
  await screen.findByText('Saved already');
});

test('what is not touched in the form stays as it was, what is chosen from a list too', async () => {
  const baseSalary = { minValue: 40, maxValue: 50, currency: 'GBP', unitText: 'HOUR' } as const;
  const outside = await stage({
    'read-tab': () => ({ kind: 'posting', posting: quietPosting({ jobLocationType: 'HYBRID', baseSalary }), saved: null }),
  });
  showPopup(outside);
  await userEvent.click(await screen.findByRole('button', { name: 'Correct the details' }));
  expect(screen.getByLabelText('Way of working')).toHaveValue('HYBRID');
  await userEvent.fill(screen.getByLabelText('Title'), 'Keeper of the light');
  await userEvent.click(screen.getByRole('button', { name: 'Save this posting' }));
  await expect.poll(() => outside.asked.at(-1)).toMatchObject(['save', { posting: { jobLocationType: 'HYBRID', baseSalary } }]);
});

test('where a page says that an application was sent, it asks that one question and nothing else', async () => {
  const outside = await stage({
    'read-tab': () => ({
      kind: 'none',
      title: 'Thank you',
      url: 'https://jobs.example/thanks',
      saved: null,
      applied: {
        page: 'https://jobs.example/thanks',
        certain: false,
        jobs: [
          { opportunity: 'o1', title: 'Keeper', employer: 'Lights' },
          { opportunity: 'o2', title: 'Rower', employer: null },
        ],
      },
    }),
  });
  showPopup(outside);
  const mark = await screen.findByRole('button', { name: 'Mark as applied' });
  expect(mark).toBeDisabled();
  expect(screen.queryByText('Save it by hand')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'None of these' }));
  expect(await screen.findByText('Save it by hand')).toBeVisible();
});

test('what the button would save, and what that asks, is read out with it', async () => {
  showPopup(await stage({ 'read-tab': () => found }));
  const save = await screen.findByRole('button', { name: 'Save this posting' });
  expect(save).toHaveAccessibleDescription('Lighthouse Keeper. Northern Lights Board. Asks for no phone calls.');
});

test('that there is nothing on the page is said where it was said that Heed is looking', async () => {
  let answer: (reading: TabReading) => void = () => undefined;
  const reading = new Promise<TabReading>((resolve) => {
    answer = resolve;
  });
  showPopup(await stage({ 'read-tab': () => reading }));
  const status = (await screen.findByText('Looking at this page …')) as HTMLElement;
  expect(status).toHaveAttribute('role', 'status');
  answer({ kind: 'none', title: 'Jobs', url: 'https://jobs.example/', saved: null });
  await expect.poll(() => status.textContent).toBe('There is no single job posting on this page.');
  expect(status.isConnected).toBe(true);
});

test('after undoing, the focus is back where it was; Control+Z undoes from anywhere but a field', async () => {
  const outside = await stage({ 'read-tab': () => unreadable });
  await outside.fill({ actions: [actionRow('a'), actionRow('b', { due: 10 })] });
  showPopup(outside);
  const [first] = await screen.findAllByRole('button', { name: 'Snooze' });
  await userEvent.click((await screen.findAllByRole('button', { name: 'Skip' }))[0] as HTMLElement);
  const undo = await screen.findByRole('button', { name: 'Undo' });
  first?.focus();
  undo.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => outside.asked.at(-1)?.[0]).toBe('undo');
  expect(document.activeElement).toBe(first);
  const undone = () => outside.asked.filter(([type]) => type === 'undo').length;
  await userEvent.click(screen.getAllByRole('button', { name: 'Skip' })[1] as HTMLElement);
  await screen.findByRole('button', { name: 'Undo' });
  await userEvent.click(first as HTMLElement);
  (await screen.findByLabelText('Or until a day')).focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(undone()).toBe(1);
  first?.focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(undone).toBe(2);
});
