import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** How a picture is taken: in which scheme, 320 px wide or as the screen is, with the user's own few colours or with ours. */
const LOOKS = [
  { name: 'light', scheme: 'light', narrow: false, forced: false },
  { name: 'dark', scheme: 'dark', narrow: false, forced: false },
  { name: 'narrow', scheme: 'light', narrow: true, forced: false },
  { name: 'forced', scheme: 'dark', narrow: false, forced: true },
] as const;
type Look = (typeof LOOKS)[number];

const DESK = { width: 1280, height: 900 };
const NARROW = 320;

/** Takes pictures into a folder, each named by its round, its screen and its look. */
export class Camera {
  constructor(
    private readonly folder: string,
    private readonly round: string,
  ) {}

  /** Pictures of a page of the desk in every look: a whole page, or what a window shows of one that goes on and on. */
  async desk(page: Page, screen: string, { whole = true } = {}): Promise<void> {
    await page.bringToFront();
    for (const look of LOOKS) {
      const size = look.narrow ? { width: NARROW, height: 700 } : DESK;
      await page.setViewport(size);
      // A window as high as the page: what is out of sight is not laid out.
      if (whole) await page.setViewport({ ...size, height: await page.evaluate(() => document.documentElement.scrollHeight) });
      await this.take(page, screen, look, false);
    }
    await page.setViewport(DESK);
  }

  /** The same of the popup, whose window the browser makes as large as its content. */
  async popup(page: Page, screen: string): Promise<void> {
    for (const look of LOOKS) {
      await page.evaluate((width) => document.documentElement.style.setProperty('width', width), look.narrow ? `${NARROW}px` : '');
      await this.take(page, `popup-${screen}`, look, true);
    }
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
  }

  private async take(page: Page, screen: string, { name, scheme, forced }: Look, fullPage: boolean): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ];
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features });
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    // What comes into sight is laid out first then.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.screenshot({ path: join(this.folder, `${this.round}-${screen}-${name}.png`) as `${string}.png`, fullPage });
    await session.detach();
  }
}
