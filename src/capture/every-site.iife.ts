import { settled } from './button/settle.ts';
import { scout } from './scout/scout.ts';
import { describesPosting, hasSigns, isOfCareers } from './scout/signs.ts';

scout({
  // A page of careers may still be loading what it says; all others are looked at once.
  mayBe: () => isOfCareers(location.href) || describesPosting(document),
  stillMayBe: async (before, signal) => {
    await settled(before, signal);
    return hasSigns(document, location.href);
  },
});
