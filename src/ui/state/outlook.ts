import type { Outlook } from '../../job/outlook.ts';
import { createLive, type Live } from './live.ts';
import type { Outside } from './outside.ts';

/** What becomes of an opportunity if nobody answers, and what is contradictory in its record, as the worker works it out. */
export const createOutlook = (outside: Outside, opportunity: string): Live<Outlook> =>
  createLive(outside, () => outside.ask('outlook', { opportunity }));
