import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A profile in which the extension is installed for good, as a user's is: it survives restarts and sees no new installation at each. */
export interface Installation {
  profile: string;
  id: string;
  /** Where the extension stands. */
  folder: string;
  remove: () => void;
}

/** Chromium derives the id of an unpacked extension from its path: the first 32 hex digits of the SHA-256, written a to p. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Makes a fresh profile with the built extension of `folder` installed, its permissions granted as the store's dialog would. With `agreed` the user agreed once
 * to what it asks for later, so that the browser, which no test can click, does not ask again; where it is `silenced`, they allow it no notifications.
 */
export function installChromium(folder: string, { agreed = false, silenced = false } = {}): Installation {
  const path = resolve(folder);
  const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));
  const permissions = {
    api: manifest.permissions,
    explicit_host: manifest.host_permissions ?? [],
    manifest_permissions: [],
    scriptable_host: (manifest.content_scripts ?? []).flatMap((script: { matches: string[] }) => script.matches),
  };
  const id = idOf(path);
  const later = { explicit_host: agreed ? manifest.optional_host_permissions : [], scriptable_host: [], api: [], manifest_permissions: [] };
  const entry = {
    location: 4,
    path,
    state: 1,
    active_permissions: permissions,
    granted_permissions: permissions,
    runtime_granted_permissions: later,
    from_webstore: false,
  };
  const profile = mkdtempSync(join(tmpdir(), 'heed-profile-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true }, settings: { [id]: entry } }, ...(silenced ? silence(id) : {}) }),
  );
  return { profile, id, folder: path, remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The preferences of somebody who has switched off an extension's notifications. */
const silence = (id: string) => ({ message_center: { disabled_extension_ids: [id] } });

/** Makes a fresh Firefox profile with the built extension of `folder` installed for good; `update` puts in what stands in the folder by now. */
export function installFirefox(folder: string): { profile: string; update: () => void; remove: () => void } {
  const profile = mkdtempSync(join(tmpdir(), 'heed-profile-'));
  const place = join(profile, 'extensions');
  mkdirSync(place);
  const pack = () => {
    const made = join(profile, 'made');
    const arguments_ = [
      'build',
      '--source-dir',
      folder,
      '--artifacts-dir',
      made,
      '--filename',
      'heed.zip',
      '--overwrite-dest',
      '--no-config-discovery',
    ];
    execFileSync(process.execPath, [resolve('node_modules/web-ext/bin/web-ext.js'), ...arguments_], { stdio: 'ignore' });
    copyFileSync(join(made, 'heed.zip'), join(place, 'heed@heed.example.xpi'));
  };
  pack();
  return { profile, update: pack, remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }) };
}
