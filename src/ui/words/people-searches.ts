const SEARCH = 'https://www.linkedin.com/search/results/people/';

/**
 * Addresses of searches for those who may decide: recruiters of the employer, and whoever leads the kind of work the posting is about
 * (the rulebook's `find-contact`).
 */
export function peopleSearches(employer: string, title: string): { recruiters: string; managers: string } {
  const search = (words: string) => `${SEARCH}?${new URLSearchParams({ keywords: words })}`;
  const company = quoted(employer);
  return {
    recruiters: search(`${company} AND (Recruiter OR "Talent Acquisition" OR "Human Resources")`),
    managers: search(`${company} AND ${quoted(title)} AND (Manager OR Director)`),
  };
}

/** In quotes, so that the words belong together; quotes of its own would end them. */
const quoted = (text: string): string => `"${text.replaceAll('"', ' ').trim()}"`;
