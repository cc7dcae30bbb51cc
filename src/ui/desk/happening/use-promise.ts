import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { PromiseRead } from '../../../messages/protocol.ts';
import type { Outside } from '../../state/outside.ts';

/**
 * Has the worker read the words of a promise while they are typed or pasted. The day fills the form's `until` where the user chose none, and is shown with its
 * words either way: it is the user who writes it down.
 */
export function usePromise(ask: Outside['ask']) {
  const read = useSignal<PromiseRead | null>(null);
  const until = useSignal('');
  const field = useRef<HTMLInputElement | null>(null);
  const asked = useRef(0);
  const filled = useRef(false);
  const fill = (day: string) => {
    if (field.current) field.current.value = day;
    until.value = day;
  };
  return {
    read,
    until,
    use: () => {
      if (read.value) fill(read.value.until);
    },
    onInput: async (event: Event) => {
      const form = event.currentTarget as HTMLFormElement;
      const [day, words, at] = ['until', 'text', 'at'].map((name) => form.elements.namedItem(name));
      if (!(day instanceof HTMLInputElement && words instanceof HTMLTextAreaElement && at instanceof HTMLInputElement)) return;
      field.current = day;
      if (event.target === day) {
        filled.current = false;
        until.value = day.value;
      }
      if (event.target !== words && event.target !== at) return;
      const turn = ++asked.current;
      const from = at.value.split('T')[0] ?? '';
      const answer = words.value.trim() && from ? await ask('read-promise', { text: words.value, from }).catch(() => null) : null;
      // An answer that a later one overtook is of no use.
      if (turn !== asked.current) return;
      read.value = answer;
      if (answer && (day.value === '' || filled.current)) {
        fill(answer.until);
        filled.current = true;
      }
    },
  };
}
