import type { Person } from '../../job/person.ts';
import type { Message } from './message.ts';
import { EMPLOYERS } from './people.ts';

/** The one whom a sequence writes to: the last person contacted, else recruiter, hiring manager, interviewer, in that order. Friends are written to beside it. */
export function recipientOf(everybody: readonly Person[], friends: readonly Person[], messages: readonly Message[]): Person | null {
  const contacted = messages.toReversed().flatMap(({ people }) => people);
  const inOrder = EMPLOYERS.flatMap((role) => everybody.filter((person) => person.role === role));
  return [...contacted, ...inOrder].find((person) => !friends.includes(person)) ?? null;
}
