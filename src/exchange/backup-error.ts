import { Refusal } from '../job/refusal.ts';

/** Where in a file something is wrong: line and column from 1, and the way there, such as `opportunities[3].posting.validThrough` (empty: the whole). */
export interface Place {
  line: number;
  column: number;
  path: string;
}

/** A file is no backup that Heed can read. `message` says so in English, `phrase` in the user's language. */
export class BackupError extends Refusal {
  override name = 'BackupError';
  readonly place: Place | null;
  /** What should be at that place, in English. */
  readonly expected: string | null;

  private constructor(
    message: string,
    phrase: [id: string, ...facts: string[]],
    place: Place | null = null,
    expected: string | null = null,
  ) {
    super(...phrase);
    this.message = message;
    this.place = place;
    this.expected = expected;
  }

  /** Something else is expected at a place. */
  static wrong(place: Place, expected: string): BackupError {
    const { line, column } = place;
    const path = place.path || 'the top of the document';
    return new BackupError(
      `Line ${line}, column ${column}: at ${path}, expected ${expected}.`,
      ['backupWrong', String(line), String(column), path, expected],
      place,
      expected,
    );
  }

  /** The file is of a later version of the format. */
  static newer(version: number): BackupError {
    const message = `This file was written by a newer version of Heed (format version ${version}). Update Heed, then import it again.`;
    return new BackupError(message, ['backupNewer', String(version)]);
  }

  /** The file has more megabytes than this. */
  static large(megabytes: number): BackupError {
    return new BackupError(`This file is larger than Heed can read: ${megabytes} MB at most.`, ['backupLarge', String(megabytes)]);
  }
}
