/** What has to be asked when an action is done: a message's channel and outcome, how one applied, notes, a decision, or nothing. */
export type Question = 'message' | 'applied' | 'debriefed' | 'decide' | 'close' | 'nothing';

/** Of the rules whose action is no message; a test compares them with the rules. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  'apply-by-deadline': 'applied',
  debrief: 'debriefed',
  'offer-decide': 'decide',
  'move-on': 'close',
  'find-contact': 'nothing',
  'prepare-interview': 'nothing',
};

/** What the journal has to know of an action of that rule, beside that it was done. */
export const questionOf = ({ rule }: { rule: string }): Question => QUESTIONS[rule] ?? 'message';
