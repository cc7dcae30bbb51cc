import { reportOf } from './report/report.ts';

declare global {
  /** Reports how this page is built. Set by the script that the worker injects when the user asks for a report, in the extension's own world. */
  var heedReport: (() => string) | undefined;
}

globalThis.heedReport = () => reportOf(document, location.href, new Date());
