import * as v from 'valibot';
import { BackupSchema } from '../job/backup.ts';
import { ButtonPlaceSchema } from '../job/button.ts';
import { ChangeSchema } from '../job/change.ts';
import { PostingSchema } from '../job/posting.ts';
import { Id, LocalDate, Text } from '../job/text.ts';
import type { PageRequests, ViewRequests } from './protocol.ts';

/** How much one message may bring: a view writes a handful at a time, a file may hold years of a search. */
const FEW = 1_000;
const MANY = 1_000_000;

const upTo = <const S extends v.GenericSchema>(most: number, schema: S) => v.pipe(v.array(schema), v.maxLength(most));

const FewSchema = v.pipe(
  ChangeSchema,
  v.check(
    ({ entries = [], people = [], opportunities = [], employers = [] }) =>
      Math.max(entries.length, people.length, opportunities.length, employers.length) <= FEW,
    'a thousand lines of each kind at most',
  ),
);

const ImportedSchema = v.pipe(
  BackupSchema,
  v.check(
    ({ people, opportunities, employers = [], journal }) =>
      people.length + opportunities.length + employers.length + journal.length <= MANY,
    'fewer than a million lines altogether',
  ),
);

/** What each request of a view must look like. */
export const VIEW_PAYLOADS = {
  'read-spans': v.strictObject({ opportunity: Id }),
  'read-promise': v.strictObject({ text: Text, from: LocalDate }),
  'read-tab': v.strictObject({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'report-tab': v.strictObject({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  save: v.strictObject({ posting: PostingSchema, apart: v.optional(v.boolean()) }),
  renew: v.strictObject({ opportunity: Id, posting: PostingSchema }),
  join: v.strictObject({ opportunity: Id, other: Id }),
  'take-apart': v.strictObject({ opportunity: Id, listing: Id, keep: v.boolean() }),
  undo: v.strictObject({ entries: v.pipe(upTo(FEW, Id), v.minLength(1)) }),
  'undo-save': v.strictObject({ opportunity: Id }),
  'answer-applied': v.strictObject({ page: v.pipe(v.string(), v.maxLength(4_000)), opportunities: upTo(FEW, Id) }),
  write: FewSchema,
  import: v.strictObject({ backup: ImportedSchema }),
  outlook: v.strictObject({ opportunity: Id }),
  figures: v.null(),
  etiquette: v.null(),
  'try-notification': v.null(),
  reach: v.null(),
  'not-today': v.strictObject({ on: v.boolean() }),
  snoozes: v.null(),
} satisfies Record<keyof ViewRequests, v.GenericSchema>;

/** What each request of a content script must look like. */
export const PAGE_PAYLOADS = {
  here: v.null(),
  'send-button': v.null(),
  'look-here': v.null(),
  'confirmation-seen': v.null(),
  'save-page': v.null(),
  'undo-save-page': v.strictObject({ opportunity: Id }),
  'open-saved': v.null(),
  'move-button': v.strictObject({ place: ButtonPlaceSchema }),
  'hide-button': v.null(),
  'open-button-settings': v.null(),
} satisfies Record<keyof PageRequests, v.GenericSchema>;
