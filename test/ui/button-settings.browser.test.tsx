import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULT_BUTTON, type ButtonSettings as Settings } from '../../src/job/button.ts';
import { ButtonSettings } from '../../src/ui/desk/settings/button.tsx';
import type { Access, Permission } from '../../src/ui/state/access.ts';
import { findings } from './screen.tsx';

/** A permission that the test, as the user, gives and takes back. */
function permission(has: boolean, changed: () => void) {
  const set = (to: boolean) => async () => {
    state.allowed = to;
    changed();
    return true;
  };
  const state = { allowed: has };
  return { state, has: async () => state.allowed, ask: vi.fn(set(true)), giveBack: vi.fn(set(false)) } satisfies Permission & {
    state: object;
  };
}

let listeners: Set<() => void>;
let saved: Settings[];
const changed = () => {
  for (const listener of listeners) listener();
};

function show(settings: Partial<Settings> = {}, { boards = true, everySite = false } = {}) {
  const access = {
    boards: permission(boards, changed),
    everySite: permission(everySite, changed),
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } satisfies Access;
  render(<ButtonSettings settings={{ ...DEFAULT_BUTTON, ...settings }} onSave={(button) => saved.push(button)} access={access} />);
  return access;
}
const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => {
  listeners = new Set();
  saved = [];
  document.documentElement.lang = 'en';
  document.title = 'Heed';
});
afterEach(async () => {
  cleanup();
  await vi.waitFor(() => expect(listeners.size).toBe(0));
});

test('the button is turned off, and on', async () => {
  show();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Show it on the job boards that Heed knows' }));
  expect(saved).toEqual([{ ...DEFAULT_BUTTON, on: false }]);
});

test('it says why there is none on LinkedIn', () => {
  show();
  expect(document.body.textContent).toContain('LinkedIn’s terms forbid');
});

test('a site on which it was hidden can have it again', async () => {
  show({ hidden: ['www.seek.com.au', 'jobs.lever.co'] });
  await click('Show again on www.seek.com.au');
  expect(saved).toEqual([{ ...DEFAULT_BUTTON, hidden: ['jobs.lever.co'] }]);
});

test('a button that was moved can be put back into its corner', async () => {
  show({ place: { side: 'left', edge: 'top', across: 1, along: 2 } });
  await click('Put it back into its corner');
  expect(saved).toEqual([DEFAULT_BUTTON]);
});

test('every site is asked for in the click, and can be taken back', async () => {
  const { everySite } = show();
  await click('Recognise postings on every site');
  expect(everySite.ask).toHaveBeenCalledOnce();
  await click('Stop, and take the permission back');
  expect(everySite.giveBack).toHaveBeenCalledOnce();
  await screen.findByRole('button', { name: 'Recognise postings on every site' });
});

test('what is taken back in the browser’s own pages shows at once', async () => {
  const { everySite } = show({}, { everySite: true });
  await screen.findByRole('button', { name: 'Stop, and take the permission back' });
  everySite.state.allowed = false;
  changed();
  await screen.findByRole('button', { name: 'Recognise postings on every site' });
});

test('where the browser keeps the boards from Heed, it says so and can be asked', async () => {
  const { boards } = show({}, { boards: false });
  await click('Allow it on these boards');
  expect(boards.ask).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Allow it on these boards' })).toBeNull());
});

test('nothing is wrong for those who cannot see it', async () => {
  show({ hidden: ['www.seek.com.au'], place: { side: 'left', edge: 'top', across: 1, along: 2 } }, { boards: false });
  await screen.findByRole('button', { name: 'Allow it on these boards' });
  expect((await findings()).filter((found) => !/region|landmark|heading-one|heading-order/.test(found))).toEqual([]);
});
