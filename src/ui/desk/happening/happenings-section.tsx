import { useSignal } from '@preact/signals';
import { t, tOf } from '../../words/t.ts';
import { Dialog } from '../dialog.tsx';
import type { OpportunityProps } from '../props.ts';
import { HappeningForm } from './happening-form.tsx';
import { HAPPENINGS, type Happening, USUAL } from './happenings.ts';

/** Buttons for what happened: what usually comes next in sight, all else behind "something else". */
export function Happenings({ state: { view, settings, now }, outside, deeds }: OpportunityProps) {
  const open = useSignal<Happening | null>(null);
  const { opportunity, row, people } = view;
  const close = () => {
    open.value = null;
  };
  const usual = USUAL[row.stage]
    .map((kind) => HAPPENINGS.find((happening) => happening.kind === kind))
    .filter((found) => found !== undefined);
  const others = HAPPENINGS.filter((happening) => !usual.includes(happening));
  const buttons = (happenings: readonly Happening[]) => (
    <div class="buttons">
      {happenings.map((happening) => (
        <button
          type="button"
          class="button"
          key={happening.kind}
          aria-haspopup="dialog"
          onClick={() => {
            open.value = happening;
          }}
        >
          {tOf('kind', happening.kind)}
        </button>
      ))}
    </div>
  );
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{t('deskHappened')}</h2>
      {buttons(usual)}
      <details class="others">
        <summary class="others-opener">{t('deskSomethingElse')}</summary>
        {buttons(others)}
      </details>
      {open.value && (
        <Dialog title={tOf('kind', open.value.kind)} onClose={close}>
          <HappeningForm
            happening={open.value}
            ask={outside.ask}
            people={people}
            facts={{
              opportunity: opportunity.id,
              timeZone: settings.timeZone,
              now: Math.max(now, outside.now()),
              newId: outside.newId,
              employer: opportunity.posting.hiringOrganization.name,
            }}
            onEntry={async (entry, newcomers) => {
              const joined = newcomers.map(({ id }) => id).filter((id) => !opportunity.people.includes(id));
              const done = await deeds.write(t('deskWrittenReport', tOf('kind', entry.kind)), {
                people: newcomers,
                opportunities: joined.length > 0 ? [{ ...opportunity, people: [...opportunity.people, ...joined] }] : [],
                entries: [entry],
              });
              if (done) close();
            }}
          />
        </Dialog>
      )}
    </section>
  );
}
