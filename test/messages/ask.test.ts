import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, Refused } from '../../src/messages/ask.ts';
import { fake } from '../fakes/webextension-polyfill.ts';

const answers = (reply: unknown) => vi.spyOn(fake.runtime, 'sendMessage').mockImplementation(async () => reply as never);

beforeEach(() => vi.restoreAllMocks());

describe('asking the worker', () => {
  test('sends the request and gives the answer', async () => {
    const sent = answers({ ok: true, value: { shown: true } });
    expect(await ask('try-notification', null)).toEqual({ shown: true });
    expect(sent).toHaveBeenCalledWith({ type: 'try-notification', payload: null });
  });

  test('throws its refusal as a sentence', async () => {
    answers({ ok: false, error: 'No.' });
    await expect(ask('etiquette', null)).rejects.toEqual(new Refused('No.'));
  });

  test.each([[undefined], [null], ['yes'], [{}], [{ ok: 1 }]])('takes %j for no answer', async (reply) => {
    answers(reply);
    await expect(ask('try-notification', null)).rejects.toThrow('Heed’s background did not answer. Please try again.');
  });

  test('says so where there is nobody to ask: then nothing was done', async () => {
    vi.spyOn(fake.runtime, 'sendMessage').mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    await expect(ask('undo', { entries: ['e1'] })).rejects.toMatchObject({ name: 'Refused', id: 'errorNoAnswer' });
  });

  test.each([
    ['is told that it ended', () => Promise.reject(new Error('A listener indicated an asynchronous response, but the channel closed.'))],
    ['hears nothing at all', () => new Promise(() => undefined)],
  ])('a request whose worker is killed midway %s, and is told that it may have been done', async (_, reply) => {
    vi.useFakeTimers();
    vi.spyOn(fake.runtime, 'sendMessage').mockImplementation(reply as never);
    const asked = ask('undo', { entries: ['e1'] }).catch((error) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await asked).toMatchObject({
      name: 'Refused',
      id: 'errorUnknownOutcome',
      message: expect.stringContaining('may have been done'),
    });
    vi.useRealTimers();
  });

  test('what changes nothing can simply be asked again', async () => {
    vi.useFakeTimers();
    vi.spyOn(fake.runtime, 'sendMessage').mockImplementation((() => new Promise(() => undefined)) as never);
    const asked = ask('figures', null).catch((error) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await asked).toMatchObject({ id: 'errorNoAnswer' });
    vi.useRealTimers();
  });

  test('a file of years may take longer than anything else, and an answer in time leaves no timer behind', async () => {
    vi.useFakeTimers();
    const amounts = { opportunities: 1, people: 0, entries: 0 };
    const late = () => new Promise((resolve) => setTimeout(() => resolve({ ok: true, value: amounts }), 300_000));
    vi.spyOn(fake.runtime, 'sendMessage').mockImplementation(late as never);
    const asked = ask('import', { backup: {} as never });
    await vi.advanceTimersByTimeAsync(300_000);
    expect(await asked).toEqual(amounts);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
