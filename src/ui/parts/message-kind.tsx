import type { ActionRow } from '../../store/rows.ts';
import { t, tCount } from '../words/t.ts';

const FORMS: Record<string, string> = {
  'strategic-letter': 'partFormLetter',
  'thank-you-card': 'partFormCard',
  'short-note': 'partFormNote',
};

/** What kind of message fits, of how many other opportunities it speaks, and whether it comes late. */
export function MessageKind({ action: { form, late, also }, now }: { action: ActionRow; now: number }) {
  const isLate = late !== undefined && Date.parse(late) <= now;
  if (!form && !isLate && also.length === 0) return null;
  return (
    <p class="kind small">
      {form && <span class="soft">{FORMS[form] ? t(FORMS[form]) : form}</span>}
      {also.length > 0 && <span class="soft">{tCount(also.length, 'partAlsoOne', 'partAlsoMany')}</span>}
      {isLate && <span class="badge late">{t('partLate')}</span>}
    </p>
  );
}
