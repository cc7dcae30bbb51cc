import type { Rule } from '../rule.ts';
import { applicationFollowUp } from './application-follow-up.ts';
import { applyByDeadline } from './apply-by-deadline.ts';
import { askFeedback } from './ask-feedback.ts';
import { birthday } from './birthday.ts';
import { callAgain } from './call-again.ts';
import { checkBack } from './check-back.ts';
import { checkIn } from './check-in.ts';
import { debrief } from './debrief.ts';
import { declineOffer } from './decline-offer.ts';
import { findContact } from './find-contact.ts';
import { keepInTouch } from './keep-in-touch.ts';
import { metFollowUp } from './met-follow-up.ts';
import { moveOn } from './move-on.ts';
import { notifyOthers } from './notify-others.ts';
import { occasion } from './occasion.ts';
import { offerDecide } from './offer-decide.ts';
import { offerInWriting } from './offer-in-writing.ts';
import { offerThanks } from './offer-thanks.ts';
import { prepareInterview } from './prepare-interview.ts';
import { promiseMissed } from './promise-missed.ts';
import { reachIntroduced } from './reach-introduced.ts';
import { secondFollowUp } from './second-follow-up.ts';
import { thankAfterFilled } from './thank-after-filled.ts';
import { thankConnections } from './thank-connections.ts';
import { thankIntroducer } from './thank-introducer.ts';
import { thankYou } from './thank-you.ts';
import { thirdFollowUp } from './third-follow-up.ts';
import { warmFollowUp } from './warm-follow-up.ts';
import { withdraw } from './withdraw.ts';

/**
 * Every rule, in the order in which a search meets them. The order decides nothing: each rule looks at what happened, none at
 * what another suggests, but for a written message, which waits for a second call, and for letting go, which waits for the last message's window. What is due
 * first comes first in the plan, and conflicts are settled by the guards.
 *
 * A new rule is a file here, a line below, a table in test/etiquette/rules, and its words in assets/_locales: `rule_<id>` says what to do, `why…` why. A test says
 * which of these is missing.
 */
export const RULES: readonly Rule[] = [
  // From finding a job to the third message about it.
  applyByDeadline,
  findContact,
  applicationFollowUp,
  callAgain,
  secondFollowUp,
  thirdFollowUp,
  moveOn,

  // A timeline that somebody named, which suspends the others.
  promiseMissed,
  checkBack,

  // Around every interview.
  prepareInterview,
  debrief,
  thankYou,
  checkIn,
  withdraw,

  // An offer, and what an accepted one sets off in the rest of the search.
  offerThanks,
  offerInWriting,
  offerDecide,
  declineOffer,
  notifyOthers,
  thankConnections,

  // A closed opportunity.
  askFeedback,
  thankAfterFilled,

  // People, whatever becomes of the opportunities.
  metFollowUp,
  thankIntroducer,
  reachIntroduced,
  warmFollowUp,
  keepInTouch,
  birthday,
  occasion,
];
