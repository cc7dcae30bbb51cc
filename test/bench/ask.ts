import type { Page } from 'puppeteer-core';

/** Asks the worker from one of Heed's own pages; throws where it refuses. */
export async function ask(desk: Page, type: string, payload: object): Promise<void> {
  const reply = await desk.evaluate((message) => chrome.runtime.sendMessage(message), { type, payload });
  if (!(reply as { ok: boolean }).ok) throw new Error(`${type} failed: ${JSON.stringify(reply).slice(0, 200)}`);
}
