const HYBRID = /\b(hybrid\w*|hibrid[oa]|hybride|teilweise remote|partly remote|partially remote|télétravail partiel)\b/i;
const REMOTE =
  /\b(100\s?% remote|fully remote|remote|telecommute|telework|work from (home|anywhere)|wfh|home[ -]?office|télétravail( complet| total)?|teletrabajo|remoto|a distancia|em casa|ortsunabhängig|na dálku|praca zdalna|zdaln\w+|thuiswerk\w*)\b|віддалено|удал[её]нно/i;
const NOT_REMOTE =
  /\b(no|not|non|kein|keine|sans)\s+(fully\s+)?(remote|télétravail|home[ -]?office)\b|\bon[- ]?site( only)?\b|\bremote\s*:\s*no\b/i;

/** What a short text (a location, a label's value, a badge) says of where one works, or undefined. Not for prose: "remote" stands in many of those. */
export function readWorkplace(text: string): 'TELECOMMUTE' | 'HYBRID' | undefined {
  if (HYBRID.test(text)) return 'HYBRID';
  return REMOTE.test(text) && !NOT_REMOTE.test(text) ? 'TELECOMMUTE' : undefined;
}

/** Any of these words, and those of being there. */
const HOW = new RegExp(`(?:${REMOTE.source}|${HYBRID.source}|\\b(?:on-?site|in[- ]office|virtual)\\b)(?: work)?`, 'gi');

/** A location without the words that only say how one works there: `Melbourne VIC (Hybrid)` is `Melbourne VIC`. Empty where nothing else is left. */
export function placeOnly(text: string): string {
  const marked = text.replace(HOW, '\uE000');
  return marked
    .replace(/\s*[([][^)\]]{0,40}\uE000[^)\]]{0,40}[)\]]/g, '')
    .replace(/\uE000\s*\(([^)]*)\)/g, '$1')
    .replace(/^[\s\uE000]*\uE000\s*(or|oder|ou|o|in|from|[-–,:/|·•])?\s*/i, '')
    .replace(/\s*([,/|·•–-]|(?<!\p{L})(or|oder|ou|o|and|und)(?!\p{L}))\s*\uE000/giu, '')
    .replace(/\uE000/g, '')
    .replace(/^[\s,·|•/–-]+|[\s,.·|•/–-]+$/g, '')
    .replace(/\s+/g, ' ');
}
