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

/** Several reminders in one: how many, and the first of them. */
export function wordsOfMany(occurrences: Occurrence[], speaker: Speaker): Words {
  const lines = occurrences.slice(0, NAMED).map(({ action }) => whatAndWhom(action, speaker));
  const more = occurrences.length - lines.length;
  if (more > 0) lines.push(say(phrase('notifyMore', more), speaker));
  return { title: say(phrase('notifyMany', occurrences.length), speaker), message: lines.join('\n') };
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
