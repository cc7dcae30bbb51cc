import type { ApplicationContact } from '../../job/posting.ts';
import { deadlineWords, type Facts, placeWords, salaryWords, typeWords, UNSURE } from '../words/posting-words.ts';
import { type Reader, t } from '../words/t.ts';
import { sayDay } from '../words/when.ts';

interface Props {
  posting: Facts;
  reader: Reader;
  /** All facts, each marked where it was read uncertainly; otherwise only those that matter at the moment of saving. */
  full?: boolean;
}

/** The facts of a posting as a list of terms. */
export function PostingFacts({ posting, reader, full }: Props) {
  const facts: [field: string, label: string, words: string | null | undefined][] = [
    ['jobLocation', t('partPlace'), full ? placeWords(posting) : null],
    ['validThrough', t('partDeadline'), deadlineWords(posting, reader)],
    ['applicationContacts', t('partContact'), posting.applicationContacts.map(contactWords).filter(Boolean).slice(0, 3).join('; ')],
    ['baseSalary', t('partPay'), salaryWords(posting.baseSalary, reader)],
    ['employmentType', t('partEmployment'), full ? typeWords(posting.employmentType) : null],
    ['datePosted', t('partPosted'), full && posting.datePosted ? sayDay(posting.datePosted, reader) : null],
    ['identifier', t('partIdentifier'), full ? posting.identifier : null],
  ];
  const stated = facts.filter(([, , words]) => words);
  if (stated.length === 0) return null;
  return (
    <dl class="facts">
      {stated.map(([field, label, words]) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            {words}
            {full && UNSURE.has(posting.provenance[field] ?? '') && <span class="unsure">{t('partUnsure')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** "Jane Doe, HR Manager", or the address where there is no name; a name that it only suggests is marked so. */
function contactWords({ name, jobTitle, email, telephone, inferred }: ApplicationContact): string {
  if (!name && inferred?.name) return [email, t('partPerhaps', inferred.name)].filter(Boolean).join(', ');
  return [name, jobTitle].filter(Boolean).join(', ') || email || telephone || '';
}
