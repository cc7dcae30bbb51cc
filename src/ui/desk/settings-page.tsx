import { useMemo } from 'preact/hooks';
import type { Settings } from '../../job/settings.ts';
import { Trouble } from '../parts/trouble.tsx';
import { useTitle } from '../parts/use-title.ts';
import { realAccess } from '../state/access.ts';
import { createEtiquette } from '../state/etiquette.ts';
import { createSettings } from '../state/settings.ts';
import { useStore } from '../state/use-store.ts';
import { t } from '../words/t.ts';
import type { PageProps } from './props.ts';
import { ButtonSettings } from './settings/button.tsx';
import { EtiquetteSettings } from './settings/etiquette.tsx';
import { Reminders } from './settings/reminders.tsx';
import { SettingsForm } from './settings-form.tsx';

/** What the form holds: when that changes it begins anew, so that it shows it; what stands beside it leaves what is typed alone. */
const held = ({ rulesOff, gentleOff, breadthFrom, digest, ...rest }: Settings): string => JSON.stringify(rest);

/** The user's settings. Each has the rulebook's default. */
export function SettingsPage({ outside, deeds }: PageProps) {
  const live = useStore(() => createSettings(outside), [outside]);
  const access = useMemo(realAccess, []);
  useTitle(t('partSettings'));
  const settings = live.value.value;
  const etiquette = useStore(() => createEtiquette(outside), [outside]).value.value;
  const save = (changed: Partial<Settings>) => {
    const before = settings;
    void deeds.run(async () => {
      await outside.ask('write', { settings: changed });
      return { words: t('deskSettingsReport'), undo: before ? () => outside.ask('write', { settings: before }) : null };
    });
  };
  const savePart = (changed: Partial<Settings>, before: Partial<Settings>) =>
    void deeds.run(async () => {
      await outside.ask('write', { settings: changed });
      return { words: t('deskSettingsReport'), undo: () => outside.ask('write', { settings: before }) };
    });
  return (
    <div class="narrow">
      <h1>{t('partSettings')}</h1>
      {live.error.value && <Trouble words={live.error.value} now={outside.now} onRetry={() => void live.read()} />}
      {settings && <SettingsForm key={held(settings)} settings={settings} onSave={save} />}
      {settings && etiquette && <EtiquetteSettings settings={settings} etiquette={etiquette} onSave={savePart} />}
      {settings && <Reminders key={settings.digest} settings={settings} onSave={savePart} outside={outside} deeds={deeds} />}
      {settings && <ButtonSettings settings={settings.button} onSave={(button) => save({ button })} access={access} />}
    </div>
  );
}
