import type { Role } from '../role.ts';

/** Ways of getting in touch that can be denied; `any` is contact as such. */
export type Way = 'calls' | 'email' | 'walkIns' | 'any';

/** What a negation denies: a thing ("no calls"), a deed ("do not call"), or what stood before it ("calls are not accepted"). */
export type Denies = 'thing' | 'deed' | 'statement';

/** A word for a way of getting in touch, as met in a run. */
export interface Item {
  unit: number;
  roles: ReadonlySet<Role>;
  /** "by phone" */
  by: boolean;
  /** "your phone", "cell phones": the thing in one's pocket, and neither a way nor a deed. */
  device: boolean;
  /** A comma, slash or "and" stands before it. */
  listed: boolean;
}

const WAY_OF: [Role, Way | null][] = [
  ['call', 'calls'],
  ['ring', 'calls'],
  ['mail', 'email'],
  ['write', 'email'],
  ['visit', 'walkIns'],
  ['come', 'walkIns'],
  ['phone', 'calls'],
  ['other', null],
];

const NOUNS: Role[] = ['call', 'phone', 'mail', 'visit', 'other', 'inquiry'];

/** Which ways a list of items names: "phone or e-mail inquiries" are calls and mails, "personal inquiries" are contact as such. */
export function settle(items: Item[], { denies, please, backwards }: { denies: Denies; please: boolean; backwards: boolean }): Set<Way> {
  const ways = new Set<Way>();
  items.forEach((item, k) => {
    // "No rings": a word that only names a deed is no thing.
    if (denies === 'thing' && !NOUNS.some((role) => item.roles.has(role))) return;
    const next = items[k + 1];
    // "Cell phone use": what is said of the thing is said of its kind.
    if (item.device || (next?.device && next.unit === item.unit + 1)) return;
    const isAdjective = next !== undefined && next.unit === item.unit + 1 && !next.listed && !onlyPhone(next, denies);
    if (item.roles.has('inquiry') || item.roles.has('contact')) {
      if (isAdjective && !next.by) return;
      for (const way of waysOfInquiry(items, k)) if (way) ways.add(way);
      return;
    }
    if (onlyPhone(item, denies) && !item.by && !isAdjective) {
      // "phone or e-mail inquiries": the telephone waits for its noun. "No phone, please" has none, and courtesy tells what is meant.
      const noun = items.slice(k + 1).some((later) => later.roles.has('inquiry') || later.roles.has('call') || later.by);
      // "Kontaktieren Sie uns nicht telefonisch": it says how the deed is denied.
      const alone = denies === 'deed' && (items.length === 1 || backwards);
      if (!noun && !alone && !(please && denies !== 'deed')) return;
    }
    const way = WAY_OF.find(([role]) => item.roles.has(role))?.[1];
    if (way) ways.add(way);
  });
  return ways;
}

/** The telephone as a way. In "no phone" it is no deed, though "phone" can be one. */
const onlyPhone = ({ roles }: Item, denies: Denies = 'deed'): boolean =>
  roles.has('phone') && !roles.has('call') && (denies === 'thing' || !roles.has('ring'));

/** The ways named right before an inquiry ("phone inquiries") or after it ("inquiries by phone"); contact as such where none is. */
function waysOfInquiry(items: Item[], k: number): (Way | null)[] {
  const ways: (Way | null)[] = [];
  const wayOf = (item: Item): Way | null | undefined => WAY_OF.find(([role]) => item.roles.has(role))?.[1];
  for (let i = k; i > 0; i--) {
    const item = items[i];
    const before = items[i - 1];
    if (!item || !before || item.listed || before.unit !== item.unit - 1) break;
    const way = wayOf(before);
    if (way !== undefined) ways.push(way);
  }
  for (let i = k + 1; i < items.length; i++) {
    const item = items[i];
    if (!item) break;
    // In Romance languages the adjective follows: "demandes téléphoniques".
    const adjective = onlyPhone(item) && i === k + 1 && !item.listed && item.unit === (items[k]?.unit ?? 0) + 1;
    if (!item.by && !adjective) break;
    ways.push(wayOf(item) ?? null);
  }
  // "Telephone solicitations or inquiries": the way before the first holds for the second.
  const before = items[k - 1];
  if (
    ways.length === 0 &&
    items[k]?.listed &&
    before?.roles.has('inquiry') &&
    !before.roles.has('contact') &&
    before.unit === (items[k]?.unit ?? 0) - 2
  )
    return waysOfInquiry(items, k - 1);
  return ways.length > 0 ? ways : ['any'];
}
