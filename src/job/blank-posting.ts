import { noInstructions, type Posting } from './posting.ts';
import { LIMITS } from './text.ts';

/** A posting of which next to nothing is known; `source` is where its title and address come from. */
export function emptyPosting(title: string, url: string | null, source: string): Posting {
  return {
    title: title.trim().slice(0, LIMITS.line),
    hiringOrganization: { name: null },
    jobLocation: [],
    jobLocationType: null,
    employmentType: [],
    baseSalary: null,
    datePosted: null,
    validThrough: null,
    identifier: null,
    url,
    board: null,
    description: null,
    applicationContacts: [],
    instructions: noInstructions(),
    provenance: { title: source, url: source },
  };
}
