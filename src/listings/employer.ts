import { plain } from '../lib/text.ts';

/** Legal forms and words for a group, as they stand at the end of a company's name. */
const FORMS = new Set(
  [
    'gmbh mbh ag kg kgaa ohg gbr ug se eg ev ek co company',
    'inc incorporated corp corporation llc llp lp ltd limited plc pty pte pbc',
    'sa sas sasu sarl srl sl spa sccl bv nv vof ab as asa aps oy oyj sro doo zoo kft',
    'group gruppe groupe gruppo holding holdings and und et y',
  ]
    .join(' ')
    .split(' '),
);

/**
 * What is compared of an employer's name: "Acme GmbH & Co. KG", "ACME, Inc." and "acme.com" are all `acme`. Null where there is no name. Two employers may
 * share it; by itself it joins nothing.
 */
export function employerKey(name: string | null | undefined): string | null {
  const words = plain((name ?? '').replace(/\.(com|io|ai|org|net|de|ch|at|fr|co\.uk)\b/i, '').replaceAll('.', '')).split(' ');
  const [first = '', ...rest] = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
  while (FORMS.has(rest.at(-1) ?? '')) rest.pop();
  return [first, ...rest].join(' ') || null;
}

/** Whether one name is the other with something behind it: "Acme" and "Acme Germany". */
export const isPartOf = (one: string, other: string): boolean => `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);
