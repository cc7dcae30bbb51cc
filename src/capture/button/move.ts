import type { ButtonPlace } from '../../job/button.ts';
import { placeAt, put } from './place.ts';

/** A hand that clicks moves this far at most (pixels). */
const STILL = 4;
const STEP = 16;
const FINE = 1;
const WAYS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Lets the bar be dragged. `moved` is told the place where it was let go. Only what the user does counts, never an event that a page makes. */
export function letDrag(bar: HTMLElement, moved: (place: ButtonPlace) => void): void {
  let from: { x: number; y: number; left: number; top: number } | null = null;
  let place: ButtonPlace | null = null;
  bar.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    const { left, top } = bar.getBoundingClientRect();
    from = { x: event.clientX, y: event.clientY, left, top };
    place = null;
  });
  bar.addEventListener('pointermove', (event) => {
    if (!from || !event.isTrusted) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!place && Math.hypot(dx, dy) <= STILL) return;
    bar.setPointerCapture(event.pointerId);
    place = placeAt(bar, from.left + dx, from.top + dy);
    put(bar, place);
  });
  const drop = (): void => {
    from = null;
    if (!place) return;
    moved(place);
    // Its click, which the browser sends next if at all, is none; one of the keyboard later is.
    setTimeout(() => {
      place = null;
    }, 0);
  };
  bar.addEventListener('pointerup', drop);
  bar.addEventListener('pointercancel', drop);
  bar.addEventListener('click', (event) => place && event.stopPropagation(), { capture: true });
}

/** Lets the arrow keys move the bar while `handle` has the focus: with Shift by single pixels; Enter keeps its place, Escape gives the old one back. */
export function moveByKeys(bar: HTMLElement, handle: HTMLElement, ended: (place: ButtonPlace | null) => void): void {
  const over = new AbortController();
  const { left, top } = bar.getBoundingClientRect();
  const before = placeAt(bar, left, top);
  let place: ButtonPlace | null = null;
  const end = (kept: ButtonPlace | null): void => {
    if (over.signal.aborted) return;
    over.abort();
    if (!kept) put(bar, before);
    ended(kept);
  };
  handle.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      const way = WAYS[event.key];
      if (way) {
        const step = event.shiftKey ? FINE : STEP;
        const now = bar.getBoundingClientRect();
        place = placeAt(bar, now.left + way[0] * step, now.top + way[1] * step);
        put(bar, place);
      } else if (event.key === 'Enter' || event.key === 'Escape') end(event.key === 'Enter' ? place : null);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal: over.signal, capture: true },
  );
  handle.addEventListener('blur', () => end(place), { signal: over.signal });
  handle.focus();
}
