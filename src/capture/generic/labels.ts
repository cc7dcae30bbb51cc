import { LABELS, type Labelled } from '../../job/label-words.ts';
import { tagOf } from '../../lib/dom.ts';
import { plain } from '../../lib/text.ts';
import type { Line } from './lines.ts';
import { APPLY } from './sign-words.ts';

/** A labelled value, and how many times its label occurs in the page. */
export type Labels = Map<Labelled, { values: string[]; times: number }>;

const FIELDS = Object.entries(LABELS) as [Labelled, RegExp][];
/** What stands beside the label of a form's field. */
const NO_VALUE = /^(\W*(required|optional|erforderlich|obligatoire|obligatorio)|select|choose|bitte|please|\*)/i;
const LONGEST = { label: 45, value: 160 };

/** The same short texts stand on a page again and again, and each is asked for several times. */
const fields = new Map<string, Labelled | null>();
const REMEMBERED = 5_000;

/** Which field a text is the label of, or null. */
export function fieldOf(text: string): Labelled | null {
  if (text.length > LONGEST.label || text.length < 2) return null;
  const known = fields.get(text);
  if (known !== undefined) return known;
  const said = plain(text);
  const field = FIELDS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
  if (fields.size >= REMEMBERED) fields.clear();
  fields.set(text, field);
  return field;
}

/** All that a page labels: `Place: Berlin`, a term and its definition, two cells of a row, a small heading and the line below it. */
export function readLabels(lines: readonly Line[]): Labels {
  const labels: Labels = new Map();
  for (const [index, line] of lines.entries()) {
    if (line.zone === 'off' || line.text.length > LONGEST.label + LONGEST.value + 40) continue;
    // A label may hold a colon itself: `Location: City`.
    for (const found of isLabel(line.text) ? withNext(line, lines[index + 1]) : inLine(line)) {
      const known = labels.get(found.field) ?? { values: [], times: 0 };
      known.times++;
      for (const value of [found.value, ...moreOf(line, lines, index + 2)]) if (!known.values.includes(value)) known.values.push(value);
      labels.set(found.field, known);
    }
  }
  return labels;
}

interface Found {
  field: Labelled;
  value: string;
}

/** `<b>Place</b> Berlin`, or `Place: Berlin` in one text. */
function inLine({ parts, text }: Line): Found[] {
  if (parts.length > 1 && isLabel(parts[0] ?? '')) return pairsOf(parts);
  const several = parts.flatMap((part) => part.split(SEPARATOR)).flatMap(colonPair);
  return several.length > 1 ? several : colonPair(text);
}

/** What stands between the facts of one line: "Place: Berlin | Hours: 20". */
const SEPARATOR = /\s*[|·•]\s*/;

function colonPair(text: string): Found[] {
  const colon = /^([^:]{2,45}?)\s*[:：]\s*(\S.*)$/.exec(text);
  const named = colon ? fieldOf(colon[1] ?? '') : null;
  return named ? valued(named, colon?.[2] ?? '') : [];
}

/** Facts in one line, each with its label: `<b>Place</b> Berlin <b>Posted</b> 3 March`. What follows a label is its value, whatever it says. */
function pairsOf(parts: readonly string[]): Found[] {
  const pairs: { label: string; values: string[] }[] = [];
  for (const part of parts) {
    const last = pairs.at(-1);
    if (!last || (last.values.length > 0 && isLabel(part))) pairs.push({ label: part, values: [] });
    else if (!APPLY.test(part)) last.values.push(part);
  }
  return pairs.flatMap(({ label, values }) => {
    const field = fieldOf(label.replace(/[\s:*]+$/, ''));
    return field ? valued(field, values.join(' ')) : [];
  });
}

/** A few marks may follow a label. */
const isLabel = (text: string): boolean => text.length <= LONGEST.label + 5 && fieldOf(text.replace(/[\s:*]+$/, '')) !== null;

/** The label fills its line; the value is the next one, unless that is a label or a form control. */
function withNext(line: Line, next: Line | undefined): Found[] {
  const field = fieldOf(line.text.replace(/[\s:*]+$/, ''));
  if (!field || !next || next.zone === 'off' || next.text === '') return [];
  // A term has its own value, and is none.
  if (['dt', 'th'].includes(tagOf(next.block)) && tagOf(next.block) !== tagOf(line.block)) return [];
  // "Recruitment agency" is a value itself, of what kind the employer is: as a label it has a colon, or is marked up as a term.
  if (field === 'agency' && !/[:：]\s*$/.test(line.text) && !['dt', 'th'].includes(tagOf(line.block))) return [];
  return isLabel(next.text) ? [] : valued(field, next.text);
}

/** A term may have several definitions (https://html.spec.whatwg.org/#the-dl-element): those after the first, each a short one. */
function moreOf({ block }: Line, lines: readonly Line[], from: number): string[] {
  if (tagOf(block) !== 'dt') return [];
  const end = lines.findIndex((line, index) => index >= from && (tagOf(line.block) !== 'dd' || line.text.length > LONGEST.value));
  return lines.slice(from, end < 0 ? from : end).flatMap(({ text }) => text || []);
}

/** A value is no sentence: a label over running text is a heading. */
function valued(field: Labelled, value: string): Found[] {
  const said = value.replace(/^[\s:–-]+/, '').trim();
  if (said === '' || said.length > LONGEST.value || NO_VALUE.test(said)) return [];
  return (said.length > 60 && /[.!?]$/.test(said)) || /\p{Ll}[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(said) ? [] : [{ field, value: said }];
}
