import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

const src = (file: string): string => resolve(import.meta.dirname, '..', file);
const WORKER = src('worker/index.ts');
const POPUP = src('ui/popup/main.tsx');
/** The popup's alone: the desk, which shares the files of the views, has a style of its own. */
const OWN: ReadonlySet<string> = new Set([POPUP, src('ui/popup/popup.css')]);

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** All that is loaded with a module; `later`: with what is loaded only when it is wanted. */
function loadedWith(entry: string, modules: Modules, later = false): Set<string> {
  const found = new Set([entry]);
  for (const id of found) {
    const info = modules.getModuleInfo(id);
    for (const next of [...(info?.importedIds ?? []), ...(later ? (info?.dynamicallyImportedIds ?? []) : [])]) found.add(next);
  }
  return found;
}

/**
 * Puts what the popup loads into few files: what it shows its list with (`view`), and what it loads later (`forms`); each without what the worker has too (`base`,
 * `schemas`), which has no use for the rest. Left to itself the bundler makes a file for each set of entries that share something, and the popup waits for all.
 */
export function chunks(): Rolldown.CodeSplittingGroup[] {
  let known: { worker: Set<string>; first: Set<string>; all: Set<string> } | undefined;
  const group = (name: string, priority: number, isIn: (id: string, sets: NonNullable<typeof known>) => boolean) => ({
    priority,
    debugName: name,
    name: (id: string, modules: Modules) => {
      known ??= { worker: loadedWith(WORKER, modules), first: loadedWith(POPUP, modules), all: loadedWith(POPUP, modules, true) };
      return known.all.has(id) && !OWN.has(id) && isIn(id, known) ? name : null;
    },
  });
  // A group takes what its modules import along, unless one before it has it.
  return [
    group('base', 4, (id, { worker, first }) => worker.has(id) && first.has(id)),
    group('schemas', 3, (id, { worker }) => worker.has(id)),
    group('view', 2, (id, { first }) => first.has(id)),
    group('forms', 1, () => true),
  ];
}
