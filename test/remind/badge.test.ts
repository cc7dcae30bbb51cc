import { beforeEach, describe, expect, test } from 'vitest';
import { messagesOf } from '../../src/job/say.ts';
import { showBadge } from '../../src/remind/badge.ts';
import { machine } from '../fakes/machine.ts';
import { fake } from '../fakes/webextension-polyfill.ts';

const speaker = { message: messagesOf({ name: { message: 'Heed' } }), locale: 'en', timeZone: 'UTC' };

beforeEach(() => {
  machine.reset();
  fake.reset();
});

describe('the badge', () => {
  test.each([
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('for %i due reads "%s"', async (due, text) => {
    await showBadge({ due, overdue: 0 }, speaker);
    expect(await fake.action.getBadgeText({})).toBe(text);
  });

  test('has another colour where something is overdue', async () => {
    await showBadge({ due: 2, overdue: 0 }, speaker);
    const calm = await fake.action.getBadgeBackgroundColor({});
    await showBadge({ due: 2, overdue: 1 }, speaker);
    expect(await fake.action.getBadgeBackgroundColor({})).not.toEqual(calm);
  });
});
