import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { findOpportunities } from '../../store/read.ts';
import type { OpportunityRow } from '../../store/rows.ts';
import { StageBadge } from '../parts/stage-badge.tsx';
import type { Deeds } from '../state/deeds.ts';
import type { Outside } from '../state/outside.ts';
import { hostWords, placeWords } from '../words/posting-words.ts';
import { sentenceOf } from '../words/sentence-of.ts';
import { t } from '../words/t.ts';
import { Dialog } from './dialog.tsx';
import type { OpportunityProps } from './props.ts';

/** So many are found at a time: whoever looks for one more types a word more. */
const SHOWN = 8;

/** Joins this opportunity with another one that Heed kept apart from it, on the user's word. */
export function Join({ state, outside, deeds }: OpportunityProps) {
  const open = useSignal(false);
  const close = () => {
    open.value = false;
  };
  const { id } = state.view.opportunity;
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            open.value = true;
          }}
        >
          {t('deskJoin')}
        </button>
      </div>
      {open.value && (
        <Dialog title={t('deskJoinTitle')} onClose={close}>
          <Choose id={id} outside={outside} deeds={deeds} onJoined={close} />
        </Dialog>
      )}
    </>
  );
}

function Choose({ id, outside, deeds, onJoined }: { id: string; outside: Outside; deeds: Deeds; onJoined: () => void }) {
  const words = useSignal('');
  const found = useSignal<OpportunityRow[] | null>(null);
  const chosen = useSignal<OpportunityRow | null>(null);
  const trouble = useSignal<string | null>(null);
  useEffect(() => {
    let stale = false;
    const find = async () => {
      const rows = await findOpportunities(await outside.db(), { words: words.value, standing: 'all', limit: SHOWN + 1 });
      if (!stale) found.value = rows.filter((row) => row.id !== id).slice(0, SHOWN);
    };
    find().catch((error) => {
      trouble.value = sentenceOf(error);
    });
    return () => {
      stale = true;
    };
  }, [words.value]);
  if (chosen.value) {
    const { value: other } = chosen;
    return (
      <form
        class="join"
        onSubmit={async (event) => {
          event.preventDefault();
          if (await deeds.join(id, other.id)) onJoined();
        }}
      >
        <p>{t('deskJoinConfirm', nameOf(other))}</p>
        <div class="buttons">
          <button type="submit" class="button primary">
            {t('deskJoinNow')}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              chosen.value = null;
            }}
          >
            {t('partCancel')}
          </button>
        </div>
      </form>
    );
  }
  return (
    <form class="join" onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        maxLength={200}
        aria-label={t('deskFind')}
        placeholder={t('deskFind')}
        autocomplete="off"
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value;
        }}
      />
      {trouble.value && (
        <p class="notice bad" role="alert">
          {trouble.value}
        </p>
      )}
      <p class="soft" role="status">
        {found.value?.length === 0 && t('deskNothingFound')}
      </p>
      <ul class="choices">
        {found.value?.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              class="choice"
              onClick={() => {
                chosen.value = row;
              }}
            >
              <strong>{nameOf(row)}</strong> <StageBadge stage={row.stage} />
              <span class="soft small">{[placeWords(row.posting), hostWords(row.posting.url)].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

const nameOf = ({ posting: { title, hiringOrganization } }: OpportunityRow): string =>
  [title, hiringOrganization.name].filter(Boolean).join(' · ');
