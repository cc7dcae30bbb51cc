import { type ReadonlySignal, signal } from '@preact/signals';

/** What the desk shows, by its address's fragment. */
export type Route =
  | { page: 'overview' }
  | { page: 'opportunity'; id: string; action: string | null }
  | { page: 'new'; url: string; title: string }
  | { page: 'settings' }
  | { page: 'data' }
  | { page: 'unknown' };

/** The route of a fragment such as `#/opportunity/42?action=thank-you:7`. */
export function routeOf(fragment: string): Route {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split(/\?(.*)/s);
  const asked = new URLSearchParams(query);
  const [, page = '', id] = path.split('/');
  if (page === '') return { page: 'overview' };
  if (page === 'opportunity' && id) return { page, id: decoded(id), action: asked.get('action') };
  if (page === 'new') return { page, url: asked.get('url') ?? '', title: asked.get('title') ?? '' };
  return page === 'settings' || page === 'data' ? { page } : { page: 'unknown' };
}

/** The text as it was before it was put into an address; an address that nobody of ours wrote stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The route of a window, following its address. */
export function createRoute(view: Window): ReadonlySignal<Route> {
  const route = signal(routeOf(view.location.hash));
  view.addEventListener('hashchange', () => {
    route.value = routeOf(view.location.hash);
  });
  return route;
}
