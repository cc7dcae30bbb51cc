import { emptyPosting } from '../../src/job/blank-posting.ts';
import type { Posting } from '../../src/job/posting.ts';
import type { Seen } from '../../src/listings/same-job.ts';
import { KEEPER } from './texts.ts';

/** The keeper's posting in the employer's own system, with what a test wants different. */
export const keeper = (different: Partial<Posting> & { employer?: string | null } = {}): Posting => {
  const { employer = 'Northern Lights Board Ltd.', ...fields } = different;
  return {
    ...emptyPosting('Lighthouse Keeper', 'https://jobs.lights.example/keeper-204', 'json-ld'),
    hiringOrganization: { name: employer, url: null },
    jobLocation: ['Stornoway, Scotland'],
    employmentType: ['FULL_TIME'],
    datePosted: '2026-03-02',
    identifier: 'NLB-204',
    board: 'lights',
    description: KEEPER,
    provenance: { title: 'json-ld' },
    ...fields,
  };
};

/** The same on a large board, which gives it a number of its own. */
export const onBoard = (different: Parameters<typeof keeper>[0] = {}): Posting =>
  keeper({ url: 'https://board.example/view/40111', board: 'board', identifier: '40111', employer: 'Northern Lights Board', ...different });

export const seenOn = (posting: Posting, day = '2026-03-10'): Seen => ({ posting, seen: `${day}T12:00:00.000Z` });
