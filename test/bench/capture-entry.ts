import { capture } from '../../src/capture/capture.ts';
import { detect } from '../../src/capture/detect.ts';
import { findBoard } from '../../src/sites/registry.ts';

/** Milliseconds of the page's main thread for parsing a page, for deciding whether it is worth reading, and for reading it whole. */
export interface Times {
  parse: number;
  detect: number;
  capture: number;
}

/** Runs in a browser's page. The document has no style and no scripts, so that parsing is parsing alone: the least that it can cost. */
function times(html: string, url: string): Times {
  const address = new URL(url);
  const begin = performance.now();
  const document = new DOMParser().parseFromString(html, 'text/html');
  const parsed = performance.now();
  detect(document, address, findBoard(address, document));
  const detected = performance.now();
  capture(document, url, new Date(2026, 2, 10, 12));
  return { parse: parsed - begin, detect: detected - parsed, capture: performance.now() - detected };
}

Object.assign(globalThis, { times });
