import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { offerSaving } from '../../src/capture/button/save-button.ts';
import type { ButtonPlace } from '../../src/job/button.ts';
import type { PageMark } from '../../src/messages/protocol.ts';

const SAVED = { opportunity: 'o1', title: 'Keeper', employer: 'The Light', already: false };
const CORNER = { side: 'right', edge: 'bottom', across: 16, along: 16 };

/** What the worker answers each request, in turn; what a page asks about itself is answered by `saved` and `place`. */
let replies: unknown[];
let saved: PageMark | null;
let place: ButtonPlace | null;
let asked: { type: string; payload: unknown }[];
let news: ((message: unknown) => void)[];
let shadow: ShadowRoot | null;
let shown: string | null;
let sure: boolean;
let posting: boolean;
let heading: HTMLElement;
let stop: (() => void) | undefined;
const attach = Element.prototype.attachShadow;

/** The button's own page: what the script holds and no page can. */
const inside = () => ({
  button: shadow?.querySelector('.main') as HTMLButtonElement,
  more: shadow?.querySelector('.more') as HTMLButtonElement,
  menu: shadow?.querySelector('[role="menu"]') as HTMLElement,
  bar: shadow?.querySelector('.bar') as HTMLElement,
  status: shadow?.querySelector('[role="status"]') as HTMLElement,
});
const hosts = () => [...document.documentElement.children].filter((element) => element.localName === 'div');
const requests = () => asked.filter(({ type }) => type !== 'here');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const settled = () => pause(20);
/** Runs the script, and waits until the button is there. */
const offer = async (): Promise<void> => {
  run();
  await vi.waitFor(() => expect(hosts()).toHaveLength(1));
};
const run = (): void => {
  stop = offerSaving({ at: () => (shown === null ? null : { address: shown, sure }), isPosting: async () => posting });
};
/** What a page does that shows the next posting without loading. */
function go(address: string | null, title: string): void {
  shown = address;
  heading.textContent = title;
  history.pushState({}, '', `#${title}`);
}
/** A key on the focused control, which the browser vouches for. */
async function press(control = inside().button, key = '{Enter}'): Promise<void> {
  control.focus();
  await userEvent.keyboard(key);
  await settled();
}
async function answer(message: { type: string; payload: unknown }): Promise<unknown> {
  asked.push(message);
  if (message.type === 'here') return { ok: true, value: { address: shown, place, saved } };
  const reply = replies.shift();
  if (reply instanceof Error) throw reply;
  return reply;
}

beforeEach(() => {
  replies = [];
  saved = null;
  place = CORNER as ButtonPlace;
  asked = [];
  news = [];
  shadow = null;
  shown = 'https://board.example/job/1';
  sure = true;
  posting = true;
  heading = document.body.appendChild(document.createElement('h1'));
  heading.textContent = 'Keeper';
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: answer,
      onMessage: {
        addListener: (listener: (message: unknown) => void) => news.push(listener),
        removeListener: (listener: (message: unknown) => void) => news.splice(news.indexOf(listener), 1),
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
  heading.remove();
  expect(hosts()).toEqual([]);
  expect(news).toEqual([]);
  vi.unstubAllGlobals();
});

test('a page sees a host without a shadow root, and nothing new in its globals', async () => {
  const before = Object.keys(window);
  await offer();
  expect(hosts().map((host) => host.shadowRoot)).toEqual([null]);
  expect(hosts().flatMap((host) => [host.textContent, host.getAttributeNames().join()])).toEqual(['', '']);
  expect(Object.keys(window)).toEqual(before);
  expect(inside().button.textContent).toBe('partButtonSave');
});

test('on a page that is no posting it is not there', async () => {
  shown = null;
  run();
  await pause(300);
  expect(hosts()).toEqual([]);
});

test('it does not take the focus, and is reached and pressed by keyboard', async () => {
  replies = [{ ok: true, value: SAVED }];
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await offer();
  expect(document.activeElement).toBe(field);
  field.remove();
  await press();
  expect(requests()).toEqual([{ type: 'save-page', payload: null }]);
  expect(inside().status.textContent).toBe('partButtonSaved');
  expect(inside().button.textContent).toBe('partUndo');
});

test('clicks that the page makes are not heard', async () => {
  await offer();
  inside().button.click();
  inside().button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  hosts()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  inside().more.click();
  for (const line of inside().menu.children) (line as HTMLElement).click();
  inside().bar.dispatchEvent(new PointerEvent('pointerdown', { clientX: 900, clientY: 700, button: 0 }));
  inside().bar.dispatchEvent(new PointerEvent('pointermove', { clientX: 10, clientY: 10 }));
  inside().bar.dispatchEvent(new PointerEvent('pointerup', { clientX: 10, clientY: 10 }));
  await settled();
  expect(inside().menu.hidden).toBe(true);
  expect(requests()).toEqual([]);
});

test('what was saved can be taken back, and saved again', async () => {
  replies = [
    { ok: true, value: SAVED },
    { ok: true, value: null },
  ];
  await offer();
  await press();
  await press();
  expect(requests()).toEqual([
    { type: 'save-page', payload: null },
    { type: 'undo-save-page', payload: { opportunity: 'o1' } },
  ]);
  expect(inside().status.textContent).toBe('');
  expect(inside().button.textContent).toBe('partButtonSave');
});

test('what was saved by another window meanwhile says where it stands', async () => {
  replies = [{ ok: true, value: { ...SAVED, already: true } }];
  await offer();
  saved = { stage: 'saved', noCalls: false };
  await press();
  expect(inside().status.textContent).toBe('stage_saved');
  expect(inside().button.textContent).toBe('partButtonOpen');
});

describe('a posting that is saved', () => {
  test('says so at once, where it stands, and that it asks for no calls', async () => {
    saved = { stage: 'interview-ahead', noCalls: true };
    await offer();
    expect(inside().status.textContent).toBe('stage_saved · stage_interview_ahead · partButtonNoCalls');
  });

  test('is opened by a click', async () => {
    saved = { stage: 'saved', noCalls: false };
    replies = [{ ok: true, value: null }];
    await offer();
    await press();
    expect(requests()).toEqual([{ type: 'open-saved', payload: null }]);
  });

  test('tells the new state as soon as the worker says that something changed', async () => {
    await offer();
    saved = { stage: 'applied', noCalls: false };
    for (const hear of news) hear({ type: 'changed' });
    await settled();
    expect(inside().status.textContent).toBe('stage_saved · stage_applied');
  });

  test('can be taken back after the worker told of the very saving', async () => {
    replies = [{ ok: true, value: SAVED }];
    await offer();
    await press();
    saved = { stage: 'saved', noCalls: false };
    for (const hear of news) hear({ type: 'changed' });
    await settled();
    expect(inside().button.textContent).toBe('partUndo');
  });
});

test.each([
  ['a refusal is told in its words', { ok: false, error: 'Heed cannot read this page.' }, 'Heed cannot read this page.'],
  ['a page without a posting says what to do', { ok: true, value: { kind: 'none' } }, 'partButtonNone'],
  ['an extension that was updated under the page asks for a reload', new Error('Extension context invalidated.'), 'partButtonLost'],
  ['a worker that gives no answer does too', undefined, 'partButtonLost'],
])('%s', async (_, reply, said) => {
  replies = [reply, { ok: true, value: SAVED }];
  await offer();
  await press();
  expect(inside().status.textContent).toBe(said);
  expect(inside().button.textContent).toBe('partButtonAgain');
  await press();
  expect(inside().status.textContent).toBe('partButtonSaved');
});

describe('a page that shows one posting after another', () => {
  const SECOND = 'https://board.example/job/2';

  test('an answer that comes late changes nothing', async () => {
    let late: (reply: unknown) => void = () => undefined;
    replies = [
      new Promise((resolve) => {
        late = resolve;
      }),
    ];
    await offer();
    await press();
    expect(inside().button.getAttribute('aria-disabled')).toBe('true');
    go(SECOND, 'Painter');
    await vi.waitFor(() => expect(inside().button.textContent).toBe('partButtonSave'));
    late({ ok: true, value: SAVED });
    await settled();
    expect(hosts()).toHaveLength(1);
    expect(inside().button.textContent).toBe('partButtonSave');
  });

  test('the button goes with the address, and comes back with the text: never beside that of the posting before', async () => {
    await offer();
    const text = heading.textContent ?? '';
    go(SECOND, text);
    await settled();
    expect(hosts()).toEqual([]);
    await pause(400);
    expect(hosts(), 'the text is still the old one').toEqual([]);
    heading.textContent = 'Painter';
    const changed = performance.now();
    await vi.waitFor(() => expect(hosts()).toHaveLength(1), { interval: 10 });
    expect(performance.now() - changed).toBeGreaterThan(50);
  });

  test('while it says that it is loading, there is none', async () => {
    await offer();
    go(SECOND, '');
    await pause(400);
    expect(hosts()).toEqual([]);
    heading.textContent = 'Painter';
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
  });

  test('a page that never rests has it all the same, and costs a few looks a second', async () => {
    const looks = vi.spyOn(Document.prototype, 'querySelectorAll');
    const clock = document.body.appendChild(document.createElement('p'));
    const ticking = setInterval(() => {
      clock.textContent = String(performance.now());
    }, 4);
    await offer();
    const before = looks.mock.calls.length;
    await pause(500);
    clearInterval(ticking);
    clock.remove();
    expect(before, 'until it was there').toBeLessThan(15);
    expect(looks.mock.calls.length, 'and none after').toBe(before);
    looks.mockRestore();
  });

  test('where no posting is shown it is gone, and so is the mark of the tab', async () => {
    await offer();
    const before = asked.length;
    go(null, 'Search');
    await settled();
    expect(hosts()).toEqual([]);
    expect(asked.slice(before)).toEqual([{ type: 'here', payload: null }]);
  });
});

describe('where the address does not tell', () => {
  test('a page that is looked at and is a posting has it', async () => {
    sure = false;
    await offer();
    expect(inside().button.textContent).toBe('partButtonSave');
  });

  test('every other page has none, and nobody is asked about it', async () => {
    sure = false;
    posting = false;
    run();
    await pause(300);
    expect(hosts()).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('its menu', () => {
  const items = () => [...inside().menu.children] as HTMLElement[];
  const open = () => press(inside().more);

  test('is opened, gone through and closed by keyboard', async () => {
    await offer();
    await open();
    expect(inside().more.getAttribute('aria-expanded')).toBe('true');
    expect(shadow?.activeElement).toBe(items()[0]);
    await userEvent.keyboard('{ArrowDown}');
    expect(shadow?.activeElement).toBe(items()[1]);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(shadow?.activeElement).toBe(items()[2]);
    await userEvent.keyboard('{Escape}');
    expect(inside().menu.hidden).toBe(true);
    expect(shadow?.activeElement).toBe(inside().more);
  });

  test('hides the button on this host', async () => {
    replies = [{ ok: true, value: null }];
    await offer();
    await open();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await settled();
    expect(requests()).toEqual([{ type: 'hide-button', payload: null }]);
    expect(hosts()).toEqual([]);
  });

  test('leads to the settings', async () => {
    replies = [{ ok: true, value: null }];
    await offer();
    await open();
    await userEvent.keyboard('{End}{Enter}');
    await settled();
    expect(requests()).toEqual([{ type: 'open-button-settings', payload: null }]);
  });

  test('moves it by arrow keys, and keeps what Enter keeps', async () => {
    replies = [{ ok: true, value: null }];
    await offer();
    const { top, left } = inside().bar.getBoundingClientRect();
    await open();
    await userEvent.keyboard('{Enter}');
    expect(inside().status.textContent).toBe('partButtonMoving');
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}{Enter}');
    await settled();
    expect(requests()).toEqual([{ type: 'move-button', payload: { place: { side: 'right', edge: 'bottom', across: 33, along: 32 } } }]);
    const after = inside().bar.getBoundingClientRect();
    expect(inside().status.textContent).toBe('');
    expect(after.top).toBeLessThan(top);
    expect(after.left).not.toBe(left);
  });

  test('gives the old place back on Escape', async () => {
    await offer();
    const { top } = inside().bar.getBoundingClientRect();
    await open();
    await userEvent.keyboard('{Enter}{ArrowUp}{Escape}');
    await settled();
    expect(requests()).toEqual([]);
    expect(inside().bar.getBoundingClientRect().top).toBeCloseTo(top, 0);
  });
});

test('it stands where it was moved, and stays on the screen where that is narrower', async () => {
  place = { side: 'left', edge: 'top', across: 5_000, along: 20 };
  await offer();
  const { left, top } = inside().bar.getBoundingClientRect();
  expect(top).toBe(20);
  expect(left).toBeLessThanOrEqual(innerWidth - 64);
});

test('it is not there where the user wants none, and goes when that is said', async () => {
  place = null;
  run();
  await pause(300);
  expect(hosts()).toEqual([]);
  place = CORNER as ButtonPlace;
  for (const hear of news) hear({ type: 'changed' });
  await vi.waitFor(() => expect(hosts()).toHaveLength(1));
  place = null;
  for (const hear of news) hear({ type: 'changed' });
  await vi.waitFor(() => expect(hosts()).toEqual([]));
});

test('it has its own colours in light and dark, and the page’s style does not reach it', async () => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = 'div { display: none !important; opacity: 0 } button { background: red !important; font-size: 1px !important }';
  await offer();
  const { button } = inside();
  expect(getComputedStyle(button).fontSize).toBe('14px');
  expect(getComputedStyle(button).backgroundColor).not.toBe('rgb(255, 0, 0)');
  expect(button.getBoundingClientRect().height).toBeGreaterThan(24);
  style.remove();
});
