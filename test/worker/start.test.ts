import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../src/job/change.ts';
import { readSettings } from '../../src/store/read.ts';
import { afterUpdate } from '../../src/worker/after-update.ts';
import type { Context } from '../../src/worker/context.ts';
import { firstSettings } from '../../src/worker/first-settings.ts';
import { installed } from '../../src/worker/installed.ts';
import { openDesk } from '../../src/worker/open-desk.ts';
import { notificationClicked } from '../../src/worker/reminders/notification-clicked.ts';
import { tryNotification } from '../../src/worker/reminders/try-notification.ts';
import { machine } from '../fakes/machine.ts';
import { fake } from '../fakes/webextension-polyfill.ts';
import { posting } from './postings.ts';
import { freshContext } from './set-up.ts';

let context: Context;
beforeEach(async () => {
  context = await freshContext();
  fake.contextMenus.entries.clear();
});

describe('the first settings', () => {
  test('are those of the browser', async () => {
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValueOnce({ timeZone: 'Europe/Berlin' } as never);
    await firstSettings(context, ['en-US']);
    expect(await readSettings(await context.db())).toMatchObject({
      timeZone: 'Europe/Berlin',
      region: 'DE',
      workingHours: ['09:00', '17:00'],
    });
  });

  test('never overwrite what the user chose', async () => {
    await context.write({ settings: { timeZone: 'Asia/Tokyo', region: 'JP' } });
    await firstSettings(context, ['en-US']);
    expect(await readSettings(await context.db())).toMatchObject({ timeZone: 'Asia/Tokyo', region: 'JP' });
  });

  test('nor what is chosen while they are being found out', async () => {
    const first = firstSettings(context, ['en-US']);
    await Promise.all([first, context.write({ settings: { timeZone: 'Asia/Tokyo', region: 'JP' } })]);
    expect(await readSettings(await context.db())).toMatchObject({ timeZone: 'Asia/Tokyo', region: 'JP' });
  });

  test('add to what was chosen without them', async () => {
    await context.write({ settings: { workingHours: ['08:00', '16:00'] } });
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValueOnce({ timeZone: 'Europe/Berlin' } as never);
    await firstSettings(context, ['en-US']);
    expect(await readSettings(await context.db())).toMatchObject({
      timeZone: 'Europe/Berlin',
      region: 'DE',
      workingHours: ['08:00', '16:00'],
    });
  });
});

const applied: Change = {
  opportunities: [{ id: 'o1', interest: 'medium', people: [], noCallsReading: null, posting: posting() }],
  entries: [{ id: 'e1', at: new Date(machine.clock()).toISOString(), kind: 'applied', via: 'online', opportunity: 'o1', people: [] }],
};

/** The same store, with rules that have nothing to say. */
const planningNothing = (): Context => ({
  ...context,
  planning: () => ({ now: context.now(), plan: () => ({ actions: [], standings: [] }) }),
});

const actions = async (): Promise<number> => (await context.db()).count('actions');

describe('an installation', () => {
  test('brings the context menu', async () => {
    await installed(context, { reason: 'install', temporary: false });
    expect([...fake.contextMenus.entries.values()]).toMatchObject([
      { title: 'Save this posting', contexts: ['page', 'selection'] },
      { title: 'Save the posting behind this link', contexts: ['link'] },
      { title: 'Add to the posting as a note', contexts: ['selection'] },
      { title: 'Add to the posting as a contact', contexts: ['selection'] },
      { title: 'Add to the posting as an instruction', contexts: ['selection'] },
      { title: 'Keep as an instruction for all postings of this employer', contexts: ['selection'] },
    ]);
  });

  test('an update brings it anew', async () => {
    await installed(context, { reason: 'install', temporary: false });
    await installed(context, { reason: 'update', temporary: false, previousVersion: '0.0.1' });
    expect(fake.contextMenus.entries.size).toBe(6);
  });

  test('a developer’s reload plans anew, although the version is the same', async () => {
    await context.write(applied);
    const { version } = fake.runtime.getManifest();
    await installed(planningNothing(), { reason: 'update', temporary: false, previousVersion: version });
    expect(await actions()).toBe(0);
  });
});

describe('the rules of another version', () => {
  beforeEach(async () => {
    await afterUpdate(context);
    await context.write(applied);
  });

  test('make the plan anew when a worker starts', async () => {
    vi.spyOn(fake.runtime, 'getManifest').mockReturnValueOnce({ version: '9.9' } as never);
    await afterUpdate(planningNothing());
    expect(await actions()).toBe(0);
  });

  test('when the next one starts, where the first was stopped', async () => {
    const manifest = vi.spyOn(fake.runtime, 'getManifest').mockReturnValue({ version: '9.9' } as never);
    const dying = {
      ...context,
      planning: () => ({
        now: context.now(),
        plan: () => {
          throw new Error('stopped');
        },
      }),
    };
    await expect(afterUpdate(dying)).rejects.toThrow('stopped');
    await afterUpdate(planningNothing());
    expect(await actions()).toBe(0);
    manifest.mockRestore();
  });

  test('once: with every later start nothing is planned', async () => {
    await afterUpdate(planningNothing());
    expect(await actions()).toBe(1);
  });
});

describe('the desk', () => {
  const desk = fake.runtime.getURL('src/ui/desk/index.html');
  const urls = async () => (await fake.tabs.query({})).map(({ url }) => url).filter(Boolean);

  test('opens in a new tab', async () => {
    await openDesk('#/opportunity/o1');
    expect(await urls()).toEqual([`${desk}#/opportunity/o1`]);
  });

  test('is brought to the front where it is open', async () => {
    const { id } = await fake.tabs.create({ url: `${desk}#/settings` });
    await fake.tabs.create({ url: 'https://jobs.example/', active: true });
    const update = vi.spyOn(fake.tabs, 'update');
    await openDesk('#/');
    expect(update).toHaveBeenCalledWith(id, { active: true, url: `${desk}#/` });
    expect(await urls()).toHaveLength(2);
  });

  test('opens a window where the browser has none', async () => {
    vi.spyOn(fake.windows, 'getAll').mockResolvedValueOnce([] as never);
    const create = vi.spyOn(fake.windows, 'create');
    await openDesk('#/');
    expect(create).toHaveBeenCalledWith({ url: `${desk}#/` });
  });
});

test('a notification that is clicked leads to what it is about, and goes', async () => {
  const id = '#/opportunity/o1?action=k k@2026-03-10T12:00:00.000Z';
  machine.notifications.create(id, { type: 'basic', title: '', message: '' });
  await notificationClicked(id);
  expect(machine.notifications.onScreen).toEqual([]);
  expect((await fake.tabs.query({})).at(-1)?.url).toBe(fake.runtime.getURL('src/ui/desk/index.html#/opportunity/o1?action=k'));
});

describe('a trial notification', () => {
  test('is shown', async () => {
    expect(await tryNotification()).toEqual({ shown: true });
    expect(machine.notifications.log).toHaveLength(1);
  });

  test('is not, where the browser forbids it', async () => {
    machine.notifications.permission = 'denied';
    expect(await tryNotification()).toEqual({ shown: false });
  });

  test('is, in a browser that does not tell', async () => {
    machine.reset('firefox');
    machine.notifications.permission = 'denied';
    expect(await tryNotification()).toEqual({ shown: true });
  });
});
