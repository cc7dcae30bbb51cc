import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchConfirmations } from '../../../src/capture/confirmation/watch.ts';

let asked: unknown[];
let stop: (() => void) | undefined;
const ASKED = { type: 'confirmation-seen', payload: null };

beforeEach(() => {
  asked = [];
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: async (message: unknown) => {
        asked.push(message);
        return { ok: true, value: null };
      },
    },
    i18n: { getMessage: (id: string) => id },
  });
});
afterEach(() => {
  stop?.();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function heading(text: string): HTMLElement {
  const h1 = document.createElement('h1');
  h1.textContent = text;
  return h1;
}

test('a page that comes with a confirmation is told of, one without is not', () => {
  document.body.append(heading('Apply for this job'));
  stop = watchConfirmations();
  expect(asked).toEqual([]);
  stop();
  document.body.append(heading('Thank you for applying!'));
  stop = watchConfirmations();
  expect(asked).toEqual([ASKED]);
});

test('what a page shows after the user sent its form is looked at, once it rests', async () => {
  const button = document.createElement('button');
  button.addEventListener('click', () => setTimeout(() => document.body.append(heading('Application submitted!')), 60));
  document.body.append(button);
  stop = watchConfirmations();
  // A page's own click counts for nothing.
  button.click();
  await expect.poll(() => document.querySelector('h1')).not.toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(asked).toEqual([]);
  document.querySelector('h1')?.remove();
  button.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => asked).toEqual([ASKED]);
});
