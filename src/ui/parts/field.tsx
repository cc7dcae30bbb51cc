import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  wide?: boolean;
  /** Builds the control with the id by which its label finds it. */
  children: (id: string, hintId?: string) => ComponentChildren;
}

/** A control with its label above and, where it needs one, a hint below. */
export function Field({ label, hint, wide, children }: Props) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label for={id}>{label}</label>
      {children(id, hintId)}
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
