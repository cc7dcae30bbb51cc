import { LIMITS } from '../../job/text.ts';
import { t } from '../words/t.ts';
import { Field } from './field.tsx';

export interface Notes {
  keyPoints: string;
  wishSaid: string;
  concerns: string;
}

/** The notes one takes right after an interview; all of them may stay empty. */
export function DebriefFields({ onDone }: { onDone: (notes: Notes) => void }) {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    onDone({ keyPoints: text('keyPoints'), wishSaid: text('wishSaid'), concerns: text('concerns') });
  };
  return (
    <form class="form" onSubmit={send}>
      <Field label={t('partKeyPoints')}>{(id) => <textarea id={id} name="keyPoints" maxLength={LIMITS.text} />}</Field>
      <Field label={t('partWishSaid')}>{(id) => <textarea id={id} name="wishSaid" maxLength={LIMITS.text} />}</Field>
      <Field label={t('partConcerns')}>{(id) => <textarea id={id} name="concerns" maxLength={LIMITS.text} />}</Field>
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('partKeepNotes')}
        </button>
      </div>
    </form>
  );
}
