import { useEffect } from 'preact/hooks';
import { t } from '../words/t.ts';

/** Names the page in the window's title, before the product. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · ${t('name')}` : t('name');
  }, [title]);
}
