/**
 * The rulebook's "unsolicited": what the user sends of their own accord, which is what `no-calls`, `too-much` and `one-voice` are about. A message that fulfils no
 * rule is unsolicited as well.
 */
const UNSOLICITED: ReadonlySet<string> = new Set([
  'application-follow-up',
  'second-follow-up',
  'third-follow-up',
  'promise-missed',
  'check-in',
  'check-back',
  'keep-in-touch',
]);

/** Whether what fulfils that rule is unsolicited; null or undefined: it fulfils none. */
export const isUnsolicited = (rule: string | null | undefined): boolean => rule === null || rule === undefined || UNSOLICITED.has(rule);
