import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, askFromPage, Refused } from '../../src/messages/ask.ts';
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
    await expect(askFromPage('save-page', null)).rejects.toEqual(new Refused('No.'));
  });

  test.each([[undefined], [null], ['yes'], [{}], [{ ok: 1 }]])('takes %j for no answer', async (reply) => {
    answers(reply);
    await expect(ask('try-notification', null)).rejects.toThrow('Heed’s background did not answer. Please try again.');
  });

  test('says so where there is nobody to ask', async () => {
    vi.spyOn(fake.runtime, 'sendMessage').mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    await expect(ask('try-notification', null)).rejects.toThrow(Refused);
  });
});
