import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../../manifest.json' with { type: 'json' };
import pack from '../../package.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/** The manifest of one browser. `manifest.json` is Chrome's; Firefox differs in its background, its id, and what it says of data collection. */
export function manifestFor(target: Target): ManifestV3Export {
  const chrome = { ...structuredClone(manifest), version: pack.version };
  if (target === 'chrome') return chrome as ManifestV3Export;
  const { minimum_chrome_version: _, ...rest } = chrome;
  return {
    ...rest,
    background: { scripts: [chrome.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: { id: 'heed@heed.example', strict_min_version: '147.0', data_collection_permissions: { required: ['none'] } },
    },
  } as ManifestV3Export;
}
