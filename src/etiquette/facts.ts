import type { Backup } from '../job/backup.ts';

/**
 * All that a plan rests on, every default filled in. Entries dated after the present are left out by who asks: the plan looks at no clock. What is missing, as
 * a person who was deleted, is passed over.
 */
export type Facts = Pick<Backup, 'settings' | 'people' | 'opportunities' | 'journal'>;
