import { plain } from '../lib/text.ts';
import type { Reading } from '../sites/draft.ts';

const WORD = "\\p{Lu}[\\p{L}\\d.&'’-]*";
/** "on behalf of our client Acme Ltd": who recruits for a client that is named. One that is only described begins in lower case. */
const CLIENT = new RegExp(
  `(?:(?:[Oo]n behalf of|[Ff]or|[Rr]epresenting) (?:our|my) client|[Ii]m Auftrag unserer? (?:Kundin|Mandantin)|[Ii]m Auftrag unseres (?:Kunden|Mandanten)|[Ff]ür unseren (?:Kunden|Mandanten)|[Pp]our notre client)e?,? (?:die |der |das )?\\**(${WORD}(?: (?:(?:&|and|und|et|of) )?${WORD}){0,4})`,
  'u',
);
const NO_NAME = /^(An?|The|One|This|We|You|Eine?n?|Sie|Wir|Une?|Nous|Vous)$/;

/**
 * Readings in which the employer is the employer. Structured data of recruiters gives their agency as the hiring organization; where the page names both,
 * the employer takes its place, and the agency is kept beside it.
 */
export function settleEmployer(readings: readonly Reading[]): Reading[] {
  const agency = readings.find(({ draft }) => draft.agency)?.draft.agency;
  const isAgency = (name: string | undefined): boolean => name !== undefined && agency !== undefined && same(name, agency);
  if (agency === undefined) return withClient(readings);
  const named = readings.filter(({ draft }) => draft.organization);
  // Alone, it stands for the employer that it keeps to itself.
  if (named.length > 0 && named.every(({ draft }) => isAgency(draft.organization)))
    return readings.map((reading) => ({ ...reading, draft: { ...reading.draft, agency: undefined } }));
  return readings.map((reading) =>
    isAgency(reading.draft.organization)
      ? { ...reading, draft: { ...reading.draft, organization: undefined, organizationUrl: undefined } }
      : reading,
  );
}

/** The client that the posting's own text names as the one it recruits for. */
function withClient(readings: readonly Reading[]): Reading[] {
  const text = readings.find(({ draft }) => draft.description)?.draft.description?.slice(0, 20_000) ?? '';
  const organization = readings.find(({ draft }) => draft.organization)?.draft.organization;
  const client = clientIn(text);
  if (!client || (organization && same(client, organization))) return [...readings];
  return [
    { source: 'text', certainty: 'unsure', draft: { organization: client, ...(organization && { agency: organization }) } },
    ...readings,
  ];
}

function clientIn(text: string): string | null {
  const name = CLIENT.exec(text)?.[1]?.replace(/[.,]+$/, '') ?? '';
  return name === '' || NO_NAME.test(name.split(' ')[0] ?? '') ? null : name;
}

function same(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}
