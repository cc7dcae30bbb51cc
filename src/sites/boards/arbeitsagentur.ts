import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'arbeitsagentur',
  name: 'Bundesagentur für Arbeit',
  hosts: ['arbeitsagentur.de'],
  // The account, with what concerns benefits, is on other hosts.
  button: ['www.arbeitsagentur.de'],
  posting: [/^\/jobsuche\/jobdetail\/[\w-]+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://www.arbeitsagentur.de/jobsuche/jobdetail/10000-1234567890-S'],
  others: ['https://www.arbeitsagentur.de/jobsuche/suche?was=Nachtportier', 'https://www.arbeitsagentur.de/arbeitslos-arbeit-finden'],
};

/** Known from reading about it: the ids are of the fields. */
export const site: Site = {
  fields: {
    title: ['#detail-kopfbereich-titel', '#jobdetail-titel'],
    organization: ['#detail-kopfbereich-firma'],
    location: ['#detail-kopfbereich-arbeitsort', '[id^="detail-arbeitsorte-arbeitsort"]'],
    workplace: ['#detail-kopfbereich-homeoffice'],
    employmentType: ['#detail-kopfbereich-arbeitszeit', '[id^="detail-kopfbereich-arbeitszeit"]'],
    datePosted: ['#detail-kopfbereich-veroeffentlichungsdatum', '#detail-metalane-veroeffentlicht'],
    identifier: ['#detail-footer-referenznummer'],
    salary: ['#detail-kopfbereich-verguetung', '[id^="detail-verguetung"]'],
    description: ['#detail-beschreibung-beschreibung', '[id^="detail-beschreibung-text"]'],
  },
  contacts: {
    block: '#detail-bewerbung-adresse, [id^="detail-bewerbung-kontakt"]',
    name: '[id*="ansprechpartner"]',
    email: { select: 'a[href^="mailto:"]', attribute: 'href' },
    telephone: { select: 'a[href^="tel:"]', attribute: 'href' },
  },
};
