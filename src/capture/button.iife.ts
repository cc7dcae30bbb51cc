import { RECOGNITION } from './button/recognition.ts';
import { offerSaving } from './button/save-button.ts';

// It may be sent for again by a page that was left and came back; one is enough.
if (!globalThis.heedOffered) {
  globalThis.heedOffered = true;
  offerSaving(RECOGNITION, globalThis.heedScouted);
}
