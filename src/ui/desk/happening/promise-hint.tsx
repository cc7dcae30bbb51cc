import type { PromiseRead } from '../../../messages/protocol.ts';
import { type Reader, t } from '../../words/t.ts';
import { sayDay } from '../../words/when.ts';

interface Props {
  read: PromiseRead;
  reader: Reader;
  onUse: () => void;
  /** The form has that day already. */
  used: boolean;
}

/** Which day the pasted words were taken to mean, by which of them, for the user to confirm. */
export function PromiseHint({ read: { until, words }, reader, onUse, used }: Props) {
  return (
    <p class="soft small" role="status">
      {t('deskPromiseRead', words.replace(/\s+/g, ' '), sayDay(until, reader))}{' '}
      {!used && (
        <button type="button" class="button small" onClick={onUse}>
          {t('deskPromiseUse')}
        </button>
      )}
    </p>
  );
}
