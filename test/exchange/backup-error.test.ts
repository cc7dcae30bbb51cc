import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BackupError } from '../../src/exchange/backup-error.ts';
import { messagesOf, say } from '../../src/job/say.ts';

const speaker = (locale: string) => ({
  message: messagesOf(JSON.parse(readFileSync(new URL(`../../assets/_locales/${locale}/messages.json`, import.meta.url), 'utf8'))),
  locale,
  timeZone: 'UTC',
});

test.each([BackupError.wrong({ line: 3, column: 7, path: 'people[0].id' }, 'text'), BackupError.newer(2), BackupError.large(60)])(
  '“$message” is said to a user too, who is told besides that nothing happened',
  (error) => {
    expect(say(error.phrase, speaker('en'))).toBe(`${error.message} Nothing was imported.`);
    expect(say(error.phrase, speaker('de'))).toMatch(/Es wurde nichts importiert\.$/);
  },
);
