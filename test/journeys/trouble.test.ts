import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseBackup } from '../../src/exchange/parse-backup.ts';
import { Search } from './chaos/search.ts';
import { installed } from './driver/installed.ts';
import { press, rows, seen, until } from './driver/steps.ts';
import { damageRow, fillDisk, makeNewer } from './driver/troubles.ts';

const DESK = 'src/ui/desk/index.html';
const downloads = mkdtempSync(join(tmpdir(), 'heed-downloads-'));

/** One browser, in which the user has denied Heed its notifications; the troubles come one after another. */
const stage = installed({ silenced: true });

beforeAll(async () => {
  const session = await stage.chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
});

afterAll(() => rmSync(downloads, { recursive: true }));

/** The file that the browser downloads when the button of that name is pressed. */
async function fileFrom(name: string) {
  await press(stage.desk, name);
  const [file] = await until(async () => {
    const done = readdirSync(downloads).filter((each) => each.endsWith('.json'));
    return done.length > 0 ? done : null;
  });
  const path = join(downloads, file ?? '');
  const backup = parseBackup(readFileSync(path, 'utf8'));
  rmSync(path);
  return backup.opportunities.map(({ posting }) => posting.title);
}

test('where notifications are denied, nothing is claimed, and list, badge and settings say so', async () => {
  const search = await Search.begin(stage.desk);
  await search.remindAt(stage.desk, Date.now(), Date.now() - 1_000);
  expect(await until(() => stage.desk.evaluate(() => chrome.action.getBadgeText({})))).toMatch(/^[12]$/);
  expect((await rows<{ claimedAt?: number }>(stage.desk, 'reminders')).filter(({ claimedAt }) => claimedAt !== undefined)).toEqual([]);
  await stage.desk.goto(stage.chromium.address(`${DESK}#/settings`));
  await seen(stage.desk, 'are switched off');
  await press(stage.desk, 'Show a notification');
  await seen(stage.desk, 'lets no notifications');
});

test('on a full disk nothing is written, and the export works', async () => {
  await stage.desk.goto(stage.chromium.address(DESK));
  await fillDisk(stage.chromium);
  await press(stage.desk, 'Skip');
  await seen(stage.desk, 'no room left on the disk');
  await stage.desk.locator('::-p-text(Export your data)').click();
  expect(await fileFrom('Save a file')).toEqual(['job-0']);
});

test('beside a damaged row, everything else is saved', async () => {
  await damageRow(stage.desk);
  await stage.desk.goto(stage.chromium.address(DESK));
  await stage.desk.reload();
  await seen(stage.desk, 'Heed cannot show this now');
  expect(await fileFrom('Save a file of everything')).toEqual(['job-0']);
  await seen(stage.desk, 'One entry is damaged');
});

test('data of a newer version are saved, and left as they are', async () => {
  await makeNewer(stage.desk);
  await stage.desk.reload();
  await seen(stage.desk, 'written by a newer version of Heed');
  expect(await fileFrom('Save a file of everything')).toEqual(['job-0']);
  expect(await stage.desk.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'heed')?.version)).toBe(99);
});
