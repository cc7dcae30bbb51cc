import type { ButtonPlace } from '../../job/button.ts';

/** What must stay on the screen of the bar, whatever its place was on a wider one (pixels). */
const VISIBLE = 64;

/** Puts the bar where it is to stand. */
export function put(bar: HTMLElement, { side, edge, across, along }: ButtonPlace): void {
  const inset = { top: 'auto', right: 'auto', bottom: 'auto', left: 'auto' };
  inset[side] = `min(${across}px, calc(100vw - ${VISIBLE}px))`;
  inset[edge] = `min(${along}px, calc(100vh - ${VISIBLE}px))`;
  Object.assign(bar.style, inset);
  bar.dataset.edge = edge;
  bar.dataset.side = side;
}

/** The place of a bar whose left upper corner is moved there (pixels from the screen's): by its nearest corner, inside the screen. */
export function placeAt(bar: HTMLElement, left: number, top: number): ButtonPlace {
  const { width, height } = bar.getBoundingClientRect();
  const [wide, high] = [document.documentElement.clientWidth, innerHeight];
  const inside = (value: number, most: number): number => Math.round(Math.max(0, Math.min(value, most)));
  const [x, y] = [inside(left, wide - width), inside(top, high - height)];
  const [right, bottom] = [inside(wide - width - x, wide), inside(high - height - y, high)];
  return {
    side: x < right ? 'left' : 'right',
    across: Math.min(x, right),
    edge: y < bottom ? 'top' : 'bottom',
    along: Math.min(y, bottom),
  };
}
