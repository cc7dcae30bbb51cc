import { webAddress } from '../../lib/address.ts';
import type { OpportunityRow } from '../../store/rows.ts';
import type { Deeds } from '../state/deeds.ts';
import { hostWords } from '../words/posting-words.ts';
import { type Reader, t } from '../words/t.ts';
import { dayIn } from '../words/wall-clock.ts';
import { sayDay } from '../words/when.ts';

interface Props {
  row: OpportunityRow;
  deeds: Deeds;
  reader: Reader;
}

/** Everywhere this job was published, with its dates, once that is more than one place; each can be taken out again as another job. */
export function Listings({ row: { id, listings = [], posting }, deeds, reader }: Props) {
  if (listings.length < 2) return null;
  return (
    <section class="card" aria-labelledby="listings">
      <h2 id="listings">{t('deskListings')}</h2>
      <ul class="listings">
        {listings.map((listing) => {
          const address = webAddress(listing.url);
          const where = hostWords(listing.url) ?? listing.board ?? listing.title;
          const seen = sayDay(dayIn(reader.timeZone, Date.parse(listing.seen)), reader);
          return (
            <li key={listing.id}>
              <p>
                {address ? (
                  <a href={address.href} target="_blank" rel="noopener noreferrer">
                    {where}
                  </a>
                ) : (
                  where
                )}
                {listing.identifier && <span class="soft small"> {listing.identifier}</span>}
              </p>
              {listing.title !== posting.title && <p class="small">{listing.title}</p>}
              <p class="soft small">
                {listing.datePosted ? t('deskListed', sayDay(listing.datePosted, reader), seen) : t('deskSeen', seen)}
              </p>
              <button
                type="button"
                class="button quiet small"
                aria-label={t('deskTakeApart', where)}
                onClick={() => void deeds.takeApart(id, listing.id)}
              >
                {t('partOtherJob')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
