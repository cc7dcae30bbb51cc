import { numberFormat } from '../../job/formats.ts';
import type { Salary } from '../../job/posting.ts';
import { webAddress } from '../../lib/address.ts';
import type { OpportunityRow } from '../../store/rows.ts';
import { type Reader, t } from './t.ts';
import { sayDeadline } from './when.ts';

const UNITS = { HOUR: 'partPerHour', DAY: 'partPerDay', WEEK: 'partPerWeek', MONTH: 'partPerMonth', YEAR: 'partPerYear' } as const;

/** schema.org's employment types, by the message that names each. */
export const TYPES: Readonly<Record<string, string>> = {
  FULL_TIME: 'partFullTime',
  PART_TIME: 'partPartTime',
  CONTRACTOR: 'partContractor',
  TEMPORARY: 'partTemporary',
  INTERN: 'partIntern',
  VOLUNTEER: 'partVolunteer',
  PER_DIEM: 'partPerDiem',
};

/** A posting without its text, as lists have it. */
export type Facts = OpportunityRow['posting'];

/** Where the work is: places, and whether it may be done from elsewhere. */
export function placeWords({ jobLocation, jobLocationType }: Facts): string {
  const where = jobLocation.length > 3 ? [...jobLocation.slice(0, 3), t('partMorePlaces', jobLocation.length - 3)] : jobLocation;
  const how = jobLocationType === 'TELECOMMUTE' ? t('partRemote') : jobLocationType === 'HYBRID' ? t('partHybrid') : null;
  return [where.join('; '), how].filter(Boolean).join(' · ');
}

/** Until when to apply: the day, the hour where one is said, and whether later applications are read; "until filled" where there is no day. Null where nothing is said. */
export function deadlineWords({ validThrough, deadline }: Facts, reader: Reader): string | null {
  if (!validThrough) {
    if (deadline?.kind === 'until-filled') return t('partUntilFilled');
    return deadline?.kind === 'rolling' ? t('partRolling') : null;
  }
  const moment = [sayDeadline(validThrough, reader), deadline?.time].filter(Boolean).join(', ');
  return deadline?.kind === 'priority' ? t('partPriorityDeadline', moment) : moment;
}

/** Pay as a range: "$90,000 – $110,000 a year"; null where none is stated. */
export function salaryWords(salary: Salary | null, { locale }: Pick<Reader, 'locale'>): string | null {
  const ends = [salary?.minValue, salary?.maxValue].filter((value): value is number => typeof value === 'number');
  if (!salary || ends.length === 0) return salary?.grade ?? null;
  const format = moneyFormat(salary.currency, locale, ends);
  const [low = 0, high = low] = ends;
  const range = low === high ? format.format(low) : format.formatRange(Math.min(low, high), Math.max(low, high));
  const open = salary.maxValue === null ? t('partFromPay', range) : salary.minValue === null ? t('partUpToPay', range) : range;
  return salary.unitText ? t(UNITS[salary.unitText], open) : open;
}

/** Whole amounts without cents, others with all of them. A currency that is no code of ISO 4217 is left out. */
function moneyFormat(currency: string | null, locale: string, ends: readonly number[]): Intl.NumberFormat {
  const digits = ends.every(Number.isInteger) ? 0 : 2;
  const plain = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return numberFormat(locale, currency && /^[A-Z]{3}$/.test(currency) ? { ...plain, style: 'currency', currency } : plain);
}

/** schema.org's employment types in the reader's words; any other stays as the posting has it. */
export const typeWords = (types: readonly string[]): string => types.map((type) => (TYPES[type] ? t(TYPES[type]) : type)).join(', ');

/** Where a field may have been read that says nothing of how sure that is: from running text, or guessed from a page's head. */
const GUESSED: ReadonlySet<string> = new Set(['text', 'meta']);
/** What running text says in so many words, or not at all. */
const TOLD: ReadonlySet<string> = new Set(['applicationContacts', 'validThrough']);

/** Whether a field deserves a second look: the capture says so, or says nothing and guessed. What the user wrote never does. */
export function isUnsure({ provenance, certainty }: Pick<Facts, 'provenance' | 'certainty'>, field: string): boolean {
  const source = provenance[field] ?? '';
  if (source === 'user') return false;
  const sure = certainty?.[field];
  return sure === undefined ? GUESSED.has(source) && !TOLD.has(field) : sure === 'unsure';
}

/** The employer, with the recruiter's agency beside it where the posting names one. */
export function employerWords({ hiringOrganization: { name }, agency }: Pick<Facts, 'hiringOrganization' | 'agency'>): string {
  if (!agency) return name ?? '';
  return name ? t('partThroughAgency', name, agency) : t('partAgencyOnly', agency);
}

/** The host of a posting's address, which is what people call a board by: `linkedin.com`. */
export const hostWords = (url: string | null): string | null => webAddress(url)?.hostname.replace(/^www\./, '') ?? null;

export interface Ask {
  /** What the posting asks, in our words. */
  words: string;
  /** Its own words. */
  quotes: string[];
  tone: 'forbids' | 'invites' | 'tells';
}

/** What a posting asks of applicants, what matters most first, each with its quotes. */
export function asksOf({ instructions }: Pick<Facts, 'instructions'>): Ask[] {
  const { calls, email, emailBan, followUp, shortlistOnly } = instructions;
  const quotes = (topic: string) => instructions.quotes.filter(({ about }) => about === topic).map(({ text }) => text);
  const asks: Ask[] = [];
  if (calls === 'forbidden') asks.push({ words: t('partAsksNoCalls'), quotes: quotes('calls'), tone: 'forbids' });
  if (email === 'forbidden' && emailBan !== 'applications')
    asks.push({ words: t('partAsksNoEmail'), quotes: quotes('email'), tone: 'forbids' });
  if (followUp === 'forbidden') asks.push({ words: t('partAsksNoFollowUp'), quotes: quotes('followUp'), tone: 'forbids' });
  if (shortlistOnly) asks.push({ words: t('partSaysShortlist'), quotes: quotes('shortlistOnly'), tone: 'tells' });
  if (email === 'forbidden' && emailBan === 'applications')
    asks.push({ words: t('partAsksNoEmailedApplications'), quotes: quotes('email'), tone: 'tells' });
  if (quotes('walkIns').length > 0) asks.push({ words: t('partAsksNoWalkIns'), quotes: quotes('walkIns'), tone: 'tells' });
  if (calls === 'invited') asks.push({ words: t('partInvitesCalls'), quotes: quotes('calls'), tone: 'invites' });
  if (email === 'invited') asks.push({ words: t('partInvitesEmail'), quotes: quotes('email'), tone: 'invites' });
  return asks;
}
