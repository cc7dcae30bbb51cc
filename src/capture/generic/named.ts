import { attribute } from '../../lib/dom.ts';
import { hidesByClass } from '../../lib/visible-text.ts';

/** What authors name elements for: the job's title, the employer, a place, pay. */
export type Subject = 'title' | 'company' | 'place' | 'pay';

type Patterns = Partial<Record<Subject, RegExp>>;

const TITLE = /job[-_]?title|(position|vacancy|posting)-title/i;
const CLASSES: Patterns = {
  title: TITLE,
  company: /company[-_]?name|employer-?name|hiring-organi|job-company|jobad-company|advertiser/i,
  place: /location|(^|\s)place(\s|$)/i,
  pay: /salary|compensation/i,
};
/** By which attribute beside the class, and in which words, an author says what an element is for. */
const NAMES: Readonly<Record<string, Patterns>> = {
  id: { title: TITLE },
  'data-testid': { title: /job-title/i, company: /company-name/i, place: /location/i, pay: /salary/i },
  'data-automation': { title: /job-title/i, company: /advertiser/i },
  itemprop: { company: /^hiringOrganization$/, place: /^jobLocation$/ },
};
/** More of them are of a list, in which none counts. */
const MOST = 2_000;

/** What the classes of an element say. */
export interface Classes {
  subjects: readonly Subject[];
  hidden: boolean;
  /** Whether they are those of a notice or of the way to the page, which are no part of what it is about. */
  off: boolean;
}

const NONE: Classes = { subjects: [], hidden: false, off: false };

/** The elements of one page by what they are named for, in document order. Lives as long as the reading of that page. */
export class Named {
  readonly #found: Record<Subject, Element[]> = { title: [], company: [], place: [], pay: [] };
  /** A page repeats few classes on thousands of elements: each is judged once. */
  readonly #classes = new Map<string, Classes>();

  of(subject: Subject): readonly Element[] {
    return this.#found[subject];
  }

  /** What the classes of an element say; `names` are those of its attributes. */
  classes(element: Element, names: readonly string[]): Classes {
    if (!names.includes('class')) return NONE;
    const value = attribute(element, 'class');
    const known = this.#classes.get(value);
    if (known) return known;
    const judged = { subjects: subjectsOf(CLASSES, value), hidden: hidesByClass(value), off: /cookie|breadcrumb/i.test(value) };
    this.#classes.set(value, judged);
    return judged;
  }

  /** Notes an element that is seen. */
  note(element: Element, names: readonly string[], { subjects }: Classes): void {
    for (const subject of subjects) this.#add(subject, element);
    for (const name of names)
      if (Object.hasOwn(NAMES, name))
        for (const subject of subjectsOf(NAMES[name] ?? {}, attribute(element, name))) this.#add(subject, element);
  }

  #add(subject: Subject, element: Element): void {
    const found = this.#found[subject];
    if (found.length < MOST && found.at(-1) !== element) found.push(element);
  }
}

const subjectsOf = (patterns: Patterns, value: string): Subject[] =>
  (Object.keys(patterns) as Subject[]).filter((subject) => patterns[subject]?.test(value));
