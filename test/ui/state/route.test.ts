import { expect, test } from 'vitest';
import { opportunityRoute } from '../../../src/ui/parts/place.tsx';
import { routeOf } from '../../../src/ui/state/route.ts';

test.each([
  ['', { page: 'overview', action: null, panel: null }],
  ['#/', { page: 'overview', action: null, panel: null }],
  ['#/?action=k&do=snooze', { page: 'overview', action: 'k', panel: 'snooze' }],
  ['#/opportunity/o1?action=k&do=done', { page: 'opportunity', id: 'o1', action: 'k', panel: 'done' }],
  ['#/opportunity/o1?action=k&do=delete', { page: 'opportunity', id: 'o1', action: 'k', panel: null }],
  ['#/settings', { page: 'settings' }],
  ['#/data', { page: 'data' }],
  ['#/opportunity/o1', { page: 'opportunity', id: 'o1', action: null, panel: null }],
  ['#/new?url=https%3A%2F%2Fa.example%2F%3Fq%3D1&title=A%20%26%20B', { page: 'new', url: 'https://a.example/?q=1', title: 'A & B' }],
  ['#/new', { page: 'new', url: '', title: '' }],
  ['#/opportunity/', { page: 'unknown' }],
  ['#/opportunity/%E0%A4%A', { page: 'opportunity', id: '%E0%A4%A', action: null, panel: null }],
  ['#/elsewhere', { page: 'unknown' }],
])('%s', (fragment, route) => {
  expect(routeOf(fragment)).toEqual(route);
});

test('whatever is in an id or a key comes back out of the address', () => {
  const [id, action] = ['o/1?x=ü#%', 'thank-you:i 1&p=2?#'];
  expect(routeOf(`#${opportunityRoute(id, action)}`)).toEqual({ page: 'opportunity', id, action, panel: null });
});
