import type { Reminded } from './ledger.ts';

/** Where on the desk an action is found, as the fragment of the desk's address. */
export function placeOf({ opportunity, key }: Pick<Reminded, 'opportunity' | 'key'>): string {
  const action = new URLSearchParams({ action: key });
  return opportunity === null ? `#/?${action}` : `${opportunityPlace(opportunity)}?${action}`;
}

/** Where on the desk an opportunity is found. */
export const opportunityPlace = (id: string): string => `#/opportunity/${encodeURIComponent(id)}`;

/** Where on the desk everything due is listed. */
export const LIST = '#/';

/**
 * The id of the notification of one occurrence: where a click on it leads, and which occurrence it shows. So a click needs no look-up, even in a
 * worker that has just woken, and showing an occurrence again replaces its notification instead of adding one.
 */
export const notificationId = (place: string, occurrence: string): string => `${place} ${occurrence}`;

/** Where a click on the notification of that id leads. */
export const placeOfNotification = (id: string): string => id.split(' ', 1)[0] || LIST;

/** The reminder that a notification shows, by its id; null where it shows none, or several. */
export function occurrenceOfNotification(id: string): string | null {
  const occurrence = id.slice(id.indexOf(' ') + 1);
  return /@\d{4,6}-\d\d-\d\dT[\d:.]+Z$/.test(occurrence) ? occurrence : null;
}

/** The place of an action with one of its panels open: what is to be said of it needs more than a click. */
export const placeWith = (place: string, panel: 'done' | 'snooze'): string => `${place}&${new URLSearchParams({ do: panel })}`;
