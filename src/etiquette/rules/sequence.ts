import type { History } from '../history/history.ts';

/** Whether the messages of an opportunity are the sequence of follow-ups on an application; after an interview they are check-ins. */
export const isSequence = ({ applied, interviews, entries }: History): boolean =>
  interviews.length === 0 && (applied !== null || entries.some(({ entry }) => entry.kind === 'shared'));
