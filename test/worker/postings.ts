import { emptyPosting } from '../../src/job/blank-posting.ts';
import type { Posting } from '../../src/job/posting.ts';

/** A posting in order, with what a test wants different. */
export const posting = (different: Partial<Posting> = {}): Posting => ({
  ...emptyPosting('Gardener', 'https://jobs.example/gardener', 'user'),
  hiringOrganization: { name: 'Green & Sons', url: null },
  jobLocation: ['Leeds'],
  description: 'Look after our garden.',
  provenance: {},
  ...different,
});

/** The gardener's posting in the employer's own system, with text enough to be known again. */
export const gardener: Posting = posting({
  url: 'https://green.example/jobs/12',
  identifier: 'GS-12',
  datePosted: '2026-03-01',
  description: `Look after our garden, which has two ponds, a walled orchard and more roses than anybody has counted. You prune in the winter, plant in the spring,
    water all summer and rake in the autumn, and you show children how a seed becomes a bean.`,
});

/** The same on a board. */
export const onBoard = (different: Partial<Posting> = {}): Posting => ({
  ...gardener,
  url: 'https://board.example/view/7',
  board: 'board',
  identifier: '7',
  ...different,
});
