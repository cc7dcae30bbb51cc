import { beforeEach, describe, expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { EVERY_SITE } from '../../../src/job/access.ts';
import { followPermission } from '../../../src/worker/page/every-site.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { freshContext } from '../set-up.ts';

const scripts = () => [...fake.scripting.registered.values()];

beforeEach(async () => {
  await freshContext();
});

test('the manifest asks for every site as an option, and for nothing else', () => {
  expect(manifest.optional_host_permissions).toEqual(EVERY_SITE);
});

test('without the permission nothing is registered', async () => {
  await followPermission('every.js');
  expect(scripts()).toEqual([]);
});

describe('with the permission', () => {
  beforeEach(async () => {
    await fake.permissions.request({ origins: EVERY_SITE });
    await followPermission('every.js');
  });

  test('the script runs on every site that has none already, LinkedIn excepted, and after a restart too', () => {
    expect(scripts()).toMatchObject([{ js: ['every.js'], matches: EVERY_SITE, persistAcrossSessions: true }]);
    const [{ excludeMatches = [] } = {}] = scripts();
    expect(excludeMatches).toEqual([...(manifest.content_scripts[0]?.matches ?? []), '*://*.linkedin.com/*']);
  });

  test('it is registered once, however often that is asked for', async () => {
    await Promise.all([followPermission('every.js'), followPermission('every.js'), followPermission('every.js', true)]);
    expect(scripts()).toHaveLength(1);
  });

  test('an update registers the script of the new version', async () => {
    await followPermission('other.js', true);
    expect(scripts()).toMatchObject([{ js: ['other.js'] }]);
  });

  test('taken back, it is gone', async () => {
    await fake.permissions.remove({ origins: EVERY_SITE });
    await followPermission('every.js');
    expect(scripts()).toEqual([]);
  });

  test('taken back for a part of the web, it is gone too', async () => {
    await fake.permissions.remove({ origins: EVERY_SITE.slice(1) });
    await followPermission('every.js');
    expect(scripts()).toEqual([]);
  });
});
