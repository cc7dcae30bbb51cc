import { useEffect, useMemo } from 'preact/hooks';

/** A store that lives as long as the component shows the same thing (`about`), and is stopped after it. */
export function useStore<T extends { stop: () => void }>(create: () => T, about: readonly unknown[]): T {
  const store = useMemo(create, about);
  useEffect(() => store.stop, [store]);
  return store;
}
