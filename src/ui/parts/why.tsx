import { say } from '../../job/say.ts';
import { SOURCES } from '../../job/sources.ts';
import type { ActionRow } from '../../store/rows.ts';
import { type Reader, t, tOf } from '../words/t.ts';

/** Why an action is there now, in a sentence; opened, it names its rule and the articles behind it. */
export function Why({ action, reader }: { action: ActionRow; reader: Reader }) {
  return (
    <details class="why">
      <summary>{say(action.why, reader)}</summary>
      <div class="why-behind small">
        <p>
          {t('partRule')} <code>{action.rule}</code>
          {action.held && (
            <>
              {' · '}
              {t('partGuard')} <code>{action.held.guard}</code> ({tOf('guard', action.held.guard)})
            </>
          )}
        </p>
        <p>
          {t('partChanges')} {tOf('changes', action.rule)}
        </p>
        {action.sources.length === 0 ? (
          <p>{t('partNoSources')}</p>
        ) : (
          <ul>
            {action.sources.map((id) => (
              <li key={id}>
                <cite>{SOURCES[id].title}</cite>, {SOURCES[id].publisher}
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
