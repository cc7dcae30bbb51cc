import { opportunityRoute } from '../parts/place.tsx';
import { PostingForm } from '../parts/posting-form.tsx';
import { useTitle } from '../parts/use-title.ts';
import { blankPosting } from '../words/blank-posting.ts';
import { t } from '../words/t.ts';
import type { PageProps } from './props.ts';

/** A posting entered by hand, with the title and address of the page it was seen on. */
export function NewPage({ outside, deeds, url, title }: PageProps & { url: string; title: string }) {
  useTitle(t('deskNew'));
  return (
    <div class="narrow">
      <h1>{t('deskNew')}</h1>
      <p class="soft">{t('deskNewHint')}</p>
      <PostingForm
        posting={blankPosting({ title, url })}
        submit={t('partSave')}
        onSubmit={async (posting) => {
          let route = '';
          const done = await deeds.run(async () => {
            const { opportunity, already } = await outside.ask('save', { posting });
            route = opportunityRoute(opportunity);
            if (already) return { words: t('deskAlreadyReport', posting.title), undo: null };
            return { words: t('deskSavedReport', posting.title), undo: () => outside.ask('undo-save', { opportunity }) };
          });
          if (done) window.location.hash = `#${route}`;
        }}
      />
    </div>
  );
}
