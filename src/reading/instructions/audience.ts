import { APART } from '../gap.ts';
import type { Tagged } from '../tagged.ts';
import type { Scope } from './collect.ts';

/** Whom an instruction addresses. */
export type Audience = 'applicant' | 'agency' | 'both';

const REACH = 40;

/**
 * Whom the denial at unit `at` addresses: agencies where they are the ones whose calls are meant, the subject ("agencies should not call"),
 * addressed by name ("Recruiters: …"), or in a condition ("if you are a recruiter"); both where applicants are named beside them.
 */
export function audienceOf(text: Tagged, at: number, scope: Scope): Audience {
  if (scope.fromAgency || isDoneByAgency(text, at, scope)) return 'agency';
  const { first, last } = text.around(at, APART.sentence, REACH);
  if (isConditionOnAgency(text, first, last) || isRefusal(text, at, first, scope)) return 'agency';
  const subject = subjectOf(text, Math.min(at, scope.first), first);
  if (subject) return subject;
  return headed(text, first) ? 'agency' : 'applicant';
}

/** "We do not work with agencies, so please don't get in touch": they alone are spoken of. Calls are too dear a thing to tell by this. */
function isRefusal(text: Tagged, at: number, first: number, { ways }: Scope): boolean {
  if (ways.has('calls') || text.has(first, at, 'applicant')) return false;
  for (let j = at - 1; j > first; j--)
    if (text.is(j, 'agency') && text.has(j + 1, at - 1, 'please', 'but', 'ask'))
      return text.has(first, j - 1, 'not') && text.has(first, j - 1, 'we');
  return false;
}

/** "Recruiters who call will be ignored": what is refused is theirs. */
function isDoneByAgency(text: Tagged, at: number, { first, last }: Scope): boolean {
  if (last >= at || text.has(first, last, 'applicant')) return false;
  for (let j = first; j < last; j++)
    if (text.is(j, 'agency') && (j === first || text.opensLine(j) || (j === first + 1 && text.is(first, 'glue'))))
      return text.is(j + 1, 'glue');
  return false;
}

/** "… if you are a recruiter", "unless you are an agency": the condition names agencies. */
function isConditionOnAgency(text: Tagged, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (!text.is(i, 'if')) continue;
    const end = Math.min(last, i + 7);
    if (text.has(i + 1, end, 'agency') && !text.has(i + 1, end, 'applicant')) return true;
  }
  return false;
}

/** The agencies and applicants right before a denial, as its subject or addressed; null where neither stands there. */
function subjectOf(text: Tagged, at: number, first: number): Audience | null {
  let agency = false;
  let applicant = false;
  let clauses = 0;
  for (let j = at - 1; j >= first && at - j < 16; j--) {
    if (text.apart(j + 1) >= APART.clause || text.gap(j + 1)?.comma) clauses++;
    // "Ne pas passer en agence": a place.
    if (text.is(j, 'agency') && !isDenied(text, j, first) && !(text.is(j, 'employer') && text.is(j - 1, 'by'))) agency = true;
    else if (text.is(j, 'applicant')) applicant = true;
    else if (!text.is(j, 'please', 'and', 'aux', 'modal', 'glue', 'ask', 'you', 'kind', 'agency', 'about', 'from', 'no')) {
      // Another word: what stands before it is no subject, unless it is all that the clause before says ("Note to recruiters: …").
      if (clauses > 0 && agency && j - first < 3) continue;
      // "Note to agencies: we do not accept calls"; "Agenturen bitten wir, nicht anzurufen", "Agenturen sollen uns nicht anrufen".
      if (text.is(j, 'we') && (text.gap(j)?.colon || text.language.deniesBackwards)) continue;
      // "Agenturen erteilen wir keine Auskunft"
      if (text.is(j, 'accept') && text.is(j + 1, 'we') && text.language.deniesBackwards) continue;
      if (text.is(j, 'employer') && text.language.deniesBackwards && text.is(j - 1, 'modal', 'aux')) continue;
      break;
    }
  }
  if (agency) return applicant ? 'both' : 'agency';
  return null;
}

/** "No recruiters, please do not call": the agencies are refused themselves, the request stands beside. */
function isDenied(text: Tagged, agency: number, first: number): boolean {
  for (let j = agency - 1; j >= first && agency - j < 8; j--) {
    if (text.is(j, 'no')) return true;
    if (!text.is(j, 'agency', 'and', 'kind', 'glue', 'please', 'call', 'mail', 'other', 'visit')) return false;
  }
  return false;
}

/** Whether the sentence before is a heading or an address that names nobody but agencies. */
function headed(text: Tagged, first: number): boolean {
  if (first === 0) return false;
  const before = text.around(first - 1, APART.sentence, REACH);
  if (before.last - before.first > 7) return false;
  let agency = false;
  for (let j = before.first; j <= before.last; j++) {
    if (text.is(j, 'applicant', 'no', 'not', 'modal', 'aux', 'accept')) return false;
    if (text.is(j, 'agency')) agency = true;
  }
  return agency;
}
