import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageTab } from '../../../src/messages/sender.ts';
import type { Context } from '../../../src/worker/context.ts';
import { sendButton } from '../../../src/worker/page/send-button.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

const BOARD = 'https://uk.indeed.com/viewjob?jk=0123456789abcdef';
const ELSEWHERE = 'https://employer.example/careers/gardener';

let context: Context;
let injected: unknown[];
beforeEach(async () => {
  context = await freshContext();
  injected = [];
  vi.spyOn(fake.scripting, 'executeScript').mockImplementation(async ({ files, func }) => {
    injected.push(...(files ?? []));
    if (!fake.scripting.pages.has(7)) throw new Error('Cannot access contents of the page.');
    return [{ frameId: 0, documentId: 'document', result: func ? fake.scripting.pages.get(7) : null }];
  });
});

/** The page asks; `now` is where its tab is when the worker looks, null where it is closed. */
const send = (url: string, now: string | null = url) => {
  vi.spyOn(fake.tabs, 'get').mockImplementation(async () => {
    if (now === null) throw new Error('No tab with id: 7.');
    return { id: 7, url: now } as never;
  });
  return sendButton(context, { id: 7, url } as PageTab, 'button.js');
};
const holds = (found: object | null, url: string) => fake.scripting.pages.set(7, { title: 'Gardener', url, posting: found });

describe('on a board with the button', () => {
  test('a posting has it, by its address alone', async () => {
    holds(null, BOARD);
    expect(await send(BOARD)).toEqual({ posting: true });
    expect(injected).toEqual(['button.js']);
  });

  test('it is the address that the tab has now, not that of the message', async () => {
    holds(null, BOARD);
    expect(await send('https://uk.indeed.com/jobs?q=gardener', BOARD)).toEqual({ posting: true });
  });

  test('any other page has not, and is not read, whatever it holds', async () => {
    const list = 'https://uk.indeed.com/jobs?q=gardener';
    holds(posting(), list);
    expect(await send(list)).toEqual({ posting: false });
    expect(injected).toEqual([]);
  });
});

describe('elsewhere', () => {
  test('a page has it that is read and is a posting', async () => {
    holds(posting(), ELSEWHERE);
    expect(await send(ELSEWHERE)).toEqual({ posting: true });
    expect(injected).toEqual([context.reader, 'button.js']);
  });

  test('any other has not', async () => {
    holds(null, ELSEWHERE);
    expect(await send(ELSEWHERE)).toEqual({ posting: false });
    expect(injected).not.toContain('button.js');
  });
});

test('a page that is gone, or that Heed may not enter, has none', async () => {
  expect(await send(BOARD, null)).toEqual({ posting: false });
  expect(await send(ELSEWHERE)).toEqual({ posting: false });
});
