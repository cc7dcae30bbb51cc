import { fakeBrowser } from '@webext-core/fake-browser';
import type { Browser } from 'webextension-polyfill';
import manifest from '../../manifest.json' with { type: 'json' };
import { fakeAction } from './action.ts';
import { FakeEvent } from './event.ts';
import { fakeI18n } from './i18n.ts';
import { machine } from './machine.ts';
import { fakeMenus } from './menus.ts';
import { fakePermissions } from './permissions.ts';
import { fakeRuntime } from './runtime.ts';
import { fakeScripting } from './scripting.ts';

Object.assign(fakeBrowser.runtime, { getManifest: () => manifest });
const { onAlarm } = fakeBrowser.alarms;
const { onClicked } = fakeBrowser.notifications;

/**
 * What stands for `webextension-polyfill` in tests: the in-memory browser of `@webext-core/fake-browser`, with alarms, notifications and badge of
 * the `machine`, on which a worker may die at every call, and with what it lacks. For tests that play the browser's part.
 */
export const fake = {
  ...fakeBrowser,
  i18n: fakeI18n,
  runtime: fakeRuntime,
  get alarms() {
    return Object.assign(machine.mortal(machine.alarms), { onAlarm });
  },
  get notifications() {
    return Object.assign(machine.mortal(machine.notifications), { onClicked });
  },
  action: machine.mortal(fakeAction),
  contextMenus: fakeMenus,
  commands: { onCommand: new FakeEvent() },
  idle: { onStateChanged: new FakeEvent() },
  permissions: fakePermissions,
  scripting: fakeScripting,
};

export default fake as unknown as Browser;
