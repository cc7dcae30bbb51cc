import { expect, test } from 'vitest';
import { LIST, notificationId, opportunityPlace, placeOf, placeOfNotification } from '../../src/remind/place.ts';

test.each([
  ['an action of an opportunity', placeOf({ opportunity: 'o 1/ü', key: 'thank-you:o 1:p&1' })],
  ['an action of the network', placeOf({ opportunity: null, key: 'keep-in-touch:p1' })],
  ['an opportunity', opportunityPlace('o 1')],
  ['the list', LIST],
])('a notification leads back to %s', (_, place) => {
  expect(placeOfNotification(notificationId(place, 'a key with spaces@2026-03-10T12:00:00.000Z'))).toBe(place);
});

test('the place of an action names opportunity and action, encoded', () => {
  expect(placeOf({ opportunity: 'o 1', key: 'a&b' })).toBe('#/opportunity/o%201?action=a%26b');
});
