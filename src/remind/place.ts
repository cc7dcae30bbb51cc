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
