import { resolve } from 'node:path';
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import manifest from '../../manifest.json' with { type: 'json' };

const POPUP = manifest.action.default_popup;

/** The manifest without its popup, for a build of all else. */
export const withoutPopup = (whole: ManifestV3Export): ManifestV3Export =>
  ({ ...whole, action: { ...manifest.action, default_popup: undefined } }) as unknown as ManifestV3Export;

/**
 * Builds the popup by itself, so that one script and one style draw its list: what it shares with desk and worker would stand in files of its own otherwise, and
 * each file that the popup waits for costs it more than its bytes. It goes to where the rest is, and into the manifest there.
 */
export function popupAlone(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'popup-alone',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') return;
        const built = JSON.parse(String(file.source)) as ManifestV3Export;
        file.source = JSON.stringify({ ...built, action: manifest.action }, null, 2);
      },
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { outDir, target, modulePreload } = config.build;
        await build({
          configFile: false,
          root: config.root,
          logLevel: 'warn',
          plugins: [preact()],
          build: { outDir, target, modulePreload, emptyOutDir: false, rolldownOptions: { input: resolve(config.root, POPUP) } },
        });
      },
    },
  };
}
