import { t } from './t.ts';

const WORDS: Record<string, string> = {
  'instructions.calls': 'partMarkCalls',
  'instructions.email': 'partMarkEmail',
  'instructions.followUp': 'partMarkFollowUp',
  'instructions.shortlistOnly': 'partMarkShortlist',
  'instructions.walkIns': 'partMarkWalkIns',
  validThrough: 'partDeadline',
  applicationContacts: 'partContact',
  baseSalary: 'partPay',
  jobLocation: 'partPlace',
  jobLocationType: 'partPlace',
  employmentType: 'partEmployment',
  identifier: 'partIdentifier',
};

/** What a highlighted stretch of a posting's text was read as, in the reader's words. */
export function markWords(field: string): string {
  const id = WORDS[field] ?? WORDS[field.split('.')[0] ?? ''];
  return t('partMarked', id ? t(id) : '').trim();
}
