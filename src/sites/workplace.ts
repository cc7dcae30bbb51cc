import { plain } from '../lib/text.ts';

const HYBRID = /\b(hybrid\w*|hibrid[oa]|hybride|teilweise remote|partly remote|partially remote|télétravail partiel)\b/i;
const REMOTE =
  /\b(100\s?% remote|fully remote|remote|telecommute|telework|work from (home|anywhere)|wfh|home[ -]?office|télétravail( complet| total)?|teletrabajo|remoto|a distancia|em casa|ortsunabhängig|na dálku|praca zdalna|zdaln\w+|thuiswerk\w*)\b|віддалено|удал[её]нно/iu;
const NOT_REMOTE =
  /\b(no|not|non|kein|keine|sans)\s+(fully\s+)?(remote|télétravail|home[ -]?office)\b|\bon[- ]?site( only)?\b|\bremote\s*:\s*no\b/i;

/** What a short text (a location, a label's value, a badge) says of where one works, or undefined. Not for prose: "remote" stands in many of those. */
export function readWorkplace(text: string): 'TELECOMMUTE' | 'HYBRID' | undefined {
  if (HYBRID.test(text)) return 'HYBRID';
  return REMOTE.test(text) && !NOT_REMOTE.test(text) ? 'TELECOMMUTE' : undefined;
}

/** A location without the words that only say how one works there: `Melbourne VIC (Hybrid)` is `Melbourne VIC`. Empty where nothing else is left. */
export function placeOnly(text: string): string {
  if (readWorkplace(text) && plain(text.replace(new RegExp(REMOTE.source, 'giu'), '').replace(new RegExp(HYBRID.source, 'giu'), '')) === '')
    return '';
  return text
    .replace(/\s*[([]\s*(hybrid|remote|on-?site|in[- ]office|fully remote|100% remote|telecommute)[^)\]]*[)\]]/gi, '')
    .replace(/^\s*(hybrid|remote|on-?site)( work)?( in| -| –|,|:| \/| \|)\s+/i, '')
    .replace(/[\s,·|–-]+(hybrid|remote|on-?site)( work)?\s*$/i, '')
    .replace(/^\s*(hybrid|remote|on-?site|fully remote|100% remote|virtual|home[ -]?office|telecommute)( work)?\s*$/i, '')
    .replace(/^[\s,·|•–-]+|[\s,.·|•–-]+$/g, '');
}
