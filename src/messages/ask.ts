import browser from 'webextension-polyfill';
import type { Reply, ViewRequests } from './protocol.ts';

/** How long is waited for an answer, milliseconds: the longest plan of thousands of opportunities takes seconds, a file of years minutes. */
const PATIENCE = { other: 60_000, import: 600_000 };

/** How browsers say that nobody heard. */
const NOBODY = /receiving end does not exist/i;

/** Requests that write nothing of the user's: they can be made again without a second thought. */
const ANSWERS_ONLY: ReadonlySet<string> = new Set<keyof ViewRequests>([
  'read-tab',
  'read-spans',
  'read-promise',
  'report-tab',
  'outlook',
  'figures',
  'etiquette',
  'try-notification',
  'reach',
  'snoozes',
]);

/** A request that the worker refused or could not do; `message` is a sentence for the user, in their language. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(
    message: string,
    /** The id of that sentence. */
    readonly id = '',
  ) {
    super(message);
  }
}

/** Asks the worker from one of Heed's own pages. Throws `Refused`, with a sentence to show. Content scripts have their own way, which loads less: `src/capture/button/messages.ts`. */
export async function ask<K extends keyof ViewRequests>(type: K, payload: ViewRequests[K]['ask']): Promise<ViewRequests[K]['answer']> {
  const reply = await post({ type, payload });
  if (reply.ok) return reply.value as ViewRequests[K]['answer'];
  throw new Refused(reply.error, reply.id);
}

/**
 * The worker's reply, or a refusal in its place where it gave none: it is being updated, was stopped in the middle, or says nothing for too long. Only where it was
 * never reached, or was asked for nothing but an answer, is it certain that nothing was done.
 */
async function post(message: { type: string; payload: unknown }): Promise<Reply<unknown>> {
  const reply = await inTime(message.type, browser.runtime.sendMessage(message)).catch((error) => error);
  if (isReply(reply)) return reply;
  const isUndone = ANSWERS_ONLY.has(message.type) || (reply instanceof Error && NOBODY.test(reply.message));
  const id = isUndone ? 'errorNoAnswer' : 'errorUnknownOutcome';
  return { ok: false, error: browser.i18n.getMessage(id), id };
}

/** The reply, or undefined after as long as such a request may take; a browser may stop a worker without a word to whoever waits for it. */
async function inTime(type: string, reply: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise((resolve) => {
    timer = setTimeout(resolve, type === 'import' ? PATIENCE.import : PATIENCE.other);
  });
  return Promise.race([reply, silence]).finally(() => clearTimeout(timer));
}

function isReply(value: unknown): value is Reply<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}
