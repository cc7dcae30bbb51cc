import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { closeHeed } from '../../src/store/open.ts';
import { type Context, contextOf } from '../../src/worker/context.ts';
import { machine } from '../fakes/machine.ts';
import { fakeNavigator } from '../fakes/navigator.ts';
import { fake } from '../fakes/webextension-polyfill.ts';
import { followUpPlan } from './follow-up-plan.ts';

/** A worker with an empty store on a fresh machine. */
export async function freshContext(): Promise<Context> {
  vi.stubGlobal('navigator', fakeNavigator);
  await closeHeed();
  globalThis.indexedDB = new IDBFactory();
  machine.reset();
  fake.reset();
  fake.scripting.pages.clear();
  fake.scripting.frames.clear();
  fake.scripting.registered.clear();
  fake.permissions.reset();
  fake.action.forgetTabs();
  return contextOf({ plan: followUpPlan, reader: 'reader.js', clock: machine.clock });
}
