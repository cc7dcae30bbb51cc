import { addressAmong, postingAmong } from '../../sites/match.ts';
import { WITHOUT_BUTTON } from '../../sites/without-button.ts';
import { ask } from './messages.ts';
import type { Recognition } from './save-button.ts';
import { hasSigns, isOfCareers } from './signs.ts';

/** On every site, where the user allowed that: by the address on known boards (LinkedIn excepted), elsewhere by signs that have the reader look. */
export const EVERYWHERE: Recognition = {
  at: (href) => {
    const found = postingAmong(WITHOUT_BUTTON, href);
    if (found) return found.match.id === 'linkedin' ? null : { address: found.address, sure: true };
    // All other pages are looked at once, and not watched.
    if (!isOfCareers(href) && !hasSigns(document, href)) return null;
    const address = addressAmong(WITHOUT_BUTTON, href);
    return address === null ? null : { address, sure: false };
  },
  isPosting: async () => {
    if (!hasSigns(document, location.href)) return false;
    const reply = await ask('look-here', null);
    return reply.ok && reply.value.posting;
  },
};
