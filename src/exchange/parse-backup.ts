import * as v from 'valibot';
import { type Backup, BackupSchema } from '../job/backup.ts';
import { DEFAULT_SETTINGS, type Settings } from '../job/settings.ts';
import { BackupError } from './backup-error.ts';
import { expectedOf } from './expected.ts';
import { locate, type Path } from './locate.ts';
import { parseJson } from './parse-json.ts';
import { findFlaw } from './references.ts';

/** How many megabytes a file may have: Chrome carries messages of up to 64 MiB to the worker, in UTF-8, enough for a search of 15,000 opportunities. */
const MEGABYTES = 60;

/** The version of the format that this code reads. */
const VERSION = 1;

/**
 * The backup in the text of a file, every default filled in, every unknown field kept.
 * @param settings what counts where the file sets nothing: the user's own, so that a file without settings changes none
 * @throws {BackupError} with line, column, path and what is expected, at the first thing that is wrong
 */
export function parseBackup(text: string, settings: Settings = DEFAULT_SETTINGS): Backup {
  if (isLonger(text, MEGABYTES * 1_000_000)) throw BackupError.large(MEGABYTES);
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

/** Whether a text has more bytes than that in UTF-8, where a character has one to three of them for each of its UTF-16 units. */
const isLonger = (text: string, bytes: number): boolean =>
  text.length > bytes || (3 * text.length > bytes && new Blob([text]).size > bytes);

const wrong = (text: string, path: Path, expected: string): BackupError => BackupError.wrong(locate(withoutMark(text), path), expected);

/** Some editors begin a file with a byte order mark, which JSON does not know. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
