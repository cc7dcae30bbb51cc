import type { ButtonPlace } from '../../job/button.ts';
import { createMenu } from './menu.ts';
import { word } from './messages.ts';
import { letDrag, moveByKeys } from './move.ts';
import { put } from './place.ts';
import { dress } from './style.ts';

/** What the button says: a text, and a main control. */
export interface Look {
  state: 'offer' | 'busy' | 'saved' | 'failed';
  text: string;
  action: { label: string; run: () => void; quiet: boolean } | null;
}

/** What the user may do with the button itself. */
export interface Wishes {
  move: (place: ButtonPlace) => void;
  hide: () => void;
  settings: () => void;
}

/** The button on the page, or rather the bar that holds it. */
export interface Face {
  show: (look: Look) => void;
  remove: () => void;
}

/** Puts the bar on the page, in a closed shadow root of its own. It does not take the focus. */
export function createFace(place: ButtonPlace, wishes: Wishes): Face {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const bar = document.createElement('div');
  bar.className = 'bar';
  put(bar, place);
  // The text is there before it changes, so that a screen reader hears the change.
  const text = document.createElement('span');
  text.className = 'text';
  text.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'main';
  let look: Look | null = null;
  button.addEventListener('click', (event) => {
    // A page can make clicks, but not trusted ones.
    if (event.isTrusted && look?.state !== 'busy') look?.action?.run();
  });

  const show = (next: Look): void => {
    look = next;
    const { state, action } = next;
    bar.dataset.state = state;
    text.textContent = next.text;
    button.hidden = action === null;
    button.textContent = action?.label ?? '';
    button.classList.toggle('quiet', action?.quiet ?? false);
    button.setAttribute('aria-disabled', String(state === 'busy'));
  };
  const move = (): void => {
    text.textContent = word('partButtonMoving');
    moveByKeys(bar, menu.button, (kept) => {
      if (look) show(look);
      if (kept) wishes.move(kept);
    });
  };
  const menu = createMenu(word('partButtonMore'), [
    { label: word('partButtonMove'), run: move },
    { label: word('partButtonHide', location.hostname), run: wishes.hide },
    { label: word('partButtonSettings'), run: wishes.settings },
  ]);
  letDrag(bar, wishes.move);
  // What is typed in the bar is none of the page's shortcuts.
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, (event) => event.stopPropagation());
  bar.append(text, button, menu.button, menu.menu);
  root.append(bar);
  document.documentElement.append(host);
  return { show, remove: () => host.remove() };
}
