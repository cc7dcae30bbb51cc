import { expect, test } from 'vitest';
import { settleEmployer } from '../../src/capture/agency.ts';
import type { Draft, Reading } from '../../src/sites/draft.ts';

const reading = (draft: Draft, source: Reading['source'] = 'text'): Reading => ({ source, certainty: 'likely', draft });
const employer = (readings: Reading[]) => {
  const settled = settleEmployer(readings);
  const first = <K extends keyof Draft>(field: K) => settled.find(({ draft }) => draft[field])?.draft[field] ?? null;
  return [first('organization'), first('agency')];
};

test('an agency that structured data calls the employer stands beside the employer that the page names', () => {
  expect(
    employer([
      reading({ organization: 'Thistle Staffing', organizationUrl: 'https://thistle.example/' }, 'json-ld'),
      reading({ organization: 'Harbour Mills', agency: 'Thistle Staffing Ltd' }),
    ]),
  ).toEqual(['Harbour Mills', 'Thistle Staffing Ltd']);
});

test('an agency that alone is named stays the employer that is known', () => {
  expect(employer([reading({ organization: 'Thistle Staffing' }, 'json-ld'), reading({ agency: 'Thistle Staffing' })])).toEqual([
    'Thistle Staffing',
    null,
  ]);
});

test.each([
  ['On behalf of our client Harbour Mills Ltd. we are looking for a miller.', 'Harbour Mills Ltd'],
  ['We recruit on behalf of our client, Harbour & Sons, in Leith.', 'Harbour & Sons'],
  ['Für unseren Kunden, die Nordwind Logistik GmbH, suchen wir Sie.', 'Nordwind Logistik GmbH'],
  ['Im Auftrag unseres Mandanten Nordwind suchen wir Sie.', 'Nordwind'],
  ['Nous recrutons pour notre client Boulangerie Petit un boulanger.', 'Boulangerie Petit'],
])('%s', (description, client) => {
  expect(employer([reading({ organization: 'Thistle', description })])).toEqual([client, 'Thistle']);
});

test.each([
  'On behalf of our client, a leading mill, we are looking for a miller.',
  'You will work for our clients in the North.',
  'Für unseren Kunden suchen wir Sie.',
  'On behalf of our client A well-known mill we look for you.',
  'You speak for our client base.',
])('%s names no client', (description) => {
  expect(employer([reading({ organization: 'Thistle', description })])).toEqual(['Thistle', null]);
});

test('the employer’s own page names no other', () => {
  expect(employer([reading({ organization: 'Harbour Mills', description: 'On behalf of our client Harbour Mills Ltd we bake.' })])).toEqual(
    ['Harbour Mills', null],
  );
});
