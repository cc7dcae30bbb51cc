import { type ReadonlySignal, signal } from '@preact/signals';
import { parseBackup } from '../../exchange/parse-backup.ts';
import type { Backup } from '../../job/backup.ts';
import { readSettings } from '../../store/read.ts';
import { sentenceOf } from '../words/sentence-of.ts';
import type { Outside } from './outside.ts';

/** How much a file or an import is about. */
export interface Amounts {
  opportunities: number;
  people: number;
  entries: number;
}

/** Where an import stands. Nothing is written before the user saw what the file holds and said yes. */
export type ImportState =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'ready'; name: string; backup: Backup; amounts: Amounts }
  | { kind: 'importing' }
  | { kind: 'done'; amounts: Amounts }
  | { kind: 'refused'; words: string };

export interface Transfer {
  state: ReadonlySignal<ImportState>;
  /** Reads a file, and refuses it whole where any of it is wrong. */
  read: (file: Pick<File, 'name' | 'text'>) => Promise<void>;
  /** Imports the file that is ready. */
  confirm: () => Promise<void>;
  cancel: () => void;
}

export function createTransfer(outside: Outside): Transfer {
  const state = signal<ImportState>({ kind: 'none' });
  const guarded = async (work: () => Promise<ImportState>) => {
    try {
      state.value = await work();
    } catch (error) {
      state.value = { kind: 'refused', words: sentenceOf(error) };
    }
  };
  return {
    state,
    read: (file) => {
      state.value = { kind: 'reading' };
      return guarded(async () => {
        const backup = parseBackup(await file.text(), await readSettings(await outside.db()));
        return { kind: 'ready', name: file.name, backup, amounts: amountsOf(backup) };
      });
    },
    confirm: async () => {
      const ready = state.value;
      if (ready.kind !== 'ready') return;
      state.value = { kind: 'importing' };
      await guarded(async () => ({ kind: 'done', amounts: await outside.ask('import', { backup: ready.backup }) }));
    },
    cancel: () => {
      state.value = { kind: 'none' };
    },
  };
}

const amountsOf = ({ opportunities, people, journal }: Backup): Amounts => ({
  opportunities: opportunities.length,
  people: people.length,
  entries: journal.length,
});
