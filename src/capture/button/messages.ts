import type { PageNews, PageRequests, Reply } from '../../messages/protocol.ts';

/** What this script takes of the browser: Firefox's own object, or Chrome's, which answers with promises too. */
interface Extension {
  runtime: {
    sendMessage: (message: unknown) => Promise<unknown>;
    onMessage: {
      addListener: (listener: (message: unknown) => void) => void;
      removeListener: (listener: (message: unknown) => void) => void;
    };
  };
  i18n: { getMessage: (id: string, facts?: string[]) => string };
}
const extension = (): Extension => {
  const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome?: Extension };
  // A page can call an element `browser`, but no function.
  const found = typeof browser?.runtime?.sendMessage === 'function' ? browser : chrome;
  if (!found) throw new TypeError('no extension');
  return found;
};

/** The message of that id in the user's language. */
export const word = (id: string, ...facts: string[]): string => extension().i18n.getMessage(id, facts);

/** Tells the worker. Gives its reply, or null where it cannot be reached: the extension was updated under the page. */
export async function tell<K extends keyof PageRequests>(
  type: K,
  payload: PageRequests[K]['ask'],
): Promise<Reply<PageRequests[K]['answer']> | null> {
  try {
    const reply = (await extension().runtime.sendMessage({ type, payload })) as Reply<PageRequests[K]['answer']> | undefined;
    return typeof reply?.ok === 'boolean' ? reply : null;
  } catch {
    return null;
  }
}

/** Asks the worker. The reply is always there: a worker that cannot be reached is an error in words. */
export const ask = async <K extends keyof PageRequests>(
  type: K,
  payload: PageRequests[K]['ask'],
): Promise<Reply<PageRequests[K]['answer']>> => (await tell(type, payload)) ?? { ok: false, error: lost() };

/** Calls `listener` when the worker tells that the store changed, until `signal` ends it. Only Heed itself can send such a message. */
export function onNews(listener: () => void, signal: AbortSignal): void {
  const { onMessage } = extension().runtime;
  const hear = (message: unknown): void => {
    if ((message as PageNews | null)?.type === 'changed') listener();
  };
  onMessage.addListener(hear);
  signal.addEventListener('abort', () => onMessage.removeListener(hear));
}

/** An extension that was updated takes its messages along: then the page must be loaded again, and English has to do. */
function lost(): string {
  try {
    return word('partButtonLost') || LOST;
  } catch {
    return LOST;
  }
}
const LOST = 'Heed was updated. Please reload this page.';
