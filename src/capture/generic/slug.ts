import { plain } from '../../lib/text.ts';

/** The words of the path's last part, or of the one before it where the last is only a number or a key. */
export function slugOf({ pathname }: URL): string {
  const parts = safeDecode(pathname).split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  return plain((/^(\d[\d-]*|[\da-f-]{16,})(\.\w{2,5})?$/i.test(last) ? parts.at(-2) : last)?.replace(/\.\w{2,5}$/, '') ?? '')
    .replace(/(^| )\d+(?= |$)/g, '')
    .trim();
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
