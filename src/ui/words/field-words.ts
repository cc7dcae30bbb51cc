import type { ApplicationContact } from '../../job/posting.ts';
import { asksOf, deadlineWords, employerWords, type Facts, placeWords, salaryWords, typeWords } from './posting-words.ts';
import { type Reader, t } from './t.ts';
import { sayDay } from './when.ts';

/** The fields of a posting that a reader is shown, by the message that names each. */
export const FIELD_LABELS = {
  title: 'partTitle',
  hiringOrganization: 'partEmployer',
  jobLocation: 'partPlace',
  jobLocationType: 'partPlace',
  validThrough: 'partDeadline',
  applicationContacts: 'partContact',
  baseSalary: 'partPay',
  employmentType: 'partEmployment',
  datePosted: 'partPosted',
  identifier: 'partIdentifier',
  instructions: 'partWhatItAsks',
  description: 'partText',
} as const;
export type ShownField = keyof typeof FIELD_LABELS;

export const isShown = (field: string): field is ShownField => Object.hasOwn(FIELD_LABELS, field);

/** What a posting says in one field, in the reader's words; empty where it says nothing, and of its text. */
export function fieldWords(posting: Facts, field: ShownField, reader: Reader): string {
  switch (field) {
    case 'title':
      return posting.title;
    case 'hiringOrganization':
      return employerWords(posting);
    case 'jobLocation':
    case 'jobLocationType':
      return placeWords(posting);
    case 'validThrough':
      return deadlineWords(posting, reader) ?? '';
    case 'applicationContacts':
      return posting.applicationContacts.map(contactWords).filter(Boolean).slice(0, 3).join('; ');
    case 'baseSalary':
      return salaryWords(posting.baseSalary, reader) ?? '';
    case 'employmentType':
      return typeWords(posting.employmentType);
    case 'datePosted':
      return posting.datePosted ? sayDay(posting.datePosted, reader) : '';
    case 'identifier':
      return posting.identifier ?? '';
    case 'instructions':
      return asksOf(posting)
        .map(({ words }) => words)
        .join('; ');
    default:
      return '';
  }
}

/** The name of a field, for the reader. */
export const fieldLabel = (field: ShownField): string => t(FIELD_LABELS[field]);

/** "Jane Doe, HR Manager", or the address where there is no name; a name that it only suggests is marked so. */
function contactWords({ name, jobTitle, email, telephone, inferred }: ApplicationContact): string {
  if (!name && inferred?.name) return [email, t('partPerhaps', inferred.name)].filter(Boolean).join(', ');
  return [name, jobTitle].filter(Boolean).join(', ') || email || telephone || '';
}
