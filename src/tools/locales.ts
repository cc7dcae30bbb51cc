import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Lays the messages of `assets/_locales` where browsers look for them: in `_locales`, beside the manifest. */
export const locales = (folder = 'assets/_locales'): Plugin => ({
  name: 'locales',
  generateBundle() {
    for (const locale of readdirSync(folder)) {
      const source = readFileSync(join(folder, locale, 'messages.json'), 'utf8');
      this.emitFile({ type: 'asset', fileName: `_locales/${locale}/messages.json`, source });
    }
  },
});
