import { userEvent } from '@vitest/browser/context';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { offerSaving } from '../../src/capture/button/save-button.ts';

const SAVED = { opportunity: 'o1', title: 'Keeper', employer: 'The Light', already: false };

let replies: unknown[];
let asked: unknown[];
let shadow: ShadowRoot | null;
let shown: string | null;
let stop: (() => void) | undefined;
const attach = Element.prototype.attachShadow;

/** The button's own page: what the script holds and no page can. */
const inside = () => ({
  button: shadow?.querySelector('button') as HTMLButtonElement,
  status: shadow?.querySelector('[role="status"]') as HTMLElement,
});
const hosts = () => [...document.documentElement.children].filter((element) => element.localName === 'div');
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const offer = (): void => {
  stop = offerSaving(() => shown);
};
/** A click that the browser vouches for: the key on the focused button. */
async function press(): Promise<void> {
  inside().button.focus();
  await userEvent.keyboard('{Enter}');
  await settled();
}

beforeEach(() => {
  replies = [];
  asked = [];
  shadow = null;
  shown = 'https://board.example/job/1';
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: async (message: unknown) => {
        asked.push(message);
        const reply = replies.shift();
        if (reply instanceof Error) throw reply;
        return reply;
      },
    },
    i18n: { getMessage: (id: string) => id },
  });
  Element.prototype.attachShadow = function (init) {
    shadow = attach.call(this, init);
    return shadow;
  };
});
afterEach(() => {
  Element.prototype.attachShadow = attach;
  stop?.();
  expect(hosts()).toEqual([]);
  vi.unstubAllGlobals();
});

test('a page sees a host without a shadow root, and nothing new in its globals', () => {
  const before = Object.keys(window);
  offer();
  expect(hosts().map((host) => host.shadowRoot)).toEqual([null]);
  expect(hosts().flatMap((host) => [host.textContent, host.getAttributeNames().join()])).toEqual(['', '']);
  expect(Object.keys(window)).toEqual(before);
  expect(inside().button.textContent).toBe('partButtonSave');
});

test('on a page that is no posting it is not there', () => {
  shown = null;
  offer();
  expect(hosts()).toEqual([]);
});

test('it does not take the focus, and is reached and pressed by keyboard', async () => {
  replies = [{ ok: true, value: SAVED }];
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  offer();
  expect(document.activeElement).toBe(field);
  field.remove();
  await press();
  expect(asked).toEqual([{ type: 'save-page', payload: null }]);
  expect(inside().status.textContent).toBe('partButtonSaved');
  expect(inside().button.textContent).toBe('partUndo');
});

test('clicks that the page makes are not heard', async () => {
  offer();
  inside().button.click();
  inside().button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  hosts()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await settled();
  expect(asked).toEqual([]);
});

test('what was saved can be taken back, and saved again', async () => {
  replies = [
    { ok: true, value: SAVED },
    { ok: true, value: null },
  ];
  offer();
  await press();
  await press();
  expect(asked).toEqual([
    { type: 'save-page', payload: null },
    { type: 'undo-save-page', payload: { opportunity: 'o1' } },
  ]);
  expect(inside().status.textContent).toBe('');
  expect(inside().button.textContent).toBe('partButtonSave');
});

test('what was saved before says so, with nothing to take back', async () => {
  replies = [{ ok: true, value: { ...SAVED, already: true } }];
  offer();
  await press();
  expect(inside().status.textContent).toBe('partButtonAlready');
  expect(getComputedStyle(inside().button).display).toBe('none');
});

test.each([
  ['a refusal is told in its words', { ok: false, error: 'Heed cannot read this page.' }, 'Heed cannot read this page.'],
  ['a page without a posting says what to do', { ok: true, value: { kind: 'none' } }, 'partButtonNone'],
  ['an extension that was updated under the page asks for a reload', new Error('Extension context invalidated.'), 'partButtonLost'],
  ['a worker that gives no answer does too', undefined, 'partButtonLost'],
])('%s', async (_, reply, said) => {
  replies = [reply, { ok: true, value: SAVED }];
  offer();
  await press();
  expect(inside().status.textContent).toBe(said);
  expect(inside().button.textContent).toBe('partButtonAgain');
  await press();
  expect(inside().status.textContent).toBe('partButtonSaved');
});

test('it follows the page to the next posting and away, and an answer that comes late changes nothing', async () => {
  let answer: (reply: unknown) => void = () => undefined;
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    },
    i18n: { getMessage: (id: string) => id },
  });
  offer();
  await press();
  expect(inside().button.getAttribute('aria-disabled')).toBe('true');

  shown = 'https://board.example/job/2';
  history.pushState({}, '', '#second');
  await settled();
  answer({ ok: true, value: SAVED });
  await settled();
  expect(hosts()).toHaveLength(1);
  expect(inside().button.textContent).toBe('partButtonSave');

  shown = null;
  history.pushState({}, '', '#search');
  await settled();
  expect(hosts()).toEqual([]);
});

test('it has its own colours in light and dark, and the page’s style does not reach it', async () => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = 'div { display: none !important; opacity: 0 } button { background: red !important; font-size: 1px !important }';
  offer();
  const { button } = inside();
  expect(getComputedStyle(button).fontSize).toBe('14px');
  expect(getComputedStyle(button).backgroundColor).not.toBe('rgb(255, 0, 0)');
  expect(button.getBoundingClientRect().height).toBeGreaterThan(24);
  style.remove();
});
