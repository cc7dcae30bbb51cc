import { fakeBrowser } from '@webext-core/fake-browser';
import { machine } from './machine.ts';

/** `runtime` with what tells systems and browsers apart: only Firefox says its name. */
export const fakeRuntime: typeof fakeBrowser.runtime = Object.create(fakeBrowser.runtime, {
  getPlatformInfo: { value: async () => ({ os: 'mac', arch: 'arm64' }) },
  getBrowserInfo: { get: () => (machine.kind === 'firefox' ? async () => ({ name: 'Firefox' }) : undefined) },
});
