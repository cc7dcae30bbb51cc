import { fieldLabel, fieldWords, type ShownField } from '../words/field-words.ts';
import type { Facts } from '../words/posting-words.ts';
import type { Reader } from '../words/t.ts';
import { type OnCorrect, UnsureMark } from './unsure-mark.tsx';

/** What matters at the moment of saving. */
const BRIEF: readonly ShownField[] = ['validThrough', 'applicationContacts', 'baseSalary'];
const ALL: readonly ShownField[] = [
  'jobLocation',
  'validThrough',
  'applicationContacts',
  'baseSalary',
  'employmentType',
  'datePosted',
  'identifier',
];

interface Props {
  posting: Facts;
  reader: Reader;
  onCorrect?: OnCorrect | undefined;
  /** All facts; otherwise only those that matter at the moment of saving. */
  full?: boolean;
}

/** The facts of a posting as a list of terms, each marked where it was read uncertainly. */
export function PostingFacts({ posting, reader, onCorrect, full }: Props) {
  const stated = (full ? ALL : BRIEF).filter((field) => fieldWords(posting, field, reader) !== '');
  if (stated.length === 0) return null;
  return (
    <dl class="facts">
      {stated.map((field) => (
        <div key={field}>
          <dt>{fieldLabel(field)}</dt>
          <dd>
            {fieldWords(posting, field, reader)}
            <UnsureMark posting={posting} field={field} onCorrect={onCorrect} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
