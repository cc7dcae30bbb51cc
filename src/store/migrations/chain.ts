import { initial } from './001-initial.ts';
import { listings } from './002-listings.ts';
import { introductions } from './003-introductions.ts';
import { employers } from './004-employers.ts';
import type { Migration } from './migration.ts';

/** All migrations in order: the one at place n leads from version n to n + 1. Only ever append. */
export const MIGRATIONS: readonly Migration[] = [initial, listings, introductions, employers];
