/** The named character references that turn up in postings; all others are written as numbers. */
// biome-ignore format: a table
const NAMED: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
  bull: '•', middot: '·', hellip: '…', euro: '€', pound: '£', copy: '©', reg: '®', trade: '™', commat: '@', shy: '', zwnj: '', ensp: ' ', emsp: ' ',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', Eacute: 'É', egrave: 'è', Egrave: 'È', ecirc: 'ê',
  agrave: 'à', Agrave: 'À', acirc: 'â', ccedil: 'ç', ocirc: 'ô', icirc: 'î', ugrave: 'ù', ucirc: 'û', aacute: 'á', iacute: 'í', oacute: 'ó',
  uacute: 'ú', ntilde: 'ñ', Ntilde: 'Ñ', iexcl: '¡', iquest: '¿', laquo: '«', raquo: '»', colon: ':', comma: ',', period: '.', excl: '!',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;

/** The HTML character reference that begins at `start`, or null. */
export function entity(source: string, start: number): { char: string; end: number } | null {
  REFERENCE.lastIndex = start;
  const match = REFERENCE.exec(source);
  if (!match) return null;
  const [whole, decimal, hexadecimal, name] = match;
  const end = start + whole.length;
  if (name !== undefined) return NAMED[name] === undefined ? null : { char: NAMED[name], end };
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? { char: String.fromCodePoint(code), end } : null;
}
