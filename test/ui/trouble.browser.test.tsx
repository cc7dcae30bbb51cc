import { screen } from '@testing-library/preact';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Refused } from '../../src/messages/ask.ts';
import { StoreError } from '../../src/store/errors.ts';
import { closeHeed, deleteHeed } from '../../src/store/open.ts';
import { actionRow, opportunityRow } from './rows.ts';
import { findings, showDesk, showPopup } from './screen.tsx';
import { stage } from './stage.ts';

const unreadable = { kind: 'unreadable' as const };

afterEach(async () => {
  await deleteHeed();
});

/** The file that the page hands to the browser's downloads when the button is pressed. */
async function saved(): Promise<{ name: string; file: Record<string, unknown[]> }> {
  const made = vi.spyOn(URL, 'createObjectURL');
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await userEvent.click(await screen.findByRole('button', { name: 'Save a file of everything' }));
  await screen.findByText(/^Saved as/);
  const [link] = clicked.mock.contexts as HTMLAnchorElement[];
  const [[blob] = []] = made.mock.calls;
  const text = blob instanceof Blob ? await blob.text() : '';
  vi.restoreAllMocks();
  return { name: link?.download ?? '', file: JSON.parse(text) };
}

test.each([
  ['popup', (outside: Awaited<ReturnType<typeof stage>>) => showPopup(outside)],
  ['desk', (outside: Awaited<ReturnType<typeof stage>>) => showDesk(outside, '#/')],
] as const)('data of a newer version: the %s says so, changes nothing, and saves a file of it', async (_, show) => {
  const outside = await stage({ 'read-tab': () => unreadable });
  await outside.fill({ opportunities: [opportunityRow('o1')] });
  await closeHeed();
  (await openDB('heed', 99)).close();
  show(outside);
  expect(await screen.findByText(/written by a newer version of Heed/)).toBeVisible();
  expect(await findings()).toEqual([]);
  const { name, file } = await saved();
  expect(name).toMatch(/^heed-\d{4}-\d\d-\d\d\.json$/);
  expect(file.opportunities).toMatchObject([{ id: 'o1' }]);
  expect(screen.getByText(`Saved as ${name}. It holds everything.`)).toBeVisible();
});

test('an upgrade that another page blocks can be tried again', async () => {
  const outside = await stage({ 'read-tab': () => unreadable });
  await outside.fill({ actions: [actionRow('a')] });
  const { db } = outside;
  let blocked = true;
  showPopup({ ...outside, db: () => (blocked ? Promise.reject(new StoreError('blocked')) : db()) });
  expect(await screen.findByText(/Another page of Heed still uses your data/)).toBeVisible();
  blocked = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Done' })).toBeVisible();
  expect(screen.queryByText(/Another page of Heed/)).toBeNull();
});

test('a damaged row leaves no empty page, and is in the file as it is', async () => {
  const errors = vi.spyOn(console, 'error').mockReturnValue();
  const outside = await stage();
  const broken = { ...opportunityRow('broken'), posting: null } as never;
  await outside.fill({ opportunities: [opportunityRow('o1'), broken] });
  showDesk(outside, '#/');
  expect(await screen.findByRole('heading', { name: 'Heed cannot show this now' })).toBeVisible();
  expect(screen.getByText(/An entry may be damaged/)).toBeVisible();
  expect(await findings()).toEqual([]);
  expect(errors).toHaveBeenCalled();
  const { file } = await saved();
  expect(file.opportunities).toMatchObject([{ id: 'o1' }]);
  expect(file.unreadable).toHaveLength(1);
});

test('a full disk is told where it happens, with the way to an export', async () => {
  const full = new Refused('There is no room left on the disk, so nothing was saved. Free some space and try again.', 'storeFull');
  const outside = await stage({
    'read-tab': () => unreadable,
    write: () => {
      throw full;
    },
  });
  await outside.fill({ actions: [actionRow('a')] });
  showPopup(outside);
  await userEvent.click(await screen.findByRole('button', { name: 'Skip' }));
  expect(await screen.findByText(/no room left on the disk/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Export your data' })).toHaveAttribute('href', expect.stringContaining('#/data'));
  expect(await findings()).toEqual([]);
});
