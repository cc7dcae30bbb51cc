import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Reach } from '../../src/messages/protocol.ts';
import { actionRow, NOW, opportunityRow } from './rows.ts';
import { findings, showDesk, showPopup } from './screen.tsx';
import { stage } from './stage.ts';

const unreadable = { kind: 'unreadable' as const };
const zone = { key: 'settings' as const, value: { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone } };

const SNOOZES = [
  ['In an hour', 'hour', '2026-03-11T15:00:00.000Z'],
  ['This evening', 'evening', '2026-03-11T22:00:00.000Z'],
  ['Tomorrow morning', 'tomorrow', '2026-03-12T13:00:00.000Z'],
  ['Next working day', 'workday', '2026-03-13T13:00:00.000Z'],
  ['Next week', 'week', '2026-03-16T13:00:00.000Z'],
] as const;

async function openSnoozes() {
  const outside = await stage({
    'read-tab': () => unreadable,
    snoozes: () => SNOOZES.map(([, id, until]) => ({ id, until: Date.parse(until) })),
  });
  await outside.fill({ actions: [actionRow('a')], meta: [{ key: 'settings', value: { timeZone: 'America/New_York' } }] });
  showPopup(outside);
  await userEvent.click(await screen.findByRole('button', { name: 'Snooze' }));
  const hour = await screen.findByRole('button', { name: /In an hour/ });
  await expect.poll(() => document.activeElement).toBe(hour);
  const written = (until: string) =>
    expect
      .poll(() => outside.asked.at(-1))
      .toMatchObject(['write', { entries: [{ kind: 'snoozed', opportunity: 'o1', action: 'a', until }] }]);
  return { written };
}

test.each(SNOOZES)('an action is put off: %s', async (name, _, until) => {
  const { written } = await openSnoozes();
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
  await written(until);
});

test('an action is put off until a day of one’s own, when work begins', async () => {
  const { written } = await openSnoozes();
  await userEvent.fill(screen.getByLabelText('Or until a day'), '2026-03-20');
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Until then' }));
  await written('2026-03-20T13:00:00.000Z');
});

test('a day without reminders is switched on, said, and undone', async () => {
  const outside = await stage({ 'read-tab': () => unreadable });
  await outside.fill({ meta: [zone], actions: [actionRow('a')] });
  showPopup(outside);
  await userEvent.click(await screen.findByRole('button', { name: 'Pause reminders today' }));
  await expect.poll(() => outside.asked.at(-1)).toEqual(['not-today', { on: true }]);
  await outside.fill({
    meta: [
      { key: 'focus', value: new Date(NOW).toISOString().slice(0, 10) },
      { key: 'settings', value: { timeZone: 'UTC' } },
    ],
  });
  outside.announce();
  expect(await screen.findByText(/They come back tomorrow/)).toBeVisible();
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Remind me again' }));
  await expect.poll(() => outside.asked.at(-1)).toEqual(['not-today', { on: false }]);
});

test('a click on “Done” in a notification opens the question of what came of it', async () => {
  const outside = await stage();
  await outside.fill({ opportunities: [opportunityRow('o1')], actions: [actionRow('a'), actionRow('b', { due: 9 })], meta: [zone] });
  showDesk(outside, '#/opportunity/o1?action=b&do=done');
  const group = await screen.findByRole('group', { name: 'What came of it?' }).catch(() => null);
  expect(group ?? (await screen.findByRole('button', { name: 'Sent' }))).toBeVisible();
  expect(screen.getAllByRole('button', { name: 'Done' }).map((button) => button.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
});

test('an action of the network is found in the list, however long that is', async () => {
  const outside = await stage();
  const many = Array.from({ length: 60 }, (_, place) => actionRow(`k${place}`, { due: 3 + place }, { opportunity: null, about: [] }));
  await outside.fill({ actions: many, meta: [zone] });
  showDesk(outside, '#/?action=k59');
  await expect.poll(() => document.activeElement?.getAttribute('data-key')).toBe('k59');
});

test.each<[string, Reach, RegExp[]]>([
  ['Windows', { allowed: true, system: 'windows', browser: 'chrome' }, [/^Windows: open Settings/]],
  ['macOS with Firefox', { allowed: null, system: 'mac', browser: 'firefox' }, [/^macOS: open/, /^Firefox: open Settings/]],
  ['Linux', { allowed: false, system: 'linux', browser: 'chrome' }, [/^Linux: open the settings/]],
])('what to switch on is said for %s', async (_, reach, advice) => {
  const outside = await stage({ reach: () => reach });
  await outside.fill({ meta: [zone] });
  showDesk(outside, '#/settings');
  const card = within(await screen.findByRole('region', { name: 'Notifications' }));
  await userEvent.click(await card.findByText('If you see no notification'));
  for (const words of advice) expect(await card.findByText(words)).toBeVisible();
  expect(card.queryByText(/are switched off/) !== null).toBe(reach.allowed === false);
  expect(await findings()).toEqual([]);
});

test('a digest is chosen with its time, and given up', async () => {
  const outside = await stage();
  await outside.fill({ meta: [zone] });
  showDesk(outside, '#/settings');
  const card = within(await screen.findByRole('region', { name: 'Notifications' }));
  await userEvent.click(card.getByLabelText(/^One notification a day/));
  await userEvent.fill(card.getByLabelText('At what time'), '07:45');
  expect(await findings()).toEqual([]);
  await userEvent.click(card.getByRole('button', { name: 'Save' }));
  await expect.poll(() => outside.asked.at(-1)).toEqual(['write', { settings: { digest: '07:45' } }]);
  await userEvent.click(card.getByLabelText(/^Each reminder/));
  await userEvent.click(card.getByRole('button', { name: 'Save' }));
  await expect.poll(() => outside.asked.at(-1)).toEqual(['write', { settings: { digest: null } }]);
});

test('a traveller is asked, not moved', async () => {
  const outside = await stage();
  await outside.fill({ meta: [{ key: 'settings', value: { timeZone: 'Pacific/Auckland' } }] });
  showDesk(outside, '#/settings');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(`^Plan by the time of ${timeZone}`) }));
  await expect.poll(() => outside.asked.at(-1)).toEqual(['write', { settings: { timeZone } }]);
});
