/** The employment types of Google's job postings guide, which schema.org leaves open, and the words that boards use for them. */
const TYPES: [string, RegExp][] = [
  [
    'FULL_TIME',
    /full[\s_-]?time|vollzeit|temps[\s_-]plein|tiempo completo|jornada completa|tempo (integral|inteiro|completo|pieno)|plný úvazek|práce na plný|pełny etat|voltijd|fulltime|fuldtid|heltid|повна зайнятість|полная занятость/i,
  ],
  [
    'PART_TIME',
    /part[\s_-]?time|teilzeit|temps[\s_-]partiel|tiempo parcial|media jornada|meio período|tempo parziale|zkrácený úvazek|část. úvazek|niepełny etat|deeltijd|parttime|deltid|неповна зайнятість|частичная занятость/i,
  ],
  ['CONTRACTOR', /\bcontract(or|ing)?\b|freelance|freiberuflich|indépendant|autónomo|\bb2b\b|independent[\s_-]contract/i],
  ['TEMPORARY', /\btemp(orary)?\b|fixed[\s_-]?term|befristet|\bcdd\b|intérim|temporal\b|seasonal|temporário|determinato|casual/i],
  [
    'INTERN',
    /\bintern(ship)?\b|praktik(um|ant)|werkstudent|working student|\bstage\b|stagiaire|prácticas|estágio|estagiário|tirocinio|stáž|trainee(ship)?\b/i,
  ],
  ['VOLUNTEER', /volunteer|ehrenamt|bénévol/i],
  ['PER_DIEM', /per[\s_-]diem/i],
  ['OTHER', /^other$/i],
];
const UNLIMITED = /unbefristet/i;

/** The employment types that short texts name, each once; what they say beside that is left out. */
export function readEmployment(texts: readonly string[]): string[] {
  const said = texts.map((text) => text.slice(0, 200).replace(UNLIMITED, ''));
  return TYPES.filter(([, words]) => said.some((text) => words.test(text))).map(([type]) => type);
}
