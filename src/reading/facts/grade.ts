/**
 * Pay scales by which public and collective pay is named: a scale and its grade ("TVöD E 9b", "E13 TV-L", "NHS Band 5"). The amount is looked up
 * elsewhere; the posting names the grade only. American grades ("GS-12") are left out: most are a requirement ("experience at the GS-11 level").
 */
const SCALE = 'TV-?L|TV-?H|TVöD(?:-[A-Z]{1,4})?|TVAöD|TV-?Ärzte|AVR|SuE|BAT|DHV';
const GRADE = String.raw`(?:E|EG|S|P|A|B|W|R|KR)\s?\d{1,2}\s?[a-dü]?`;
const NAMES: RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})(?:${SCALE})(?:\s(?:in\s)?(?:Entgeltgruppe|EG))?\s{0,2}${GRADE}(?![\p{L}\d])`, 'u'),
  new RegExp(
    String.raw`(?<!\p{L})(?:Entgelt|Besoldungs|Vergütungs|Lohn)gruppe\s(?:bis\s)?(?:${GRADE}|\d{1,2}\s?[a-d]?)(?:\s(?:nach\s(?:dem\s)?)?(?:${SCALE}))?(?![\p{L}\d])`,
    'u',
  ),
  new RegExp(String.raw`(?<!\p{L})(?:Tarif|EG|Bes\.-?Gr\.)\s{0,2}(?:${GRADE}|\d{1,2}[a-d]?)(?:\s(?:${SCALE}))?(?![\p{L}\d])`, 'u'),
  new RegExp(String.raw`(?<!\p{L})${GRADE}\s(?:${SCALE})(?!\p{L})`, 'u'),
  /(?<!\p{L})(?:NHS\s)?(?:AfC\s)?Band\s[1-9][a-d]?(?![\p{L}\d])/u,
  /(?<!\p{L})(?:pay|salary)\s(?:grade|band|scale)\s(?:[A-Z]\s?)?\d{1,2}(?![\p{L}\d])/iu,
];

/** The pay grade that a piece of text names, with its place in it, or null. */
export function findGrade(text: string): { text: string; start: number; end: number } | null {
  for (const name of NAMES) {
    const found = name.exec(text);
    if (found) return { text: found[0].replace(/\s+/g, ' '), start: found.index, end: found.index + found[0].length };
  }
  return null;
}
