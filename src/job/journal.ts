import * as v from 'valibot';
import { ChannelSchema } from './channel.ts';
import { Id, LIMITS, Line, LocalDate, Moment, Text } from './text.ts';

const People = v.optional(v.pipe(v.array(Id), v.maxLength(LIMITS.list)), []);

/**
 * What every entry has. `at`: the moment it happened; `opportunity` is null for what belongs to the network alone. `joined`: written because the user joined two
 * opportunities by hand, with the id of that joining and the entry that this one stands for.
 */
const common = {
  id: Id,
  at: Moment,
  opportunity: v.optional(v.nullable(Id), null),
  people: People,
  joined: v.optional(v.looseObject({ id: Id, entry: Id })),
};

const entry = <const K extends string, E extends v.ObjectEntries>(kind: K, entries: E) =>
  v.looseObject({ ...common, kind: v.literal(kind), ...entries });

export const OUTCOMES = ['sent', 'spoke', 'voicemail', 'no-answer'] as const;
export const INTERVIEW_MODES = ['phone', 'video', 'in-person', 'panel'] as const;

/** One dated line of the append-only record; the kinds and their own fields are those of the interchange format. */
export const JournalEntrySchema = v.variant('kind', [
  entry('saved', {}),
  entry('applied', { via: v.optional(v.picklist(['online', 'email', 'post', 'in-person']), 'online') }),
  entry('shared', { by: Id }),
  entry('reached-out', {
    channel: ChannelSchema,
    outcome: v.optional(v.picklist(OUTCOMES), 'sent'),
    rule: v.nullish(Line),
    also: v.optional(v.array(Id)),
  }),
  entry('heard', { channel: v.nullish(ChannelSchema) }),
  entry('promised', { until: LocalDate, text: v.nullish(Text) }),
  entry('permitted', { channel: ChannelSchema, from: v.nullish(LocalDate) }),
  entry('announced', { from: LocalDate, text: v.nullish(Text) }),
  entry('occasion', { what: Line }),
  entry('did', { rule: Line }),
  entry('interview', { start: Moment, end: Moment, mode: v.nullish(v.picklist(INTERVIEW_MODES)) }),
  entry('debriefed', { keyPoints: v.nullish(Text), wishSaid: v.nullish(Text), concerns: v.nullish(Text) }),
  entry('offered', { form: v.optional(v.picklist(['verbal', 'written']), 'written'), decideBy: v.nullish(LocalDate) }),
  entry('accepted', {}),
  entry('declined', {}),
  entry('filled', {}),
  entry('cancelled', {}),
  entry('moved-on', {}),
  entry('reopened', {}),
  entry('withdrew', { reason: v.nullish(Text) }),
  entry('rejected', { personal: v.optional(v.boolean(), false) }),
  entry('met', { occasion: v.nullish(Line) }),
  entry('introduced', { by: Id }),
  entry('snoozed', { action: Line, until: Moment }),
  entry('skipped', { action: Line }),
  entry('retracted', { entry: Id }),
  entry('note', { text: Text }),
]);
export type JournalEntry = v.InferOutput<typeof JournalEntrySchema>;
export type JournalKind = JournalEntry['kind'];
/** The entry of one kind. */
export type EntryOf<K extends JournalKind> = Extract<JournalEntry, { kind: K }>;
