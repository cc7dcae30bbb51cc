import browser from 'webextension-polyfill';
import type { PageRequests, Reply, ViewRequests } from './protocol.ts';

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

const asker =
  <R extends { [K in keyof R]: { ask: unknown; answer: unknown } }>() =>
  async <K extends keyof R & string>(type: K, payload: R[K]['ask']): Promise<R[K]['answer']> => {
    const reply = await post({ type, payload });
    if (reply.ok) return reply.value as R[K]['answer'];
    throw new Refused(reply.error, reply.id);
  };

/** Asks the worker from one of Heed's own pages. Throws `Refused`, with a sentence to show. */
export const ask = asker<ViewRequests>();

/** Asks the worker from a content script, which may ask far less. Throws `Refused`, with a sentence to show. */
export const askFromPage = asker<PageRequests>();

/** The worker's reply, or a refusal in its place where it gave none: it is being updated, or was stopped in the middle. */
async function post(message: { type: string; payload: unknown }): Promise<Reply<unknown>> {
  const reply = await browser.runtime.sendMessage(message).catch(() => undefined);
  return isReply(reply) ? reply : { ok: false, error: browser.i18n.getMessage('errorNoAnswer') };
}

function isReply(value: unknown): value is Reply<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}
