import { dress } from './style.ts';

/** What the button says: a text, a main control, and one beside it. */
export interface Look {
  state: 'offer' | 'busy' | 'saved' | 'failed';
  text: string;
  action: { label: string; run: () => void; quiet: boolean } | null;
}

/** The button on the page, or rather the bar that holds it. */
export interface Face {
  show: (look: Look) => void;
  remove: () => void;
}

/** Puts the bar on the page, in a closed shadow root of its own. It does not take the focus. */
export function createFace(): Face {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const bar = document.createElement('div');
  bar.className = 'bar';
  // The text is there before it changes, so that a screen reader hears the change.
  const text = document.createElement('span');
  text.className = 'text';
  text.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  let run: (() => void) | null = null;
  button.addEventListener('click', (event) => {
    // A page can make clicks, but not trusted ones.
    if (event.isTrusted) run?.();
  });
  bar.append(text, button);
  root.append(bar);
  document.documentElement.append(host);
  return {
    show: (look) => {
      bar.dataset.state = look.state;
      text.textContent = look.text;
      run = look.state === 'busy' ? null : (look.action?.run ?? null);
      button.hidden = look.action === null;
      button.style.display = look.action === null ? 'none' : '';
      button.textContent = look.action?.label ?? '';
      button.className = look.action?.quiet ? 'quiet' : '';
      button.setAttribute('aria-disabled', String(look.state === 'busy'));
    },
    remove: () => host.remove(),
  };
}
