import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Access, Permission } from './access.ts';

/** Whether something is allowed, also when the user changes that elsewhere; null until it is known. */
export function useAllowed(access: Access, permission: Permission): ReadonlySignal<boolean | null> {
  const allowed = useSignal<boolean | null>(null);
  useEffect(() => {
    const look = () =>
      void permission.has().then((has) => {
        allowed.value = has;
      });
    look();
    return access.onChange(look);
  }, [access, permission]);
  return allowed;
}
