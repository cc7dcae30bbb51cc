/** What a sentence is expected to say; what is left out is expected to be unsaid. */
export interface Expected {
  calls?: 'forbidden' | 'invited';
  email?: 'forbidden' | 'invited';
  followUp?: 'forbidden';
  shortlistOnly?: true;
  walkIns?: true;
}

/** A sentence of our own, what it says to an applicant, and why. */
export type Row = [text: string, expected: Expected, reason: string];

export const NO_CALLS: Expected = { calls: 'forbidden' };
export const CALLS: Expected = { calls: 'invited' };
export const NO_MAIL: Expected = { email: 'forbidden' };
export const NEITHER: Expected = { calls: 'forbidden', email: 'forbidden' };
export const NO_CONTACT: Expected = { followUp: 'forbidden' };
export const SHORTLIST: Expected = { shortlistOnly: true };
export const NOTHING: Expected = {};
