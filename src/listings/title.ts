import type { Posting } from '../job/posting.ts';
import { plain } from '../lib/text.ts';
import { employerKey } from './employer.ts';

/** "(m/w/d)", "f/m/x", "(H/F)", "(all genders)", and the endings in "Gärtner*in", "Gärtner/-in". */
const GENDER =
  /\(?\b(?:[mwfdhxia]|gn|div(?:ers)?|nb)(?:\s*[/|*,]\s*(?:[mwfdhxia]|gn|div(?:ers)?|nb)){1,4}\b\)?|\(?\ball genders\b\)?|(?:[*:_]|\/-?|\()in(?:nen)?\b\)?/giu;

/** Words that say how or where, not what; and the little ones between. */
const NOISE = new Set(
  [
    'full part time fulltime parttime vollzeit teilzeit temps plein partiel remote hybrid hybride onsite home office homeoffice mobile mobil',
    'permanent contract festanstellung unbefristet befristet cdi cdd immediately sofort ab job position stelle role vacancy new neu',
    'a an the in at for of to with and or der die das im am in bei fur mit und oder von zum zur de du des le la les en et ou el los y o',
  ]
    .join(' ')
    .split(' '),
);

const SPELLINGS: Record<string, string> = {
  sr: 'senior',
  jr: 'junior',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  internship: 'intern',
  praktikant: 'praktikum',
};

/** Words that tell two grades of one role apart. */
const LEVELS = new Set(
  [
    'senior junior lead principal staff chief head deputy assistant associate mid entry graduate 1 2 3 4 5',
    'intern trainee apprentice student werkstudent praktikum azubi ausbildung stage stagiaire alternance director manager leiter leitung expert experienced',
  ]
    .join(' ')
    .split(' '),
);

/** The words of a title that say what the job is, each once, in the order of the alphabet; and those of them that say how senior. */
export interface TitleWords {
  words: string[];
  levels: string[];
  /** All of them as one key, empty where there is none. */
  key: string;
}

/** Takes a posting's title apart, without marks of gender and workload, its places and its employer. */
export function titleWords({
  title,
  jobLocation,
  hiringOrganization,
}: Pick<Posting, 'title' | 'jobLocation' | 'hiringOrganization'>): TitleWords {
  const all = plain(title.replace(/\d{2,3}\s*(?:[-–—]\s*\d{2,3}\s*)?%/g, ' ').replace(GENDER, ' '))
    .split(' ')
    .filter((word) => word && !NOISE.has(word))
    .map((word) => SPELLINGS[word] ?? word);
  const known = new Set(`${plain(jobLocation.join(' '))} ${employerKey(hiringOrganization.name) ?? ''}`.split(' '));
  const own = all.filter((word) => LEVELS.has(word) || !known.has(word));
  const words = [...new Set(own.some((word) => !LEVELS.has(word)) ? own : all)].sort();
  return { words, levels: words.filter((word) => LEVELS.has(word)), key: words.join('-') };
}
