import { placeOnly, readWorkplace } from '../../job/workplace.ts';
import { get, isNode, list, text } from './values.ts';

/** What a posting says of its places. */
export interface Places {
  locations: string[];
  locationType: 'TELECOMMUTE' | 'HYBRID' | undefined;
}

/** More places than any employer has offices, and no town among them: how boards said "anywhere" before `jobLocationType` existed. */
const ANYWHERE = 15;

/** `jobLocation`, `jobLocationType` and `applicantLocationRequirements` of a posting. A place is `Leipzig, Saxony, DE`. */
export function readPlaces(jobLocation: unknown, jobLocationType: unknown, requirements: unknown): Places {
  const places = list(jobLocation)
    .map(placeOf)
    .filter((place) => place.name !== '');
  const names = places.map(({ name }) => name);
  const stated = list(jobLocationType, 5)
    .map((value) => readWorkplace(text(value)))
    .find(Boolean);
  const anywhere = places.length >= ANYWHERE && places.every(({ town }) => !town);
  const locationType = stated ?? names.map(readWorkplace).find(Boolean) ?? (anywhere ? 'TELECOMMUTE' : undefined);
  const towns = anywhere ? [] : [...new Set(names.map(placeOnly).filter(Boolean))];
  const countries = list(requirements, 50)
    .map((value) => placeOf(value).name)
    .filter(Boolean);
  return { locations: (towns.length > 0 ? towns : [...new Set(countries)]).slice(0, 50), locationType };
}

function placeOf(value: unknown): { name: string; town: boolean } {
  if (!isNode(value)) return { name: text(value), town: false };
  const address = get(value, 'address') ?? value;
  if (!isNode(address)) return { name: text(address) || text(get(value, 'name')), town: true };
  const town = text(get(address, 'addressLocality'));
  const parts = [
    town,
    text(get(address, 'addressRegion')),
    text(get(address, 'addressCountry')).replace(/^[a-z]{2}$/, (code) => code.toUpperCase()),
  ];
  const said = [...new Set(parts.filter((part) => part !== ''))].filter(
    (part, index, all) => index === 0 || !all[0]?.split(', ').includes(part),
  );
  const name = said.join(', ') || text(get(value, 'name')) || text(get(address, 'streetAddress'));
  return { name, town: town !== '' };
}
