import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../../src/tools/browsers.mjs';
import { until } from './steps.ts';

/** The add-on's id, as the manifest has it, and the address that Firefox is told to give it. */
const ADDON = 'heed@heed.example';
const UUID = '5f0c1d6e-8a3b-4c7d-9e2f-1a2b3c4d5e6f';

interface Context {
  context: string;
  url: string;
}

/** The raw protocol, for what the driver does not know: the browser's own window, and the popup, which is no tab. */
interface Bidi {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts?: Context[]; result?: { value?: string }; exceptionDetails?: { text: string } } }>;
}

/** What Heed shows where no page and no driver sees it: the popup, which is no tab, and the button in a page's closed shadow root. */
export interface Hidden {
  /** Waits until it shows a text, and gives all it shows. */
  seen: (text: string) => Promise<string>;
  /** Clicks the button of that name. */
  press: (name: string) => Promise<void>;
  /** Types into the field of that name. */
  fill: (field: string, value: string) => Promise<void>;
}

export interface FirefoxOptions {
  /** A profile that has Heed installed already (see `installFirefox`); without it Heed is loaded into a fresh one. */
  profile?: string;
  /** More of the environment, as a clock of its own. */
  env?: Record<string, string>;
}

/** A running Firefox with Heed in it, driven as a user would. */
export class Firefox {
  private constructor(readonly browser: Browser) {}

  static async start(folder: string, { profile, env = {} }: FirefoxOptions = {}): Promise<Firefox> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath() ?? 'firefox',
      headless: true,
      ...(profile === undefined ? {} : { userDataDir: profile }),
      env: { ...process.env, ...env },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
        'extensions.installDistroAddons': false,
        // Put to sleep soon, so that reminders have to wake it.
        'extensions.background.idle.timeout': 1_500,
        'intl.locale.requested': 'en-US',
        // Only where a profile brings the add-on itself: unsigned, and not asked for.
        'xpinstall.signatures.required': false,
        'extensions.autoDisableScopes': 0,
        ...('LD_PRELOAD' in env ? { 'security.sandbox.content.level': 0 } : {}),
      },
    });
    if (profile === undefined) await browser.installExtension(resolve(folder));
    return new Firefox(browser);
  }

  /** The address of one of the extension's own pages. */
  address(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  /** Opens one of the extension's own pages in a new tab. */
  async open(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    await this.go(page, path);
    return page;
  }

  /** Leads a tab to one of the extension's own pages. Firefox never reports such a page as loaded, because it changes the process: so it is asked. */
  async go(page: Page, path: string): Promise<void> {
    const address = this.address(path);
    page.goto(address, { timeout: 60_000 }).catch(() => undefined);
    await until(() =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address).catch(() => false),
    );
  }

  /** Opens an address in a new tab, answered with that text as if its site had sent it; every other request is refused. */
  async page(url: string, html: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.isNavigationRequest()) void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
      else void request.abort();
    });
    await page.goto(url);
    return page;
  }

  /** The button that Heed shows on a page; waits for nothing. */
  async button(page: Page): Promise<Hidden> {
    await page.bringToFront();
    return this.hidden(
      'window.gBrowser.selectedBrowser',
      '[...content.document.documentElement.children].map((each) => each.openOrClosedShadowRoot).find(Boolean)',
    );
  }

  /** Clicks the toolbar button over a page, as a user does: the popup opens and the page may be read. */
  async popup(page: Page): Promise<Hidden> {
    await page.bringToFront();
    const [window] = await this.contexts({ 'moz:scope': 'chrome' });
    await this.evaluate(
      window,
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const { extension } = WebExtensionPolicy.getByID('${ADDON}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      return '';`,
    );
    return this.hidden(
      `[...window.document.querySelectorAll('browser')].find(({ currentURI }) => currentURI?.spec.startsWith('${this.address('src/ui/popup/')}'))`,
      'content.document.body',
    );
  }

  /** Opens the context menu over the element at a selector, as a right click does, and chooses Heed's entry of that name. */
  async choose(page: Page, selector: string, name: string): Promise<void> {
    await page.bringToFront();
    await page.click(selector, { button: 'right' });
    const [window] = await this.contexts({ 'moz:scope': 'chrome' });
    await until(() =>
      this.evaluate(
        window,
        `const { document } = Services.wm.getMostRecentWindow('navigator:browser');
        const menu = document.getElementById('contentAreaContextMenu');
        const entry = [...menu.querySelectorAll('menuitem')].find((each) => each.label === ${JSON.stringify(name)});
        if (menu.state !== 'open' || !entry) return '';
        entry.doCommand();
        menu.hidePopup();
        return 'chosen';`,
      ),
    );
  }

  /** What stands under `root` (an expression inside the tab or popup, whose window is `content` there) of `browser` (one in the browser's own window). */
  private hidden(browser: string, root: string): Hidden {
    const run = (script: string) => this.inside(browser, script);
    const text = () => run(`const root = ${root}; return root.innerText ?? [...root.children].map((each) => each.innerText).join();`);
    return {
      seen: (wanted) => until(async () => ((await text()).includes(wanted) ? text() : null)),
      press: async (name) => {
        const click = `const found = [...(${root}).querySelectorAll('button')].find((each) => each.textContent.trim() === ${JSON.stringify(name)});
          found?.click();
          return found ? 'clicked' : '';`;
        await until(() => run(click));
      },
      fill: async (field, value) => {
        const type = `const found = (${root}).querySelector(${JSON.stringify(`[name="${field}"]`)});
          if (!found) return '';
          found.value = ${JSON.stringify(value)};
          return 'typed';`;
        await until(() => run(type));
      },
    };
  }

  /** Runs a script inside a tab or popup, which only the browser's own window reaches wholly. Empty while there is none. */
  private async inside(browser: string, script: string): Promise<string> {
    // What is still loading has no body yet: then there is nothing to answer, and whoever waits looks again.
    const frame = `(() => { try { ${script} } catch { return ''; } })()`;
    const [window] = await this.contexts({ 'moz:scope': 'chrome' });
    return this.evaluate(
      window,
      `const window = Services.wm.getMostRecentWindow('navigator:browser');
      const found = ${browser};
      if (!found) return '';
      const { messageManager } = found;
      return new Promise((answered) => {
        const hear = ({ data }) => { messageManager.removeMessageListener('heed', hear); answered(String(data)); };
        messageManager.addMessageListener('heed', hear);
        // One that was just replaced by another document never answers.
        window.setTimeout(() => answered(''), 1000);
        messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(`sendAsyncMessage('heed', ${frame})`)}), false);
      });`,
    );
  }

  /** What the browser says of the background: `running`, `suspending`, `stopped` … */
  async backgroundState(): Promise<string> {
    const [window] = await this.contexts({ 'moz:scope': 'chrome' });
    return this.evaluate(window, `return WebExtensionPolicy.getByID('${ADDON}').extension.backgroundState;`);
  }

  private get bidi(): Bidi {
    return (this.browser as unknown as { connection: Bidi }).connection;
  }

  private async contexts(scope: object): Promise<Context[]> {
    return (await this.bidi.send('browsingContext.getTree', scope)).result.contexts ?? [];
  }

  /** Runs a script, which returns a text, in a window. */
  private async evaluate(where: Context | undefined, script: string): Promise<string> {
    const { result } = await this.bidi.send('script.evaluate', {
      expression: `(async () => {${script}})()`,
      target: { context: where?.context },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result?.value ?? '';
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
