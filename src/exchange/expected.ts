import type * as v from 'valibot';

/** What a schema expected, in English words, from the issue it raised. */
export function expectedOf(issue: v.BaseIssue<unknown>): string {
  const { requirement } = issue;
  switch (issue.type) {
    case 'iso_date':
      return 'a date such as 2026-03-20';
    case 'max_length':
      return `at most ${requirement} ${Array.isArray(issue.input) ? 'items' : 'characters'}`;
    case 'min_length':
      return `at least ${requirement} ${requirement === 1 ? 'character' : 'characters'}`;
    case 'min_value':
      return `a number from ${requirement} on`;
    case 'max_value':
      return `a number up to ${requirement}`;
    case 'integer':
      return 'a whole number';
    case 'check':
    case 'regex':
      return issue.message;
    default:
      return issue.input === undefined ? 'a value, but the field is missing' : inWords(issue.expected ?? 'something else');
  }
}

const WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
  undefined: 'nothing',
};

/** `("high" | "low" | null)` → `"high", "low" or null`. */
function inWords(expected: string): string {
  const choices = expected
    .replace(/^\((.*)\)$/, '$1')
    .replace(/[()]/g, '')
    .split(' | ');
  const words = [...new Set(choices)]
    .filter((choice) => choice !== 'undefined' || choices.length === 1)
    .map((choice) => WORDS[choice] ?? choice);
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} or ${last}` : last;
}
