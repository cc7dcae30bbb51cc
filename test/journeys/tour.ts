import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { POSTINGS, serveBoard } from '../board/serve.mjs';
import { Chromium } from './driver/chromium.ts';
import { installChromium } from './driver/installation.ts';
import { fill, liveAtNoon, press, rows, seen, shown } from './driver/steps.ts';

interface Row {
  id: string;
  posting: { title: string; url: string; hiringOrganization: { name: string | null } };
}

interface ActionRow {
  rule: string;
  title: string;
  due: string | null;
  opens: string;
  held: { guard: string } | null;
  names: string[];
}

/** The last working day before today on whose eve somebody could have applied, at ten: so that its follow-up is open already, and in working hours. */
function appliedAt(): string {
  const day = new Date();
  day.setDate(day.getDate() - 1);
  while ([0, 1, 6].includes(day.getDay())) day.setDate(day.getDate() - 1);
  day.setDate(day.getDate() - 1);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T10:00`;
}

const indented = (text: string): string => text.replace(/\n+/g, '\n').replace(/^/gm, '    ');

/** Plays Heed's main job on the sample board in a headless browser, says what it sees at each step, and leaves pictures. Throws where it sees something else. */
export async function main(): Promise<void> {
  const pictures = mkdtempSync(join(tmpdir(), 'heed-tour-'));
  const board = await serveBoard();
  const installation = installChromium(resolve(import.meta.dirname, '../../dist/chrome'));
  const chromium = await Chromium.start(installation);
  const picture = async (page: Page, name: string) => page.screenshot({ path: join(pictures, `${name}.png`) as `${string}.png` });
  try {
    const list = await chromium.page(board.url);
    console.log(`\n1. The sample job board, ${board.url}: ${await list.title()}`);

    const desk = await chromium.page(chromium.address('src/ui/desk/index.html'));
    await liveAtNoon(desk);

    console.log('\n2. Each posting, saved with one click in the popup');
    for (const name of POSTINGS) {
      const page = await chromium.page(`${board.url}/jobs/${name}`);
      const popup = await chromium.popup(page);
      await seen(popup, 'Save this posting');
      console.log(`\n  ${name}`);
      console.log(indented(await popup.$eval('.here', (panel) => (panel as HTMLElement).innerText)));
      await press(popup, 'Save this posting');
      await seen(popup, 'Undo');
      await picture(popup, `saved-${name}`);
      await popup.close();
      await page.close();
    }

    const saved = await rows<Row>(desk, 'opportunities');
    if (saved.length !== POSTINGS.length) throw new Error(`${saved.length} postings stand in the store, not ${POSTINGS.length}`);

    console.log(`\n3. Applied for two of them, on ${appliedAt().replace('T', ' at ')}`);
    for (const title of ['Archivist', 'Lighthouse Keeper']) {
      const row = saved.find(({ posting }) => posting.title === title);
      if (!row) throw new Error(`"${title}" was not saved under its title`);
      await desk.goto(chromium.address(`src/ui/desk/index.html#/opportunity/${row.id}`));
      await seen(desk, title);
      await press(desk, 'Applied');
      await fill(desk, 'at', appliedAt());
      await press(desk, 'Write it down');
      await desk.waitForSelector('dialog', { hidden: true });
      await picture(desk, `opportunity-${row.posting.title.toLowerCase().replace(' ', '-')}`);
    }

    console.log('\n4. What Heed planned');
    for (const { rule, title, names, opens, due, held } of await rows<ActionRow>(desk, 'actions')) {
      const whom = names.length > 0 ? ` to ${names.join(', ')}` : '';
      console.log(`    ${held ? `held by ${held.guard}: ` : ''}${rule}${whom} — ${title}; opens ${opens}${due ? `, due ${due}` : ''}`);
    }

    console.log('\n5. The notification');
    const { notifications, badge } = await shown(await chromium.worker());
    if (notifications.length !== 1) throw new Error(`${notifications.length} notifications are shown, not 1`);
    console.log(`    one notification (${notifications[0]}), badge "${badge}"`);

    console.log('\n6. The popup, and the follow-up done');
    const popup = await chromium.popup(list);
    await popup.waitForSelector('.here:not(.looking)');
    console.log(indented(await seen(popup, 'Archivist')));
    await picture(popup, 'due');
    await popup.locator('.action[data-key^="application-follow-up"] button.do').click();
    await press(popup, 'Sent');
    await seen(popup, 'Undo');
    await picture(popup, 'done');
    const next = (await rows<ActionRow>(desk, 'actions')).find(({ rule }) => rule === 'second-follow-up');
    if (!next) throw new Error('no second follow-up was planned');
    console.log(`    done; next: ${next.rule}, opens ${next.opens}, due ${next.due}`);
    console.log(`\nPictures of every step: ${pictures}`);
  } finally {
    await chromium.close();
    await board.close();
    installation.remove();
  }
}
