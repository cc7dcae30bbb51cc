import type { Plugin } from 'vite';

/**
 * Drops `web_accessible_resources` from the built manifest. The packager lists every injected script there, although nothing loads one by its
 * address; a page that could fetch one would know that Heed is installed.
 */
export const stripWebAccessible = (): Plugin => ({
  name: 'strip-web-accessible',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const file = bundle['manifest.json'];
      if (file?.type !== 'asset') return;
      const { web_accessible_resources: _, ...manifest } = JSON.parse(String(file.source)) as Record<string, unknown>;
      file.source = JSON.stringify(manifest, null, 2);
    },
  },
});
