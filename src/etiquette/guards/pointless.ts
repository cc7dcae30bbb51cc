import { isEmpty } from '../calendar/window.ts';
import { dropped } from '../proposal.ts';
import { guardEach } from './guard.ts';

/** What would open when it is closed already, because it waited for something else, is not suggested at all. */
export const pointless = guardEach('pointless', (proposal) => (isEmpty(proposal.window) ? dropped(proposal, 'pointless') : proposal));
