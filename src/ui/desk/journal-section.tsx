import { useRef } from 'preact/hooks';
import type { JournalEntry } from '../../job/journal.ts';
import { useKeptFocus } from '../parts/kept-focus.ts';
import { type EntryWords, entryWords } from '../words/entry-words.ts';
import { journalLines } from '../words/journal-lines.ts';
import { readerIn, t, tCount } from '../words/t.ts';
import { sayMomentFully } from '../words/when.ts';
import type { OpportunityProps } from './props.ts';

/** What happened, the newest first. Nothing is ever erased: what is undone counts as never written, and stays readable. */
export function Journal({ state: { view, settings, now }, outside, deeds }: OpportunityProps) {
  const list = useRef<HTMLElement>(null);
  const reader = readerIn(settings.timeZone, now);
  const people = new Map(view.people.map((person) => [person.id, person]));
  const { standing, undone } = journalLines(view.journal);
  useKeptFocus(
    list,
    standing.map(({ id }) => id),
  );
  const undo = (entry: JournalEntry, title: string) =>
    void deeds.run(async () => {
      await outside.ask('undo', { entries: [entry.id] });
      return { words: t('deskUndoneReport', title), undo: null };
    });
  return (
    <section aria-labelledby="journal" ref={list}>
      <h2 id="journal" tabIndex={-1}>
        {t('deskJournal')}
      </h2>
      <ol class="journal">
        {standing.map((entry) => {
          const words = entryWords(entry, people, reader);
          return (
            <li class="journal-line" key={entry.id} data-key={entry.id}>
              <Line entry={entry} words={words} at={sayMomentFully(Date.parse(entry.at), reader)} />
              <button
                type="button"
                class="button quiet"
                onClick={() => undo(entry, words.title)}
                aria-label={t('deskUndoEntry', words.title)}
              >
                {t('partUndo')}
              </button>
            </li>
          );
        })}
      </ol>
      {undone.length > 0 && (
        <details class="undone">
          <summary class="undone-opener small">{tCount(undone.length, 'deskUndoneOne', 'deskUndoneMany')}</summary>
          <ol class="journal">
            {undone.map((entry) => (
              <li class="journal-line" key={entry.id}>
                <Line entry={entry} words={entryWords(entry, people, reader)} at={sayMomentFully(Date.parse(entry.at), reader)} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function Line({ entry, words: { title, facts, texts }, at }: { entry: JournalEntry; words: EntryWords; at: string }) {
  return (
    <div class="entry">
      <p>
        <strong>{title}</strong>
        {facts.length > 0 && ` · ${facts.join(' · ')}`}
      </p>
      {texts.map((text) => (
        <p class="entry-text" dir="auto" key={text}>
          {text}
        </p>
      ))}
      <time class="soft small" dateTime={entry.at}>
        {at}
      </time>
    </div>
  );
}
