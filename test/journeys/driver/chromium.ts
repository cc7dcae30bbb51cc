import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { chromiumPath } from '../../../src/tools/browsers.mjs';
import { CHROMIUM_FLAGS } from '../../../src/tools/flags.mjs';
import type { Installation } from './installation.ts';

export interface ChromiumOptions {
  headless?: boolean;
  /** The browser's language, `de`. */
  language?: string;
  /** More of the environment, as a clock of its own. */
  env?: Record<string, string>;
}

/** A running Chromium with Heed in it, driven as a user would: the toolbar button, the popup, the pages. */
export class Chromium {
  private constructor(
    readonly browser: Browser,
    readonly installation: Installation,
  ) {}

  static async start(
    installation: Installation,
    { headless = true, language = 'en-US', env = {} }: ChromiumOptions = {},
  ): Promise<Chromium> {
    const browser = await puppeteer.launch({
      executablePath: chromiumPath() ?? 'chromium',
      headless,
      pipe: true,
      userDataDir: installation.profile,
      enableExtensions: true,
      defaultViewport: headless ? { width: 1280, height: 800 } : null,
      // A library that is loaded before all others gets into every process only without the zygote.
      args: [...CHROMIUM_FLAGS, `--lang=${language}`, ...('LD_PRELOAD' in env ? ['--no-zygote', '--no-sandbox'] : [])],
      env: { ...process.env, LANGUAGE: language.replace('-', '_'), ...env },
    });
    const chromium = new Chromium(browser, installation);
    await chromium.worker();
    return chromium;
  }

  /** The address of one of the extension's own pages. */
  address(path: string): string {
    return `chrome-extension://${this.installation.id}/${path}`;
  }

  /** The running service worker; waits until there is one. */
  async worker(): Promise<WebWorker> {
    const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(this.address(''));
    const target = await this.browser.waitForTarget(isOurs, { timeout: 15_000 });
    const worker = await target.worker();
    if (!worker) throw new Error('the service worker ended while it was looked at');
    return worker;
  }

  /**
   * Opens a page in a new tab. With `html` the address is answered with that text, as if its site had sent it, the frames in it with theirs by their addresses, and
   * every other request is refused.
   */
  async page(url: string, html?: string, frames: Record<string, string> = {}): Promise<Page> {
    const page = await this.browser.newPage();
    if (html !== undefined) {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const own = request.isNavigationRequest() && request.frame() === page.mainFrame();
        const body = own ? html : frames[request.url()];
        return body === undefined ? request.abort() : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
      });
    }
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Clicks the toolbar button over a page, as a user does: the popup opens and the page may be read. */
  async popup(page: Page): Promise<Page> {
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.installation.id);
    if (!extension) throw new Error('the extension is not loaded');
    const opened = this.browser.waitForTarget((target) => target.url().startsWith(this.address('src/ui/popup/')), { timeout: 15_000 });
    await page.triggerExtensionAction(extension);
    return (await opened).asPage();
  }

  /** Stops the service worker, as the browser does when it has been idle: without a word to it. */
  async stopWorker(): Promise<void> {
    const worker = await this.worker();
    await worker.close();
  }

  /** Stops the service worker wherever it is, if it runs at all; tells whether it did. */
  async stopWorkerNow(): Promise<boolean> {
    const running = this.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(this.address('')));
    const worker = await running?.worker().catch(() => null);
    await worker?.close().catch(() => undefined);
    return Boolean(worker);
  }

  /** Ends the browser in good order. */
  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Ends the browser at once, as a crash or a lost battery does. */
  async kill(): Promise<void> {
    const process = this.browser.process();
    const ended = new Promise((resolve) => process?.once('exit', resolve));
    process?.kill('SIGKILL');
    await ended;
  }
}
