import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'arbeitsagentur',
  name: 'Bundesagentur für Arbeit',
  hosts: ['arbeitsagentur.de'],
  // The account, with what concerns benefits, is on other hosts.
  button: ['www.arbeitsagentur.de'],
  // Beside a search the open posting stands in the query.
  posting: [/^\/jobsuche\/jobdetail\/[\w-]+/, /^\/jobsuche\/suche\?(.*&)?id=\d+-[\w-]+/],
  canonical: ({ hostname, pathname, searchParams }) => {
    const number = /^\/jobsuche\/jobdetail\/([\w-]+)/.exec(pathname)?.[1] ?? /^[\w-]+$/.exec(searchParams.get('id') ?? '')?.[0];
    return number ? `https://${hostname}/jobsuche/jobdetail/${number}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://www.arbeitsagentur.de/jobsuche/jobdetail/10000-1234567890-S',
    'https://www.arbeitsagentur.de/jobsuche/suche?was=Nachtportier&id=10000-1234567890-S',
  ],
  others: ['https://www.arbeitsagentur.de/jobsuche/suche?was=Nachtportier', 'https://www.arbeitsagentur.de/arbeitslos-arbeit-finden'],
};

/** Known from public readers of its pages: the ids are of the fields; the contact is shown after a riddle only. */
export const site: Site = {
  fields: {
    title: ['#detail-kopfbereich-titel', '#jobdetail-titel'],
    organization: ['#detail-kopfbereich-firma'],
    location: ['#detail-kopfbereich-arbeitsort', '[id^="detail-arbeitsorte-arbeitsort"]'],
    workplace: ['#detail-kopfbereich-homeoffice'],
    employmentType: ['#detail-kopfbereich-anstellungsart', '#detail-kopfbereich-arbeitszeit', '[id^="detail-kopfbereich-arbeitszeit"]'],
    datePosted: ['#detail-kopfbereich-veroeffentlichungsdatum', '#detail-metalane-veroeffentlicht'],
    identifier: ['#detail-footer-referenznummer'],
    salary: ['#detail-kopfbereich-verguetung', '[id^="detail-verguetung"]'],
    description: ['#detail-beschreibung-text-container', '#detail-beschreibung-beschreibung', '[id^="detail-beschreibung-text"]'],
  },
  contacts: {
    block: '#detail-bewerbung-adresse, [id^="detail-bewerbung-kontakt"]',
    name: '[id*="ansprechpartner"]',
    email: { select: 'a[href^="mailto:"]', attribute: 'href' },
    telephone: { select: 'a[href^="tel:"]', attribute: 'href' },
  },
};
