import { RECOGNITION } from './button/recognition.ts';
import { offerSaving } from './button/save-button.ts';

// It may be sent for twice, by a page that moves on while the worker looks; one is enough. An element of that name on the page is none.
if (globalThis.heedOffered !== true) {
  globalThis.heedOffered = true;
  offerSaving(RECOGNITION, globalThis.heedScouted);
}
