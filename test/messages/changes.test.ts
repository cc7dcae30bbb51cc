import { expect, test, vi } from 'vitest';
import { announce, onChange } from '../../src/messages/changes.ts';

test('a change reaches every listener until it stops listening', async () => {
  const [one, other] = [vi.fn(), vi.fn()];
  const stops = [onChange(one), onChange(other)];
  announce();
  await vi.waitFor(() => {
    expect(one).toHaveBeenCalledTimes(1);
    expect(other).toHaveBeenCalledTimes(1);
  });
  stops[0]?.();
  announce();
  await vi.waitFor(() => expect(other).toHaveBeenCalledTimes(2));
  expect(one).toHaveBeenCalledTimes(1);
  stops[1]?.();
});
