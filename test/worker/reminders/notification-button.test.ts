import { beforeEach, expect, test } from 'vitest';
import type { JournalEntry } from '../../../src/job/journal.ts';
import type { Context } from '../../../src/worker/context.ts';
import { notificationButton } from '../../../src/worker/reminders/notification-button.ts';
import { machine } from '../../fakes/machine.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { OPENS } from '../follow-up-plan.ts';
import { posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

const [DONE, SNOOZE] = [0, 1];

let context: Context;
let shown = '';

/** One that was applied for, and whose follow-up is on the screen; it is of another rule where one is given. */
async function remindedOf(rule?: string): Promise<void> {
  const at = new Date(machine.wall).toISOString();
  await context.write({
    opportunities: [{ id: 'o1', interest: 'medium', people: [], noCallsReading: null, posting: posting({ url: null }) }],
    entries: [{ id: 'e1', at, opportunity: 'o1', people: [], kind: 'applied', via: 'online' }],
  });
  const db = await context.db();
  const action = await db.get('actions', 'follow-up:o1');
  if (rule && action) await db.put('actions', { ...action, rule });
  machine.pass(OPENS);
  await context.reconcile();
  shown = machine.notifications.onScreen[0] ?? '';
}

const journal = async (): Promise<JournalEntry[]> => (await (await context.db()).getAll('journal')).map(({ entry }) => entry);
const opened = async () => (await fake.tabs.query({})).map(({ url }) => url).filter((url) => url?.includes('#'));

beforeEach(async () => {
  context = await freshContext();
});

test('“Done” asks what came of a message: it opens the very action with that question, and writes nothing', async () => {
  await remindedOf();
  await notificationButton(context, shown, DONE);
  expect(machine.notifications.onScreen).toEqual([]);
  expect(await opened()).toEqual([fake.runtime.getURL('src/ui/desk/index.html#/opportunity/o1?action=follow-up%3Ao1&do=done')]);
  expect(await journal()).toHaveLength(1);
});

test('“Done” is written down at once where there is nothing to ask', async () => {
  await remindedOf('find-contact');
  await notificationButton(context, shown, DONE);
  expect((await journal()).find(({ kind }) => kind === 'did')).toMatchObject({ rule: 'find-contact', opportunity: 'o1' });
  expect(await opened()).toEqual([]);
});

test('“In an hour” is a journal entry, and the reminder comes again then', async () => {
  await remindedOf();
  await notificationButton(context, shown, SNOOZE);
  expect((await journal()).find(({ kind }) => kind === 'snoozed')).toMatchObject({
    action: 'follow-up:o1',
    until: '2026-03-10T14:00:00.000Z',
  });
  await context.reconcile();
  expect(machine.notifications.onScreen).toEqual([]);
  machine.pass(3_600_000);
  await context.reconcile();
  expect(machine.notifications.onScreen).toEqual(['#/opportunity/o1?action=follow-up%3Ao1 follow-up:o1@2026-03-10T14:00:00.000Z']);
});

test('neither is written where it was done meanwhile: what there is now is opened', async () => {
  await remindedOf();
  const at = new Date(machine.wall).toISOString();
  await context.write({
    entries: [{ id: 'e2', at, opportunity: 'o1', people: [], kind: 'reached-out', channel: 'email', outcome: 'sent' }],
  });
  await notificationButton(context, shown, SNOOZE);
  expect(await journal()).toHaveLength(2);
  expect(await opened()).toEqual([fake.runtime.getURL('src/ui/desk/index.html#/opportunity/o1?action=follow-up%3Ao1')]);
});

test('a notification that is no reminder has nothing to do', async () => {
  await notificationButton(context, '#/ trial', DONE);
  expect([await journal(), await opened()]).toEqual([[], []]);
});
