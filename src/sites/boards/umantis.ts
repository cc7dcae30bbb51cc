import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'umantis',
  name: 'Abacus Umantis',
  hosts: ['umantis.com'],
  button: true,
  posting: [/^\/Vacancies\/\d+/i],
  keep: [],
  canonical: (address) => {
    const path = /^\/Vacancies\/\d+/i.exec(address.pathname)?.[0];
    return path ? `https://${address.hostname}${path}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://recruitingapp-1234.umantis.com/Vacancies/567/Description/1',
    'https://recruitingapp-1234.de.umantis.com/Vacancies/567/Application/CheckLogin/2?lang=ger',
  ],
  others: [
    'https://recruitingapp-1234.umantis.com/Jobs/All',
    'https://recruitingapp-1234.umantis.com/Vacancies/InitiativeApplication/1',
    'https://www.umantis.com/',
  ],
};

/**
 * Employers design these pages themselves, many under a host of their own; what all share is the address, the way to the application, and a document's title of
 * the posting's and the portal's. Known from public readers of its pages for a dozen employers. A language that the posting lacks gives a page without its title.
 */
export const site: Site = {
  fields: { title: ['h1.jobTitle', 'h1.contenttitle', 'h1'] },
  embedded: {
    marks: ['a[href*="/Vacancies/"][href*="/Application/"]', 'form[action*="/Vacancies/"][action*="/Application/"]'],
    posting: [/^\/Vacancies\/\d+\//i],
    whole: true,
  },
  pageTitle: [/^(?<title>.+?) \| (?<organization>[^|]+)$/],
  // Portals are called so in the document's title.
  placeholders: {
    organization: /applicant management|bewerbermanagement|e-?recruiting|job ?(service|portal)|karriereportal|umantis/i,
  },
};
