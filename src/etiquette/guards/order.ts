import { closedIsClosed } from './closed-is-closed.ts';
import type { Guard } from './guard.ts';
import { livePromise } from './live-promise.ts';
import { noCalls } from './no-calls.ts';
import { noContact } from './no-contact.ts';
import { oneVoice } from './one-voice.ts';
import { pointless } from './pointless.ts';
import { preferredChannel } from './preferred-channel.ts';
import { replyResets } from './reply-resets.ts';
import { shortlistOnly } from './shortlist-only.ts';
import { tooMuch } from './too-much.ts';

/** Every guard, in the order in which they settle what the rules propose; here the order matters. A test compares the list with the files. */
export const GUARDS: readonly Guard[] = [
  // First what is over: nobody need know why something is held that is not wanted any more.
  closedIsClosed,
  replyResets,

  // Waiting for a promise moves openings, and whether an interview lies before an opening decides what is held; what waited too long goes.
  livePromise,
  pointless,

  // The stronger wish of a posting gives the reason.
  noContact,
  noCalls,

  // How it is sent and worded, once it is clear that it may be.
  preferredChannel,
  shortlistOnly,

  // Last what messages do to each other: only what is really suggested counts, at the time at which it will really open.
  tooMuch,
  oneVoice,
];
