import type { Future, FutureStep } from '../../job/outlook.ts';
import type { Person } from '../../job/person.ts';
import { personName } from '../words/person-name.ts';
import { type Reader, t, tCount, tOf } from '../words/t.ts';
import { dayIn } from '../words/wall-clock.ts';
import { sayDay, sayMomentFully } from '../words/when.ts';

/** Lines that are shown at once; more check-ins than that are counted. */
const SHOWN = 8;

interface Props {
  future: Future;
  people: Person[];
  reader: Reader;
}

/** The opportunity's future as if nobody answered: what is sent when, and when to let go. */
export function IfYouHearNothing({ future: { steps, end }, people, reader }: Props) {
  const lines = linesOf(steps, reader);
  if (lines.length === 0) return null;
  // The last line, which says how it ends, is always shown.
  const shown = lines.length > SHOWN ? lines.slice(0, SHOWN - 1) : lines;
  const last = lines.at(-1);
  return (
    <section aria-labelledby="future">
      <h2 id="future">{t('deskFuture')}</h2>
      <ol class="card future">
        {shown.map((line) => (
          <Line key={line.key} line={line} people={people} reader={reader} />
        ))}
        {lines.length > shown.length && last && (
          <>
            {lines.length - shown.length > 1 && (
              <li class="soft future-more">{tCount(lines.length - shown.length - 1, 'deskFutureMoreOne', 'deskFutureMore')}</li>
            )}
            <Line line={last} people={people} reader={reader} />
          </>
        )}
        {end === 'held' && <li class="soft future-more">{t('deskFutureHeld')}</li>}
        {end === 'nothing' && <li class="soft future-more">{t('deskFutureNothing')}</li>}
      </ol>
    </section>
  );
}

/** What one rule asks for on one day, of all whom it goes to then. */
interface FutureLine {
  key: string;
  day: string;
  rule: string;
  at: number;
  people: string[];
  within?: string | undefined;
}

function linesOf(steps: FutureStep[], { timeZone }: Reader): FutureLine[] {
  const lines = new Map<string, FutureLine>();
  for (const { rule, at, people, within } of steps) {
    const time = Date.parse(at);
    const day = dayIn(timeZone, time);
    const key = [day, rule, within].join(' ');
    const line = lines.get(key);
    if (line) line.people.push(...people);
    else lines.set(key, { key, day, rule, at: time, people: [...people], within });
  }
  return [...lines.values()];
}

function Line({ line: { day, rule, at, people: to, within }, people, reader }: { line: FutureLine; people: Person[]; reader: Reader }) {
  const names = to.flatMap((id) => people.filter((person) => person.id === id)).map(personName);
  return (
    <li class="future-line">
      <time dateTime={day} title={sayMomentFully(at, reader)}>
        {sayDay(day, reader)}
      </time>
      <span>
        {within === undefined ? tOf('rule', rule) : t('deskFutureMention')}
        {names.length > 0 && <span class="soft"> · {names.join(', ')}</span>}
        {within !== undefined && <span class="soft"> · {t('deskFutureWithin', within)}</span>}
      </span>
    </li>
  );
}
