import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { scout } from '../../src/capture/scout/scout.ts';

let asked: string[];
let posting: boolean;
let worth: boolean;
let stop: (() => void) | undefined;
let heading: HTMLElement;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
let went = 0;
/** What a page does that shows something else without loading: each time under an address of its own. */
const go = (): void => history.pushState({}, '', `#${++went}`);
const before = () => [...(globalThis.heedScouted?.before.keys() ?? [])];

beforeEach(() => {
  asked = [];
  posting = true;
  worth = true;
  heading = document.body.appendChild(document.createElement('h1'));
  heading.textContent = 'Postings';
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: async ({ type }: { type: string }) => {
        asked.push(type);
        return { ok: true, value: { posting } };
      },
    },
    i18n: { getMessage: (id: string) => id },
  });
});
afterEach(() => {
  stop?.();
  heading.remove();
  globalThis.heedScouted = undefined;
  vi.unstubAllGlobals();
});
const run = (wait?: () => Promise<boolean>): void => {
  stop = scout({ mayBe: () => worth, ...(wait && { stillMayBe: wait }) });
};

test('a page that may be a posting has the button sent for, once, and is then left to it', async () => {
  run();
  await expect.poll(() => asked).toEqual(['send-button']);
  go();
  await pause(50);
  expect(asked).toEqual(['send-button']);
});

test('a page that is none is left alone, and so is one that changes nothing but its address', async () => {
  worth = false;
  run();
  go();
  await pause(50);
  expect(asked).toEqual([]);
  expect(document.documentElement.children).toHaveLength(2);
});

test('where the worker finds no posting, the next address is looked at again', async () => {
  posting = false;
  run();
  await expect.poll(() => asked).toHaveLength(1);
  go();
  await expect.poll(() => asked).toHaveLength(2);
});

test('where nobody answers, nothing is said', async () => {
  vi.stubGlobal('chrome', undefined);
  const unhandled = vi.fn();
  addEventListener('unhandledrejection', unhandled);
  run();
  await pause(50);
  expect(unhandled).not.toHaveBeenCalled();
  removeEventListener('unhandledrejection', unhandled);
});

test('the button learns which headings were there when the user clicked, so that it waits for the posting’s own', async () => {
  worth = false;
  run();
  expect(before()).toEqual([]);
  await userEvent.click(heading);
  worth = true;
  go();
  heading.textContent = 'Keeper';
  await expect.poll(() => asked).toEqual(['send-button']);
  expect(before()).toEqual(['Postings']);
  expect(globalThis.heedScouted?.found).toBeNull();
});

test('a page that says too little at first is asked about when it rests', async () => {
  run(async () => false);
  await pause(50);
  expect(asked).toEqual([]);
});

test('a page that was waited for is not waited for again', async () => {
  run(async () => true);
  await expect.poll(() => asked).toEqual(['send-button']);
  expect(globalThis.heedScouted?.found).toBe(location.href);
});

test('a page that the browser makes ready in the background is looked at when it is shown', async () => {
  let prerendering = true;
  Object.defineProperty(document, 'prerendering', { configurable: true, get: () => prerendering });
  run();
  await pause(50);
  expect(asked).toEqual([]);
  prerendering = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  await expect.poll(() => asked).toEqual(['send-button']);
  Reflect.deleteProperty(document, 'prerendering');
});
