import type { ComponentChildren } from 'preact';
import type { Gentle, Settings } from '../../job/settings.ts';
import type { Deeds } from '../state/deeds.ts';
import type { Outside } from '../state/outside.ts';
import { t } from '../words/t.ts';

interface Props {
  kind: Gentle;
  settings: Settings;
  outside: Outside;
  deeds: Deeds;
  children: ComponentChildren;
}

/** A gentle suggestion, which the user can turn off for good. */
export function GentleNotice({ kind, settings, outside, deeds, children }: Props) {
  const gentleOff = settings.gentleOff ?? [];
  const never = () =>
    void deeds.run(async () => {
      await outside.ask('write', { settings: { gentleOff: [...gentleOff, kind] } });
      return { words: t('deskGentleOffReport'), undo: () => outside.ask('write', { settings: { gentleOff } }) };
    });
  return (
    <div class="notice gentle">
      {children}
      <button type="button" class="button quiet" onClick={never}>
        {t('deskGentleNever')}
      </button>
    </div>
  );
}
