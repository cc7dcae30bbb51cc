import * as v from 'valibot';
import { type Backup, BackupSchema } from '../job/backup.ts';
import { DEFAULT_SETTINGS, type Settings } from '../job/settings.ts';
import { BackupError } from './backup-error.ts';
import { expectedOf } from './expected.ts';
import { locate, type Path } from './locate.ts';
import { parseJson } from './parse-json.ts';
import { findFlaw } from './references.ts';

/** How many millions of characters a file may have: a browser carries messages of up to 64 MiB to the worker, enough for a search of 15,000 opportunities. */
const MILLIONS = 60;

/** The version of the format that this code reads. */
const VERSION = 1;

/**
 * The backup in the text of a file, every default filled in, every unknown field kept.
 * @param settings what counts where the file sets nothing: the user's own, so that a file without settings changes none
 * @throws {BackupError} with line, column, path and what is expected, at the first thing that is wrong
 */
export function parseBackup(text: string, settings: Settings = DEFAULT_SETTINGS): Backup {
  if (text.length > MILLIONS * 1_000_000) throw BackupError.large(MILLIONS);
  const document = parseJson(withoutMark(text));
  if (!isObject(document)) throw wrong(text, [], 'an object');
  if (document.format === 'heed' && Number(document.version) > VERSION) throw BackupError.newer(Number(document.version));
  const own = document.settings === undefined ? {} : document.settings;
  if (!isObject(own)) throw wrong(text, ['settings'], 'an object');
  const parsed = v.safeParse(BackupSchema, { ...document, settings: { ...settings, ...own } }, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw wrong(text, (issue.path ?? []).map(({ key }) => key) as Path, expectedOf(issue));
  }
  const flaw = findFlaw(parsed.output);
  if (flaw) throw wrong(text, flaw.path, flaw.expected);
  return parsed.output;
}

const wrong = (text: string, path: Path, expected: string): BackupError => BackupError.wrong(locate(withoutMark(text), path), expected);

/** Some editors begin a file with a byte order mark, which JSON does not know. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
