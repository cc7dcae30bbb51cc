import type { Employer } from '../../job/employer.ts';
import type { Deeds } from '../state/deeds.ts';
import { askedTogether, onlyBans, unremembered } from '../words/employer-asks.ts';
import type { Facts } from '../words/posting-words.ts';
import { type Reader, t } from '../words/t.ts';
import { Asks } from './asks.tsx';
import { EmployerAsks } from './employer-asks.tsx';

interface Props {
  posting: Facts;
  /** What its employer asks of all applicants. */
  asked: readonly Employer[] | undefined;
  reader: Reader;
  /** Left out where nothing can be changed, as before saving. */
  deeds?: Deeds;
}

/** What is asked of applicants, by the posting and by its employer; what the posting forbids can be had hold for all of that employer's. */
export function WhatItAsks({ posting, asked = [], reader, deeds }: Props) {
  const { name } = posting.hiringOrganization;
  const { own, others } = askedTogether(posting, asked);
  const bans = deeds && name ? unremembered(posting, asked) : [];
  if (own.length + others.length === 0) return null;
  return (
    <div class="what-it-asks">
      <Asks asks={own} />
      {name && bans.length > 0 && (
        <div class="buttons">
          <button
            type="button"
            class="button small quiet"
            onClick={() =>
              void deeds?.keepForEmployer(t('partEmployerKeptReport', name), {
                name,
                instructions: onlyBans(posting.instructions, bans),
                source: { kind: 'posting', title: posting.title, url: posting.url },
              })
            }
          >
            {t('partEmployerKeep', name)}
          </button>
        </div>
      )}
      {others.map((other) => (
        <EmployerAsks key={other.employer.id} {...other} address={posting.url} reader={reader} deeds={deeds} />
      ))}
    </div>
  );
}
