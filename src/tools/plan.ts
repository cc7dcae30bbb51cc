import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { plan } from '../etiquette/plan.ts';
import { presentOf } from '../etiquette/present.ts';
import type { PlannedAction } from '../job/action.ts';
import { type Backup, BackupSchema } from '../job/backup.ts';
import { askingWith } from '../job/instructions.ts';
import { messagesOf, type Speaker, say } from '../job/say.ts';
import { Moment } from '../job/text.ts';
import { askedBy } from '../listings/asked.ts';

/**
 * Prints what is open or upcoming in a backup at a moment: `plan backup.json --now 2026-03-10T12:00:00Z`.
 * @throws {Error} with one clear line where the file or the moment is not as it should be
 */
export async function main(args: string[]): Promise<void> {
  const { file, now } = readArguments(args);
  const backup = readBackup(file);
  const { settings, people, employers = [] } = backup;
  const opportunities = backup.opportunities.map((one) => askingWith(one, askedBy(employers, one.posting)));
  const journal = backup.journal.filter(({ at }) => Date.parse(at) <= now);
  const { actions, stalled } = presentOf(plan({ settings, people, opportunities, journal }), now);
  const speaker: Speaker = { message: messagesOf(english), locale: 'en', timeZone: settings.timeZone };
  process.stdout.write(`${JSON.stringify({ actions: actions.map((action) => spoken(action, speaker)), stalled }, null, 2)}\n`);
}

function readArguments(args: string[]): { file: string; now: number } {
  const place = args.indexOf('--now');
  const moment = v.safeParse(Moment, args[place + 1]);
  const [file, ...more] = args.filter((_, index) => place < 0 || (index !== place && index !== place + 1));
  if (place < 0 || !file || more.length > 0) throw new Error('usage: plan backup.json --now 2026-03-10T12:00:00Z');
  if (!moment.success) throw new Error(`--now: ${args[place + 1] ?? 'nothing'} is no moment such as 2026-03-10T12:00:00Z`);
  return { file, now: Date.parse(moment.output) };
}

function readBackup(file: string): Backup {
  const result = v.safeParse(BackupSchema, parse(file));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`);
}

function parse(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** An action as the interchange format has it, with its reasons as sentences. */
function spoken({ key, rule, opportunity, also, people, channels, opens, due, closes, held, why }: PlannedAction, speaker: Speaker) {
  const reason = held && { guard: held.guard, reason: say(held.reason, speaker) };
  return { key, rule, opportunity, also, people, channels, opens, due, closes, held: reason, why: say(why, speaker) };
}
