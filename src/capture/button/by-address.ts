import { postingAt } from './match.ts';
import type { Recognition } from './save-button.ts';

/** On the boards whose postings the address tells. */
export const BY_ADDRESS: Recognition = {
  at: (href) => {
    const address = postingAt(href);
    return address === null ? null : { address, sure: true };
  },
  isPosting: async () => true,
};
