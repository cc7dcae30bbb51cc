/** Cities whose names differ between the languages of postings, each in all its spellings (without accents, in lower case). */
const NAMES = [
  'munich munchen muenchen monaco',
  'cologne koln koeln colonia',
  'nuremberg nurnberg nuernberg',
  'hanover hannover',
  'dusseldorf duesseldorf',
  'vienna wien vienne viena',
  'zurich zuerich zurigo',
  'geneva geneve genf ginevra',
  'lucerne luzern',
  'basel bale basilea',
  'bern berne berna',
  'prague praha prag',
  'warsaw warszawa warschau',
  'krakow cracow krakau',
  'milan milano mailand',
  'rome roma rom',
  'florence firenze florenz',
  'turin torino',
  'brussels bruxelles brussel brussel',
  'antwerp antwerpen anvers',
  'copenhagen kobenhavn kopenhagen',
  'gothenburg goteborg',
  'lisbon lisboa lissabon',
  'seville sevilla',
  'athens athina athen',
  'strasbourg strassburg',
  'kyiv kiev kiew',
];

const SPELLINGS = new Map(NAMES.flatMap((line) => line.split(' ').map((name) => [name, line.split(' ')[0] ?? name] as const)));

/** One spelling for a city of several. */
export const cityName = (word: string): string => SPELLINGS.get(word) ?? word;
