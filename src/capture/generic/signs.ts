import { attribute, named } from '../../lib/dom.ts';
import { plain } from '../../lib/text.ts';
import type { MainText } from './body.ts';
import type { Evidence } from './evidence.ts';
import type { Line } from './lines.ts';
import { refusal } from './refusal.ts';
import { roleSign } from './role.ts';
import { ADDRESS, APPLY, APPLY_PROSE, CLOSED, COMPANY, HOME, HOW_TO_APPLY, NO_JOB, SECTION, VACANCY, VOCABULARY } from './sign-words.ts';
import { slugOf } from './slug.ts';

/** What speaks for a single posting, and what refuses it. Kept whole, so that a failing test can print why. */
export interface Signs {
  /** Each sign with its weight. */
  signs: Record<string, number>;
  score: number;
  refused: string | null;
}

/** How much of the weights a page needs: little where its address is of a board's posting, no more than nothing against it where its own state describes the job. */
const ENOUGH = { posting: 3, described: 1, unknown: 6 };

/**
 * Whether the signs suffice. Where nothing else speaks for a posting, labelled fields or a way to apply must be among them; beside that way, what is named for a
 * field near the title of a job is as good as a label, and so is an address among the employer's jobs that is called like this one.
 */
export function isPosting({ signs, score, refused }: Signs, address: keyof typeof ENOUGH): boolean {
  if (refused !== null || score < ENOUGH[address]) return false;
  const { labels = 0, apply = 0, sections = 0, near = 0, called = 0 } = signs;
  return address !== 'unknown' || labels >= 2 || (apply > 0 && (labels > 0 || sections >= 2 || near > 0 || called > 0));
}

/** Whether what stands near the title would decide. */
export const isUndecided = (signs: Signs): boolean =>
  !isPosting(signs, 'unknown') && (signs.signs.role ?? 0) > 0 && isPosting({ ...signs, signs: { ...signs.signs, near: 1 } }, 'unknown');

/** Weighs what a page shows. */
export function readSigns(evidence: Evidence): Signs {
  const { page, labels, headline } = evidence;
  const shown = evidence.lines.filter((line) => line.zone !== 'off');
  const applies = shown.filter(
    ({ text, parts }) => text.length <= 120 && (isApply(text) || (parts.length > 1 && parts.some(isApply))),
  ).length;
  const isOffered = applies > 0 || named(page.document, 'input', 200).some((input) => APPLY.test(attribute(input, 'value').trim()));
  const role = headline ? roleSign(headline.title) : 0;
  const signs: Record<string, number> = {
    address: addressSign(page.address),
    otherAddress:
      (NO_JOB.test(page.address.pathname) && !VACANCY.test(page.address.pathname)) || COMPANY.test(page.address.pathname) ? -3 : 0,
    apply: isOffered || shown.some(saysHow) ? 1 : 0,
    sections: Math.min(2, new Set(shown.filter(isSection).map((line) => plain(line.text))).size),
    labels: Math.min(3, [...labels.keys()].filter((field) => field !== 'title').length),
    title: headline?.confirmed ? 1 : 0,
    role,
    called: headline && role > 0 && isCalled(page.address, headline.title) ? 1 : 0,
    repeated: headline && role > 0 && isRepeated(headline.title, evidence.body) ? 1 : 0,
    words: wordsSign(shown),
  };
  const score = Object.values(signs).reduce((sum, one) => sum + one, 0);
  return { signs, score, refused: refusal({ ...evidence, lines: shown }, applies) };
}

const isApply = (text: string): boolean => text.length <= 50 && APPLY.test(text);
/** Says how to apply, or that nobody can any more: both stand only where somebody could. */
const saysHow = ({ text, heading }: Line): boolean =>
  text.length <= 400 &&
  (APPLY_PROSE.test(text) ||
    (heading > 0 && HOW_TO_APPLY.test(text.toLowerCase())) ||
    (text.length <= 160 && CLOSED.test(text.toLowerCase())));
const isSection = (line: Line): boolean => line.text.length <= 60 && SECTION.test(line.text.toLowerCase());

/** A path that names jobs and ends in a number or a name; or at least a host or path that names them. */
function addressSign({ hostname, pathname, search }: URL): number {
  const path = pathname + search;
  if (HOME.test(path)) return 0;
  if (ADDRESS.test(path) && /[\d/=-][^/]{3,}\/?$/.test(path)) return 2;
  return ADDRESS.test(hostname) || ADDRESS.test(path) ? 1 : 0;
}

/** Many in one: who works there, not whom they look for. */
const PLURAL = /(?:[eo]r|ist|[ai]nt|ian|nurse|chef|intern|trainee|graduate|associate|internship)s$/;

/** Whether a path ends in two words or more of the title that sound like a job, below a part that names jobs: `/careers/sail-maker` of "Senior Sail Maker". */
function isCalled(address: URL, title: string): boolean {
  const slug = slugOf(address);
  const above = address.pathname.replace(/[^/]*\/?$/, '');
  return ADDRESS.test(above) && slug.includes(' ') && !PLURAL.test(slug) && roleSign(slug) > 0 && ` ${plain(title)} `.includes(` ${slug} `);
}

/** A posting's text says once more what the job is. */
function isRepeated(title: string, body: MainText | null): boolean {
  const said = plain(title.split(/ [-–|(]|[(,]/)[0] ?? '');
  return said.includes(' ') && !!body?.run.some(({ text, heading }) => heading === 0 && text.length >= 60 && plain(text).includes(said));
}

function wordsSign(shown: readonly Line[]): number {
  const text = shown
    .map((line) => line.text)
    .join(' ')
    .slice(0, 60_000)
    .toLowerCase();
  const words = new Set<string>();
  for (const [word] of text.matchAll(VOCABULARY)) if (words.add(word).size >= 8) return 2;
  return words.size >= 4 ? 1 : 0;
}
