import { type Instructions, noInstructions } from '../../job/posting.ts';
import type { Plain } from '../plain.ts';
import type { Span } from '../reading.ts';
import type { Tagged } from '../tagged.ts';
import { type Ban, findBans } from './bans.ts';
import { frame, type Stretch } from './frame.ts';
import { findInvitations, type NumberPlaces } from './invitations.ts';
import { findShortlistOnly } from './shortlist.ts';
import { findWrittenOnly } from './written-only.ts';

type Topic = 'calls' | 'email' | 'followUp' | 'shortlistOnly' | 'walkIns';

/** One thing that a posting says, with the words it says it in. */
interface Statement {
  topic: Topic;
  says: 'forbidden' | 'invited' | 'only';
  /** A ban that is only about asking how far an application is. */
  status: boolean;
  /** A ban that is only about the way of sending an application. */
  submission: boolean;
  start: number;
  end: number;
}

const LONGEST_QUOTE = 400;
const MOST_QUOTES = 40;

/** What contacts tell of being reached: telephone numbers, the first address and the first number offered with somebody. */
export interface Reachable extends NumberPlaces {
  mailedAt: { start: number; end: number } | null;
  calledAt: { start: number; end: number } | null;
}

/** What a text forbids and invites, each with its quote; bans addressed to agencies alone are no bans. `main`: the text in its own language. */
export function readInstructions(
  plain: Plain,
  readings: Tagged[],
  main: Tagged,
  reach: Reachable,
): { instructions: Instructions; spans: Span[] } {
  const statements = readings.flatMap((text) => statementsOf(text, reach, readings)).sort((a, b) => a.start - b.start);
  if (reach.mailedAt) statements.push(offer(main, 'email', reach.mailedAt));
  if (reach.calledAt && !statements.some(({ topic }) => topic === 'calls')) statements.push(offer(main, 'calls', reach.calledAt));
  const forbids = (topic: Topic): boolean => statements.some((one) => one.topic === topic && one.says === 'forbidden');
  const invites = statements.some((one) => one.topic === 'calls' && one.says === 'invited');
  // A ban on asking about the status stands beside an invitation to ask about the job.
  const onlyStatus = statements.filter((one) => one.topic === 'calls' && one.says === 'forbidden').every((one) => one.status);
  const result = noInstructions();
  if (forbids('calls') && !(invites && onlyStatus)) result.calls = 'forbidden';
  else if (invites) result.calls = 'invited';
  const mailBans = statements.filter((one) => one.topic === 'email' && one.says === 'forbidden');
  if (mailBans.length > 0) {
    result.email = 'forbidden';
    if (mailBans.every((one) => one.submission)) result.emailBan = 'applications';
  } else if (reach.mailedAt) result.email = 'invited';
  if (forbids('followUp') || (forbids('calls') && result.calls === 'invited')) result.followUp = 'forbidden';
  result.shortlistOnly = statements.some((one) => one.topic === 'shortlistOnly');

  const spans: Span[] = [];
  for (const { topic, says, start, end } of statements) {
    if (result.quotes.length >= MOST_QUOTES) break;
    if (topic === 'email' && says !== result.email) continue;
    if (topic === 'calls' && says !== result.calls && !(says === 'forbidden' && result.followUp)) continue;
    const about = topic === 'calls' && says !== result.calls ? 'followUp' : topic;
    const text = quoteOf(plain, start, end);
    if (!result.quotes.some((quote) => quote.about === about && quote.text === text)) {
      result.quotes.push({ about, text });
      spans.push({ field: `instructions.${about}`, start, end });
    }
  }
  return { instructions: result, spans };
}

function statementsOf(text: Tagged, phones: NumberPlaces, readings: Tagged[]): Statement[] {
  const statements: Statement[] = [];
  const bans = findBans(text);
  const denied = new Set<number>();
  const times = new Map<string, number>();
  const add = (topic: Topic, says: Statement['says'], at: Stretch, { status = false, submission = false }: About = {}): void => {
    if (!isItsLanguage(text, at, readings)) return;
    // What was said as often as quotes are kept changes nothing when it is said again.
    const kind = `${topic} ${says} ${status} ${submission}`;
    const before = times.get(kind) ?? 0;
    times.set(kind, before + 1);
    if (before < MOST_QUOTES) statements.push(statement(text, topic, says, at, { status, submission }));
  };
  for (const ban of bans) {
    for (let i = ban.first; i <= ban.last; i++) denied.add(i);
    if (ban.audience === 'agency') continue;
    const quote = { first: Math.min(ban.at, ban.first), last: Math.max(ban.at, ban.last) };
    for (const topic of topicsOf(ban)) add(topic, 'forbidden', quote, ban);
  }
  for (const sentence of findShortlistOnly(text)) add('shortlistOnly', 'only', sentence);
  const invitations = findInvitations(text, phones, denied);
  for (const invitation of invitations) add('calls', 'invited', invitation);
  if (invitations.length === 0) for (const said of findWrittenOnly(text)) add('calls', 'forbidden', said);
  return statements;
}

/** Whether no other language knows more of these words: a sentence is read in the language that it is written in. */
function isItsLanguage(text: Tagged, at: Stretch, readings: Tagged[]): boolean {
  const first = text.units[at.first]?.first ?? 0;
  const last = text.units[at.last]?.last ?? 0;
  const known = text.knownTokens(first, last);
  return readings.every((other) => other.knownTokens(first, last) <= known);
}

/** The sentence around an address or number that the posting gives for the job: whoever gives one invites its use. */
function offer(text: Tagged, topic: Topic, at: { start: number; end: number }): Statement {
  const unit = text.unitOf(text.tokenAt(at.start));
  return statement(text, topic, 'invited', { first: unit, last: unit });
}

/** What narrows a ban. */
type About = Partial<Pick<Statement, 'status' | 'submission'>>;

function statement(
  text: Tagged,
  topic: Topic,
  says: Statement['says'],
  core: Stretch,
  { status = false, submission = false }: About = {},
): Statement {
  const { first, last } = frame(text, core);
  return { topic, says, status, submission, ...text.place(first, last) };
}

function topicsOf(ban: Ban): Topic[] {
  return Array.from(ban.ways, (way) => (way === 'any' ? 'followUp' : way));
}

/** The posting's own words, on one line, with the punctuation that ends them. */
function quoteOf({ text }: Plain, start: number, end: number): string {
  const close = /^[.!?)\]…]{1,3}/.exec(text.slice(end, end + 3))?.[0] ?? '';
  const words = text
    .slice(start, Math.min(end + close.length, start + 2 * LONGEST_QUOTE))
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE - 1)}…`;
}
