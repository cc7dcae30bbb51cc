import { boardPosting, hasButton, savedAddress } from '../../sites/matches.ts';
import { hasSigns, isOfCareers } from '../scout/signs.ts';
import { ask } from './messages.ts';
import type { Recognition } from './save-button.ts';

/** By the address on known boards, LinkedIn excepted; elsewhere, where the user allowed every site, by signs that have the reader look. */
export const RECOGNITION: Recognition = {
  at: (href) => {
    const found = boardPosting(href);
    if (found) return found.match.id === 'linkedin' ? null : { address: found.address, sure: true };
    if (hasButton(href)) return null;
    // All other pages are looked at once, and not watched.
    if (!isOfCareers(href) && !hasSigns(document, href)) return null;
    const address = savedAddress(href);
    return address === null ? null : { address, sure: false };
  },
  isPosting: async () => {
    if (!hasSigns(document, location.href)) return false;
    const reply = await ask('look-here', null);
    return reply.ok && reply.value.posting;
  },
};
