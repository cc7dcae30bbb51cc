import type { Examples, Match, Site } from '../site.ts';

/** Every posting has a key of sixteen hexadecimal digits, whichever page shows it. */
const keyOf = (address: URL): string | null => address.searchParams.get('jk') ?? address.searchParams.get('vjk') ?? null;

export const match: Match = {
  id: 'indeed',
  name: 'Indeed',
  hosts: ['indeed.com', 'indeed.co.uk'],
  button: true,
  posting: [
    /^\/(m\/)?viewjob\b/,
    /^\/rc\/clk\b/,
    /^\/(jobs|q-[^/?]+|[^/?]+-(jobs|empleos|vagas|emplois))[^?]*\?(.*&)?vjk=/,
    /^\/(applystart|cmp\/[^/]+\/jobs)\b.*[?&]jk=/,
  ],
  canonical: (address) => {
    const key = keyOf(address);
    return key && /^[\da-f]{6,20}$/i.test(key) ? `https://${address.hostname}/viewjob?jk=${key}` : null;
  },
  keep: ['jk'],
};

export const examples: Examples = {
  postings: [
    'https://www.indeed.com/viewjob?jk=0123456789abcdef&from=serp',
    'https://de.indeed.com/viewjob?jk=0123456789abcdef',
    'https://uk.indeed.com/jobs?q=porter&l=Leeds&vjk=0123456789abcdef',
    'https://www.indeed.com/rc/clk?jk=0123456789abcdef',
  ],
  others: [
    'https://www.indeed.com/jobs?q=porter',
    'https://es.indeed.com/q-porter-empleos.html',
    'https://www.indeed.com/career-advice',
    'https://indeed.example/viewjob?jk=1',
  ],
};

/**
 * Known from saved pages and, for the layout of 2026 with its names in `vj-`, from what several public readers of these pages use. Its class names are generated.
 */
export const site: Site = {
  fields: {
    title: [
      '[data-testid="vj-job-title"]',
      '[data-testid="jobsearch-JobInfoHeader-title"]',
      '[data-testid="simpler-jobTitle"]',
      'h1.jobsearch-JobInfoHeader-title',
    ],
    organization: [
      '[data-testid="company-info-metadata"] a[href*="/cmp/"]', // 2026
      '[data-testid="vj-company-name"]', // 2026, an employer without a page of its own
      { select: '[data-company-name="true"] a', part: /^(.+?)(?: \(opens in a new tab\))?$/ },
      '[data-testid="inlineHeader-companyName"] a',
      '[data-testid="inlineHeader-companyName"]',
      '.jobsearch-InlineCompanyRating > div:first-child', // until 2022
      { select: 'meta[property="og:description"]', attribute: 'content', part: /^([^.!?]{2,80})$/ },
    ],
    location: [
      '[data-testid="company-info-metadata"] div:has(> [data-testid="vj-company-name"]) + div',
      '[data-testid="company-info-metadata"] div:has(> a[href*="/cmp/"]) + div > div:first-child',
      '[data-testid="inlineHeader-companyLocation"] > div:first-child',
      '[data-testid="inlineHeader-companyLocation"]',
      '[data-testid="job-location"]',
      '#jobLocationText',
      '.jobsearch-JobInfoHeader-subtitle > div:nth-child(2)',
    ],
    workplace: ['[data-testid="inlineHeader-companyLocation"] ~ *', '[data-testid="inlineHeader-companyLocation"]', '#jobLocationText'],
    employmentType: ['[data-testid="structured-job-summary"]', '#salaryInfoAndJobType', '[aria-label="Job type"]', '#jobDetailsSection'],
    salary: ['[data-testid="structured-job-summary"]', '#salaryInfoAndJobType', '[aria-label="Pay"]', '#jobDetailsSection'],
    datePosted: ['[data-testid="myJobsStateDate"]', '.jobsearch-JobMetadataFooter'],
    description: ['[data-testid="vj-job-description-heading"] + div', '#jobDescriptionText', '.jobsearch-JobComponent-description'],
  },
  // The right half of the search page; absent on a posting's own page.
  pane: ['#jobsearch-ViewjobPaneWrapper', '#vjs-container', '.jobsearch-RightPane'],
  pageTitle: [/^(?<title>.+) - (?<location>[^-]+) - Indeed(\.[a-z.]+)?$/],
};
