import { type ReadonlySignal, signal } from '@preact/signals';

/** The action to mark, by its key, and which panel of it to open. */
export interface Marked {
  action: string | null;
  panel: 'done' | 'snooze' | null;
}

/** What the desk shows, by its address's fragment. */
export type Route =
  | ({ page: 'overview' } & Marked)
  | ({ page: 'opportunity'; id: string } & Marked)
  | { page: 'new'; url: string; title: string }
  | { page: 'settings' }
  | { page: 'data' }
  | { page: 'unknown' };

/** The route of a fragment such as `#/opportunity/42?action=thank-you:7`. */
export function routeOf(fragment: string): Route {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split(/\?(.*)/s);
  const asked = new URLSearchParams(query);
  const [, page = '', id] = path.split('/');
  const panel = asked.get('do');
  const marked: Marked = { action: asked.get('action'), panel: panel === 'done' || panel === 'snooze' ? panel : null };
  if (page === '') return { page: 'overview', ...marked };
  if (page === 'opportunity' && id) return { page, id: decoded(id), ...marked };
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
