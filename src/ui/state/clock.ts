import { type ReadonlySignal, signal } from '@preact/signals';

const MINUTE = 60_000;

/** The moment that counts as now (epoch milliseconds), moving on each minute and whenever the page comes into sight again. */
export function createClock(now: () => number): { now: ReadonlySignal<number>; stop: () => void } {
  const time = signal(now());
  const tick = () => {
    if (document.visibilityState === 'visible') time.value = now();
  };
  const timer = setInterval(tick, MINUTE);
  document.addEventListener('visibilitychange', tick);
  return {
    now: time,
    stop: () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    },
  };
}
