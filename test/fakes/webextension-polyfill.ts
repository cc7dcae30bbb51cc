import { fakeBrowser } from '@webext-core/fake-browser';
import type { Browser } from 'webextension-polyfill';
import { fakeI18n } from './i18n.ts';

/** What stands for `webextension-polyfill` in tests: the in-memory browser, and what it lacks. */
const browser = { ...fakeBrowser, i18n: fakeI18n } as unknown as Browser;

export default browser;
