import { useSignal } from '@preact/signals';
import { say } from '../../job/say.ts';
import { SOURCES } from '../../job/sources.ts';
import type { ActionRow } from '../../store/rows.ts';
import { type Reader, t, tOf } from '../words/t.ts';

/** Why an action is there now, in a sentence; opened, it names its rule and the articles behind it. */
export function Why({ action, reader }: { action: ActionRow; reader: Reader }) {
  const opened = useSignal(false);
  return (
    <details
      class="why"
      onToggle={({ currentTarget }) => {
        opened.value = currentTarget.open;
      }}
    >
      <summary>{say(action.why, reader)}</summary>
      {opened.value && <Behind action={action} />}
    </details>
  );
}

/** Drawn when it is looked at: a list of sixteen actions would draw it sixteen times for nobody. */
function Behind({ action: { rule, held, sources } }: { action: ActionRow }) {
  return (
    <div class="why-behind small">
      <p>
        {t('partRule')} <code>{rule}</code>
        {held && (
          <>
            {' · '}
            {t('partGuard')} <code>{held.guard}</code> ({tOf('guard', held.guard)})
          </>
        )}
      </p>
      <p>
        {t('partChanges')} {tOf('changes', rule)}
      </p>
      {sources.length === 0 ? (
        <p>{t('partNoSources')}</p>
      ) : (
        <ul>
          {sources.map((id) => (
            <li key={id}>
              <cite>{SOURCES[id].title}</cite>, {SOURCES[id].publisher}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
