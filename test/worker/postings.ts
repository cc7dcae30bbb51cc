import { noInstructions, type Posting } from '../../src/job/posting.ts';

/** A posting in order, with what a test wants different. */
export const posting = (different: Partial<Posting> = {}): Posting => ({
  title: 'Gardener',
  hiringOrganization: { name: 'Green & Sons', url: null },
  jobLocation: ['Leeds'],
  jobLocationType: null,
  employmentType: [],
  baseSalary: null,
  datePosted: null,
  validThrough: null,
  identifier: null,
  url: 'https://jobs.example/gardener',
  board: null,
  description: 'Look after our garden.',
  applicationContacts: [],
  instructions: noInstructions(),
  provenance: {},
  ...different,
});
