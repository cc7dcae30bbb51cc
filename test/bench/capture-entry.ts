import { capture } from '../../src/capture/capture.ts';
import { detect } from '../../src/capture/detect.ts';
import { findBoard } from '../../src/sites/registry.ts';

/** What is done to a page, one after the other; the benchmark looks at the main thread's clock between them. */
export interface Steps {
  /** Takes its markup, so that what sending it costs is in no figure. */
  take: (html: string) => void;
  /** Builds it by the parser alone: without style and scripts, the least that parsing can cost. */
  parse: () => void;
  /** Decides whether it is worth reading. */
  detect: (url: string) => void;
  /** Reads what was parsed. */
  capture: (url: string) => void;
  /** Reads the page in which this runs, as on a visit. */
  read: () => void;
  /** What asking costs by itself. */
  nothing: () => void;
}

let markup = '';
let parsed: Document = document;

const steps: Steps = {
  take: (html) => {
    markup = html;
  },
  parse: () => {
    parsed = new DOMParser().parseFromString(markup, 'text/html');
  },
  detect: (url) => {
    const address = new URL(url);
    detect(parsed, address, findBoard(address, parsed));
  },
  capture: (url) => {
    capture(parsed, url, new Date(2026, 2, 10, 12));
  },
  read: () => {
    capture(document, location.href, new Date());
  },
  nothing: () => undefined,
};

Object.assign(globalThis, { steps });
