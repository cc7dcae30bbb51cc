import { plain } from '../lib/text.ts';
import { cityName } from './city-names.ts';

/** Words around a city's name that boards add. */
const AROUND = new Set(
  'greater area metropolitan metro region city county district umgebung raum grossraum stadt and remote hybrid'.split(' '),
);

/**
 * Whether two lists of places may be of one job: some place of one is a place of the other, however exactly each is written ("Berlin", "10115 Berlin, Germany").
 * A list without places is of any.
 */
export function placesAgree(one: readonly string[], other: readonly string[]): boolean {
  const [these, those] = [one.map(wordsOf).filter(isGiven), other.map(wordsOf).filter(isGiven)];
  if (these.length === 0 || those.length === 0) return true;
  return these.some((a) =>
    those.some((b) => isWithin(a.city, b.city) || isWithin(b.city, a.city) || isWithin(a.all, b.all) || isWithin(b.all, a.all)),
  );
}

interface PlaceWords {
  /** Of the part before the first comma, which is the city where one is named. */
  city: string[];
  all: string[];
}

const wordsOf = (place: string): PlaceWords => ({ city: words(place.split(',')[0] ?? ''), all: words(place) });
const isGiven = ({ all }: PlaceWords): boolean => all.length > 0;
const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length > 0 && part.every((word) => whole.includes(word));

function words(place: string): string[] {
  return plain(place)
    .split(' ')
    .filter((word) => word && !/\d/.test(word) && !AROUND.has(word))
    .map(cityName);
}
