import browser from 'webextension-polyfill';
import { numberFormat } from '../../job/formats.ts';
import type { Speaker } from '../../job/say.ts';

const known = new Map<string, string>();

/** The message of that id in the reader's language, its `$1`, `$2` … replaced; where it is missing, the id, so that nothing is ever blank. */
export function t(id: string, ...facts: (string | number)[]): string {
  if (facts.length > 0) return browser.i18n.getMessage(id, facts.map(String)) || id;
  // The browser takes its time over each, and the rows of a list say the same again and again.
  const message = known.get(id) ?? (browser.i18n.getMessage(id) || id);
  known.set(id, message);
  return message;
}

/** Of two messages the one that fits a number by the language's plural rules; the number is its `$1`. */
export function tCount(count: number, one: string, other: string, ...facts: (string | number)[]): string {
  const form = new Intl.PluralRules(locale()).select(count) === 'one' ? one : other;
  return t(form, numberFormat(locale()).format(count), ...facts);
}

/** The message of a value of one of the vocabularies: `tOf('stage', 'interview-ahead')` is the message `stage_interview_ahead`. */
export const tOf = (
  family:
    | 'rule'
    | 'means'
    | 'changes'
    | 'guard'
    | 'gentle'
    | 'standing'
    | 'wait'
    | 'stage'
    | 'role'
    | 'channel'
    | 'outcome'
    | 'mode'
    | 'kind'
    | 'interest',
  value: string,
): string => t(`${family}_${value.replaceAll('-', '_')}`);

/** The language the messages are in, a BCP 47 tag: the browser's own where Heed speaks it (so that en-GB has British dates), else English. */
export function locale(): string {
  const spoken = t('partLanguage');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === spoken ? wanted : spoken;
}

/** Who reads: language, zone, and the moment (epoch milliseconds) that counts as now. */
export interface Reader extends Speaker {
  now: number;
}

/** Says phrases and dates in the reader's language, with moments in the given IANA zone. */
export function readerIn(timeZone: string, now: number): Reader {
  return { message: (id, facts) => browser.i18n.getMessage(id, facts), locale: locale(), timeZone, now };
}
