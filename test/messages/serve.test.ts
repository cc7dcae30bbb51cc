import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Refusal } from '../../src/job/refusal.ts';
import { type PageHandlers, serve, type ViewHandlers } from '../../src/messages/serve.ts';
import { fake } from '../fakes/webextension-polyfill.ts';

const { id } = fake.runtime;
const view = { id, url: fake.runtime.getURL('src/ui/popup/index.html') };
const tab = { id: 7, index: 0 };
const page = { id, url: 'https://jobs.example/1', tab, frameId: 0 };

const views: ViewHandlers = {
  'read-promise': vi.fn(),
  'read-spans': vi.fn(async () => []),
  'read-tab': vi.fn(async () => ({ kind: 'unreadable' as const })),
  save: vi.fn(),
  renew: vi.fn(),
  join: vi.fn(),
  'take-apart': vi.fn(),
  undo: vi.fn(async () => undefined),
  'undo-save': vi.fn(),
  'answer-applied': vi.fn(),
  'report-tab': vi.fn(async () => ({ report: '' })),
  write: vi.fn(),
  import: vi.fn(),
  outlook: vi.fn(),
  figures: vi.fn(),
  etiquette: vi.fn(),
  'try-notification': vi.fn(async () => ({ shown: true })),
  reach: vi.fn(async () => ({ allowed: true, system: 'linux' as const, browser: 'chrome' as const })),
  'not-today': vi.fn(),
  snoozes: vi.fn(async () => []),
};
const pages: PageHandlers = {
  'confirmation-seen': vi.fn(),
  'save-page': vi.fn(async () => ({ kind: 'none' as const })),
  'undo-save-page': vi.fn(),
  here: vi.fn(),
  'send-button': vi.fn(),
  'look-here': vi.fn(),
  'open-saved': vi.fn(),
  'move-button': vi.fn(),
  'hide-button': vi.fn(),
  'open-button-settings': vi.fn(),
};

/** What the worker answers a message; undefined where it does not answer at all. */
async function answer(message: unknown, sender: unknown): Promise<unknown> {
  const [reply] = await fake.runtime.onMessage.trigger(message, sender as never, () => undefined);
  return reply;
}

const refusal = (error: unknown) => ({ ok: false, error, id: expect.any(String) });
const NOT_ALLOWED = 'Heed does not accept this request from there.';

beforeEach(() => {
  vi.clearAllMocks();
  fake.reset();
  serve(views, pages);
});

describe('who may ask what', () => {
  test('a view gets its answer', async () => {
    expect(await answer({ type: 'read-tab', payload: { tabId: 3 } }, view)).toEqual({ ok: true, value: { kind: 'unreadable' } });
    expect(views['read-tab']).toHaveBeenCalledWith({ tabId: 3 }, undefined);
  });

  test('where there is nothing to answer, the answer is null, which survives the way', async () => {
    expect(await answer({ type: 'undo', payload: { entries: ['j1'] } }, view)).toEqual({ ok: true, value: null });
  });

  test('a page gets its answer, and is told by the tab in which it is', async () => {
    expect(await answer({ type: 'save-page', payload: null }, page)).toEqual({ ok: true, value: { kind: 'none' } });
    expect(pages['save-page']).toHaveBeenCalledWith(null, { ...tab, url: page.url });
  });

  test.each(Object.keys(views))('a page may not ask for %s', async (type) => {
    expect(await answer({ type, payload: null }, page)).toEqual(refusal(NOT_ALLOWED));
    for (const handler of Object.values(views)) expect(handler).not.toHaveBeenCalled();
  });

  test.each(Object.keys(pages))('a view has no use for %s', async (type) => {
    expect(await answer({ type, payload: null }, view)).toEqual(refusal(NOT_ALLOWED));
  });

  test.each(['toString', '__proto__', 'constructor', '', 'nothing'])('%j is no request', async (type) => {
    expect(await answer({ type, payload: null }, view)).toEqual(refusal(NOT_ALLOWED));
  });

  test('a stranger gets no answer', async () => {
    expect(await answer({ type: 'try-notification', payload: null }, { id: 'other', url: 'https://x.example/' })).toBeUndefined();
    expect(views['try-notification']).not.toHaveBeenCalled();
  });

  test.each([[null], [undefined], ['save-page'], [[]], [{ payload: null }], [{ type: 3 }]])('%j is no message', async (message) => {
    expect(await answer(message, view)).toEqual(refusal(NOT_ALLOWED));
  });
});

describe('what may be sent', () => {
  const entry = { id: 'j1', at: '2026-03-10T12:00:00Z', kind: 'applied', opportunity: 'o1', people: [] };

  test('a change in order reaches the handler, with what was left out filled in', async () => {
    await answer({ type: 'write', payload: { entries: [entry] } }, view);
    expect(views.write).toHaveBeenCalledWith({ entries: [{ ...entry, via: 'online' }] }, undefined);
  });

  test('settings that were left out stay out, so that writing one does not reset the others', async () => {
    await answer({ type: 'write', payload: { settings: { promiseGrace: 3 } } }, view);
    expect(views.write).toHaveBeenCalledWith({ settings: { promiseGrace: 3 } }, undefined);
  });

  test.each<[string, string, unknown]>([
    ['a tab that is no number', 'read-tab', { tabId: '3' }],
    ['a negative tab', 'read-tab', { tabId: -1 }],
    ['nothing to undo', 'undo', { entries: [] }],
    ['too much to undo', 'undo', { entries: Array.from({ length: 1_001 }, (_, n) => `j${n}`) }],
    ['an id out of bounds', 'undo-save', { opportunity: 'o'.repeat(201) }],
    ['a posting without a title', 'save', { posting: { title: '' } }],
    ['an entry of an unknown kind', 'write', { entries: [{ ...entry, kind: 'hacked' }] }],
    ['an entry at no moment', 'write', { entries: [{ ...entry, at: 'yesterday' }] }],
    ['a note without end', 'write', { entries: [{ ...entry, kind: 'note', text: 'x'.repeat(20_001) }] }],
    ['a setting that cannot be', 'write', { settings: { timeZone: 'Mars/Olympus' } }],
    ['a change of something else', 'write', { reminders: [] }],
    ['a file of another format', 'import', { backup: { format: 'other', version: 1 } }],
    ['a payload where there is none', 'try-notification', { hello: true }],
  ])('%s is refused, and reaches no handler', async (_, type, payload) => {
    expect(await answer({ type, payload }, view)).toEqual(refusal(expect.stringMatching(/^Heed could not use what it was sent: ./)));
    for (const handler of Object.values(views)) expect(handler).not.toHaveBeenCalled();
  });
});

describe('what goes wrong', () => {
  test('for a reason that the user is told, is told in a sentence', async () => {
    vi.mocked(views.undo).mockRejectedValueOnce(new Refusal('errorUnknownEntry'));
    expect(await answer({ type: 'undo', payload: { entries: ['j1'] } }, view)).toEqual(
      refusal('That entry is not in the journal, so there is nothing to undo.'),
    );
  });

  test('unexpectedly, is told and logged', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue();
    const broken = new Error('disk on fire');
    vi.mocked(views.undo).mockRejectedValueOnce(broken);
    expect(await answer({ type: 'undo', payload: { entries: ['j1'] } }, view)).toEqual(refusal('That did not work: disk on fire'));
    expect(errors).toHaveBeenCalledWith(broken);
    errors.mockRestore();
  });
});
