import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { checked } from '../job/checked.ts';
import { type Phrase, phrase } from '../job/phrase.ts';
import { Refusal } from '../job/refusal.ts';
import { say } from '../job/say.ts';
import { PAGE_PAYLOADS, VIEW_PAYLOADS } from './payloads.ts';
import type { PageRequests, Reply, ViewRequests } from './protocol.ts';
import { originOf, type PageTab } from './sender.ts';

/** Where there is nothing to answer, a handler need not say so. */
type Answer<T> = [T] extends [null] ? Promise<void> : Promise<T>;

/** One handler for each request that a view may make. */
export type ViewHandlers = { [K in keyof ViewRequests]: (ask: ViewRequests[K]['ask']) => Answer<ViewRequests[K]['answer']> };

/** One handler for each request that a content script may make; `tab` is where it runs, as the browser says. */
export type PageHandlers = {
  [K in keyof PageRequests]: (ask: PageRequests[K]['ask'], tab: PageTab) => Answer<PageRequests[K]['answer']>;
};

type Handler = (payload: unknown, tab?: PageTab) => Promise<unknown>;
type Table<T> = Record<string, T>;

/**
 * Answers the requests of views and content scripts: each only what it may ask, and only payloads of the agreed shape.
 * Call it once, synchronously, when the worker starts.
 */
export function serve(views: ViewHandlers, pages: PageHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const origin = originOf(sender);
    if (origin.kind === 'stranger') return undefined;
    if (origin.kind === 'view') return reply(() => answer(VIEW_PAYLOADS, views as Table<Handler>, message));
    return reply(() => answer(PAGE_PAYLOADS, pages as Table<Handler>, message, origin.tab));
  });
}

const MessageSchema = v.looseObject({ type: v.string(), payload: v.optional(v.unknown()) });

async function answer(schemas: Table<v.GenericSchema>, handlers: Table<Handler>, message: unknown, tab?: PageTab): Promise<unknown> {
  const { type, payload } = v.is(MessageSchema, message) ? message : { type: '' };
  const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  const handle = handlers[type];
  if (!schema || !handle) throw new Refusal('errorNotAllowed');
  return handle(checked(schema, payload), tab);
}

async function reply(answering: () => Promise<unknown>): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: (await answering()) ?? null };
  } catch (error) {
    const why = whyNot(error);
    return { ok: false, error: sentence(why), id: why.id };
  }
}

function whyNot(error: unknown): Phrase {
  if (error instanceof Refusal) return error.phrase;
  console.error(error);
  return phrase('errorUnexpected', error instanceof Error ? error.message : String(error));
}

function sentence(why: Phrase): string {
  const { i18n } = browser;
  return say(why, { message: i18n.getMessage, locale: i18n.getUILanguage(), timeZone: 'UTC' });
}
