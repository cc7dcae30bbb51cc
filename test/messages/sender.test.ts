import { describe, expect, test } from 'vitest';
import type { Runtime, Tabs } from 'webextension-polyfill';
import { originOf } from '../../src/messages/sender.ts';
import { fake } from '../fakes/webextension-polyfill.ts';

const { id } = fake.runtime;
const desk = fake.runtime.getURL('src/ui/desk/index.html');
const popup = fake.runtime.getURL('src/ui/popup/index.html');
const own = fake.runtime.getURL('').slice(0, -1);
const tab = { id: 7, index: 0, url: 'https://jobs.example/1' } as Tabs.Tab;
const web = 'https://jobs.example/1';

type Sender = Runtime.MessageSender & { origin?: string };
const kindOf = (sender: Sender) => originOf(sender).kind;

describe('a view', () => {
  test.each<[string, Sender]>([
    ['the popup', { id, url: popup }],
    ['the popup in Chrome, which tells the origin', { id, url: popup, origin: own }],
    ['the desk in a tab', { id, url: `${desk}#/`, origin: own, tab, frameId: 0 }],
  ])('is %s', (_, sender) => {
    expect(kindOf(sender)).toBe('view');
  });
});

describe('a page', () => {
  test('is the content script in the top frame of a tab', () => {
    expect(originOf({ id, url: web, tab, frameId: 0 })).toEqual({ kind: 'page', tab });
  });
});

describe('a stranger', () => {
  test.each<[string, Sender]>([
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['another extension that names our address', { id: 'other', url: popup }],
    ['nobody known', { url: popup }],
    ['somebody without an address', { id }],
    ['a page whose address begins like ours', { id, url: `${own}.evil.example/`, frameId: 0 }],
    ['a view’s address from another origin', { id, url: popup, origin: 'https://evil.example' }],
    ['a frame in a page', { id, url: 'https://ads.example/', tab, frameId: 3 }],
    ['our own page in a frame of another', { id, url: desk, origin: own, tab, frameId: 2 }],
    ['a content script that runs in no tab', { id, url: web, frameId: 0 }],
    ['a local file', { id, url: 'file:///home/me/page.html', tab, frameId: 0 }],
    ['a page without an origin', { id, url: 'about:blank', tab, frameId: 0 }],
  ])('is %s', (_, sender) => {
    expect(kindOf(sender)).toBe('stranger');
  });
});
