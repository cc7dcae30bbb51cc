import type { Stage } from '../../../job/action.ts';
import { CHANNELS } from '../../../job/channel.ts';
import { INTERVIEW_MODES, type JournalKind, OUTCOMES } from '../../../job/journal.ts';
import type { Role } from '../../../job/person.ts';
import { VIAS, viaWords } from '../../parts/via.ts';
import { t, tOf } from '../../words/t.ts';

/** What a form asks about something that happened. `name` is the entry's own field. */
export type Question =
  | { ask: 'choice'; name: string; label: string; options: readonly string[]; words: (option: string) => string; optional?: boolean }
  | { ask: 'day'; name: string; label: string; optional?: boolean }
  | { ask: 'moment'; name: string; label: string }
  | { ask: 'text'; name: string; label: string; optional?: boolean; long?: boolean }
  /** Several people of the opportunity; `newcomer` is the role of somebody named here for the first time. */
  | { ask: 'people'; label: string; newcomer: Role }
  | { ask: 'person'; name: string; label: string; newcomer: Role };

/** Something that can happen to an opportunity. */
export interface Happening {
  kind: JournalKind;
  /** Made anew for each form, so that labels are in the reader's language. */
  questions: () => Question[];
  /** When it happened is not asked: it is noted as of now, and what counts is in its own fields. */
  timeless?: boolean;
}

const channel = (optional = false): Question => ({
  ask: 'choice',
  name: 'channel',
  label: t('partHow'),
  options: CHANNELS,
  words: (option) => tOf('channel', option),
  optional,
});
const who = (newcomer: Role): Question => ({ ask: 'people', label: t('deskWho'), newcomer });
const words = (optional = true): Question => ({ ask: 'text', name: 'text', label: t('deskWords'), optional });

/** Everything the journal can be told by hand, in the order in which a search goes. */
export const HAPPENINGS: readonly Happening[] = [
  {
    kind: 'applied',
    questions: () => [{ ask: 'choice', name: 'via', label: t('partAppliedHow'), options: VIAS, words: (via) => viaWords(via as never) }],
  },
  { kind: 'shared', questions: () => [{ ask: 'person', name: 'by', label: t('deskBy'), newcomer: 'referrer' }] },
  {
    kind: 'reached-out',
    questions: () => [
      who('recruiter'),
      channel(),
      { ask: 'choice', name: 'outcome', label: t('partOutcome'), options: OUTCOMES, words: (outcome) => tOf('outcome', outcome) },
    ],
  },
  { kind: 'heard', questions: () => [who('recruiter'), channel(true)] },
  { kind: 'promised', questions: () => [words(), { ask: 'day', name: 'until', label: t('deskUntil') }, who('recruiter')] },
  { kind: 'permitted', questions: () => [channel(), { ask: 'day', name: 'from', label: t('deskFrom'), optional: true }, who('recruiter')] },
  { kind: 'announced', questions: () => [{ ask: 'day', name: 'from', label: t('deskFrom') }, who('recruiter'), words()] },
  {
    kind: 'interview',
    timeless: true,
    questions: () => [
      { ask: 'moment', name: 'start', label: t('deskStart') },
      { ask: 'moment', name: 'end', label: t('deskEnd') },
      { ask: 'choice', name: 'mode', label: t('deskMode'), options: INTERVIEW_MODES, words: (mode) => tOf('mode', mode), optional: true },
      who('interviewer'),
    ],
  },
  {
    kind: 'debriefed',
    questions: () => [
      { ask: 'text', name: 'keyPoints', label: t('partKeyPoints'), optional: true, long: true },
      { ask: 'text', name: 'wishSaid', label: t('partWishSaid'), optional: true, long: true },
      { ask: 'text', name: 'concerns', label: t('partConcerns'), optional: true, long: true },
    ],
  },
  {
    kind: 'offered',
    questions: () => [
      {
        ask: 'choice',
        name: 'form',
        label: t('deskForm'),
        options: ['written', 'verbal'],
        words: (form) => t(form === 'written' ? 'deskWritten' : 'deskVerbal'),
      },
      { ask: 'day', name: 'decideBy', label: t('deskDecideBy'), optional: true },
      who('hiring-manager'),
    ],
  },
  { kind: 'accepted', questions: () => [] },
  { kind: 'declined', questions: () => [] },
  {
    kind: 'rejected',
    questions: () => [
      {
        ask: 'choice',
        name: 'personal',
        label: t('partHow'),
        options: ['false', 'true'],
        words: (personal) => t(personal === 'true' ? 'deskPersonal' : 'deskMass'),
      },
    ],
  },
  { kind: 'filled', questions: () => [] },
  { kind: 'cancelled', questions: () => [] },
  { kind: 'withdrew', questions: () => [{ ask: 'text', name: 'reason', label: t('deskReason'), optional: true }] },
  { kind: 'moved-on', questions: () => [] },
  { kind: 'reopened', questions: () => [] },
  { kind: 'introduced', questions: () => [{ ask: 'person', name: 'by', label: t('deskBy'), newcomer: 'introducer' }, who('network')] },
  { kind: 'note', questions: () => [{ ask: 'text', name: 'text', label: t('deskNote'), long: true }] },
];

/** What usually happens next, by stage; all else is a click away. */
export const USUAL: Record<Stage, readonly JournalKind[]> = {
  saved: ['applied', 'shared', 'reached-out', 'heard', 'note'],
  applied: ['heard', 'promised', 'interview', 'reached-out', 'rejected', 'filled', 'note'],
  'interview-ahead': ['interview', 'debriefed', 'heard', 'promised', 'rejected', 'note'],
  interviewed: ['heard', 'promised', 'debriefed', 'interview', 'offered', 'rejected', 'filled', 'note'],
  offered: ['accepted', 'declined', 'offered', 'promised', 'reached-out', 'note'],
  accepted: ['reached-out', 'heard', 'reopened', 'note'],
  closed: ['reached-out', 'heard', 'reopened', 'note'],
  removed: [],
};
