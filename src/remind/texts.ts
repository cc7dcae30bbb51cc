import { phrase } from '../job/phrase.ts';
import { type Speaker, say } from '../job/say.ts';
import type { DueCount, Occurrence, Reminded } from './ledger.ts';

/** What a notification says. */
export interface Words {
  title: string;
  message: string;
}

/** A summary names this many; the list holds the rest. */
const NAMED = 4;

/** One reminder: what and whom; then why now, and which job it is about. */
export function wordsOfOne({ action }: Occurrence, speaker: Speaker): Words {
  const job = [action.title, action.employer].filter(Boolean).join(', ');
  return { title: whatAndWhom(action, speaker), message: [say(action.why, speaker), job].filter(Boolean).join('\n') };
}

/** What the buttons of one reminder say, in their order; see `notification-button.ts` of the worker. */
export const buttonsOf = (speaker: Speaker): string[] => [speaker.message('partDone', []), speaker.message('notifyInAnHour', [])];

/**
 * Several reminders in one: how many, and the first of them. After a long silence it names none, because what matters most is no longer what came first: it says that the list
 * has them in their order.
 */
export function wordsOfMany(occurrences: Occurrence[], afterSilence: boolean, speaker: Speaker): Words {
  const title = say(phrase('notifyMany', occurrences.length), speaker);
  if (afterSilence) return { title: say(phrase('notifyBack'), speaker), message: say(phrase('notifyBackWhy', title), speaker) };
  return { title, message: listed(occurrences, ({ action }) => whatAndWhom(action, speaker), speaker) };
}

/** What the day holds: how much, and the first of it; what comes later in the day, with its time. */
export function wordsOfDigest(occurrences: Occurrence[], now: number, speaker: Speaker): Words {
  const clock = new Intl.DateTimeFormat(speaker.locale, { timeStyle: 'short', timeZone: speaker.timeZone });
  const line = ({ at, action }: Occurrence) => (at <= now ? '' : `${clock.format(at)}  `) + whatAndWhom(action, speaker);
  const title = occurrences.length === 1 ? phrase('notifyTodayOne') : phrase('notifyToday', occurrences.length);
  return { title: say(title, speaker), message: listed(occurrences, line, speaker) };
}

function listed(occurrences: Occurrence[], line: (occurrence: Occurrence) => string, speaker: Speaker): string {
  const lines = occurrences.slice(0, NAMED).map(line);
  const more = occurrences.length - lines.length;
  if (more > 0) lines.push(say(phrase('notifyMore', more), speaker));
  return lines.join('\n');
}

/** What the toolbar button says when it is pointed at or read out. */
export function tooltip({ due, overdue }: DueCount, speaker: Speaker): string {
  const name = speaker.message('name', []);
  if (due === 0) return name;
  const count = say(due === 1 ? phrase('notifyDueOne') : phrase('notifyDueMany', due), speaker);
  return `${name}: ${overdue === 0 ? count : say(phrase('notifyOverdue', count, overdue), speaker)}`;
}

function whatAndWhom(action: Reminded, speaker: Speaker): string {
  const what = say(phrase(`rule_${action.rule.replaceAll('-', '_')}`), speaker);
  const names = new Intl.ListFormat(speaker.locale, { type: 'conjunction' }).format(action.names);
  const whom = names || action.employer || action.title;
  return whom ? say(phrase('notifyWhatWhom', what, whom), speaker) : what;
}
