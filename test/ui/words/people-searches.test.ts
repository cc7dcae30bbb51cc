import { expect, test } from 'vitest';
import { peopleSearches } from '../../../src/ui/words/people-searches.ts';

test('recruiters and managers of an employer are searched by the words of the posting', () => {
  const { recruiters, managers } = peopleSearches('Harbour & Lantern', 'Engineer "Platform"');
  expect(new URL(recruiters).searchParams.get('keywords')).toBe(
    '"Harbour & Lantern" AND (Recruiter OR "Talent Acquisition" OR "Human Resources")',
  );
  expect(new URL(managers).searchParams.get('keywords')).toBe('"Harbour & Lantern" AND "Engineer  Platform" AND (Manager OR Director)');
  expect(new URL(managers).host).toBe('www.linkedin.com');
});
