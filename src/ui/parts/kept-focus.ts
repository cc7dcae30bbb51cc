import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard where it was when a list changes under it: if the item that held the focus is gone, its place in the list takes the focus
 * (its first button), the last item if it was the last, else the nearest heading or the list itself. Items carry `data-key`.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, keys: string[]): void {
  const held = useRef<{ key: string; place: number } | null>(null);

  useLayoutEffect(() => {
    const root = list.current;
    if (!root) return;
    const note = () => {
      const item = document.activeElement?.closest<HTMLElement>('[data-key]');
      const all = [...root.querySelectorAll<HTMLElement>('[data-key]')];
      held.current = item && root.contains(item) ? { key: item.dataset.key ?? '', place: all.indexOf(item) } : null;
    };
    root.addEventListener('focusin', note);
    return () => root.removeEventListener('focusin', note);
  }, [list]);
  useLayoutEffect(() => {
    const lost = held.current;
    const root = list.current;
    if (!lost || !root || keys.includes(lost.key)) return;
    held.current = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    const items = [...root.querySelectorAll<HTMLElement>('[data-key]')];
    const next = items[Math.min(lost.place, items.length - 1)];
    const fallback = root.querySelector<HTMLElement>('[tabindex="-1"]') ?? document.querySelector<HTMLElement>('main h1[tabindex="-1"]');
    (next?.querySelector<HTMLElement>('button') ?? fallback)?.focus();
  }, [keys.join('\n')]);
}
