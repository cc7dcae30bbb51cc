import type { Employer } from '../job/employer.ts';
import type { Posting } from '../job/posting.ts';
import { employerKey } from './employer.ts';

/** What the employer of a posting asks of all applicants, first what was kept first; nothing that was taken back. */
export function askedBy<E extends Employer>(employers: readonly E[], { hiringOrganization }: Pick<Posting, 'hiringOrganization'>): E[] {
  const key = employerKey(hiringOrganization.name);
  if (key === null) return [];
  return employers
    .filter(({ name, takenBack }) => !takenBack && employerKey(name) === key)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}
