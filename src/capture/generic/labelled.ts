import { readEmployment } from '../../job/employment.ts';
import type { Labelled } from '../../job/label-words.ts';
import { readPay } from '../../job/pay/pay.ts';
import { readWorkplace } from '../../job/workplace.ts';
import { localDay } from '../../lib/local-date.ts';
import { readDate } from '../../lib/written-date.ts';
import type { Draft } from '../../sites/draft.ts';
import type { Page } from '../../sites/page.ts';
import type { Labels } from './labels.ts';
import { placesOf } from './places.ts';

/** What a page's labels say of its posting. */
export function readLabelled(page: Page, labels: Labels): Draft {
  const values = (field: Labelled): string[] => labels.get(field)?.values ?? [];
  const towns = values('location')
    .map((value) => value.split(/\s+[|·•]\s+/)[0] ?? '')
    .filter((value) => value.length <= 100);
  const [region = ''] = values('region');
  // A town and its state in two fields are one place.
  const places =
    towns.length === 1 && region.length <= 60 && region !== '' && !towns[0]?.includes(region) ? [`${towns[0]}, ${region}`] : towns;
  const day = (field: Labelled, side: 'past' | 'future'): string | undefined =>
    readDate(values(field)[0] ?? '', { ...page, side }) ?? undefined;
  const posted = day('datePosted', 'past');
  return {
    locations: placesOf(places),
    locationType: [...values('workplace'), ...places].map(readWorkplace).find(Boolean),
    employmentType: readEmployment(values('employmentType')),
    salary:
      values('salary')
        .map((value) => readPay(value, page.country))
        .find((pay) => pay !== null) ?? undefined,
    // "Date" may be that of an event.
    datePosted: posted && posted <= localDay(page.now) ? posted : undefined,
    validThrough: day('validThrough', 'future'),
    identifier: values('identifier').find((value) => /\d/.test(value) && value.length <= 40),
  };
}
