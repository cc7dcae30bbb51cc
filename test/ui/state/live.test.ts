import { expect, test } from 'vitest';
import { Refusal } from '../../../src/job/refusal.ts';
import { createLive } from '../../../src/ui/state/live.ts';
import { stage } from '../stage.ts';

/** A promise to be kept by hand. */
function hold<T>() {
  let give: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}

test('is read at once, and again when the worker wrote', async () => {
  const outside = await stage();
  let count = 0;
  const live = createLive(outside, async () => ++count);
  expect(live.value.value).toBeNull();
  await live.read();
  const before = live.value.value ?? 0;
  outside.announce();
  await live.read();
  expect(live.value.value).toBeGreaterThan(before);
});

test('changes during a reading are answered by one more reading, however many they are', async () => {
  const outside = await stage();
  const gates = [hold<string>(), hold<string>(), hold<string>()];
  let readings = 0;
  const live = createLive(outside, () => gates[readings++]?.promise ?? Promise.reject(new Error('one reading too many')));
  await outside.db();
  await new Promise((resolve) => setTimeout(resolve, 0));
  outside.announce();
  outside.announce();
  const last = live.read();
  gates[0]?.give('old');
  gates[1]?.give('new');
  await last;
  expect([readings, live.value.value, live.error.value]).toEqual([2, 'new', null]);
});

test('what cannot be read is told in a sentence, and what was read before stays', async () => {
  const outside = await stage();
  let fails = false;
  const live = createLive(outside, async () => {
    if (fails) throw new Refusal('storeFull');
    return 'rows';
  });
  await live.read();
  fails = true;
  await live.read();
  expect(live.value.value).toBe('rows');
  expect(live.error.value).toMatch(/^There is no room left on the disk/);
  fails = false;
  await live.read();
  expect(live.error.value).toBeNull();
});

test('a stopped store hears nothing more', async () => {
  const outside = await stage();
  let count = 0;
  const live = createLive(outside, async () => ++count);
  await live.read();
  const before = count;
  live.stop();
  outside.announce();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(count).toBe(before);
});
