import type { Person } from '../../job/person.ts';
import type { History } from '../history/history.ts';
import type { Interview } from '../history/interviews.ts';

export type ThankYouForm = 'strategic-letter' | 'thank-you-card' | 'short-note';

/**
 * The form follows interest and role: a strategic letter to those who decide, when the interest is high or medium; a card to helpers; a short note, at the very
 * least, to everybody else.
 */
export function thankYouForm(person: Person | null, interview: Interview, { opportunity }: History): ThankYouForm {
  const decides = person === null || interview.people.includes(person) || person.role === 'interviewer' || person.role === 'hiring-manager';
  if (decides) return opportunity.interest === 'low' ? 'short-note' : 'strategic-letter';
  return person.role === 'helper' ? 'thank-you-card' : 'short-note';
}
