import type { Channel } from '../../job/channel.ts';
import type { Person } from '../../job/person.ts';
import { phrase } from '../../job/phrase.ts';
import { ofKind } from '../history/dated.ts';
import type { History } from '../history/history.ts';
import { nameOf } from '../names.ts';
import { held, type Proposal } from '../proposal.ts';
import type { Search } from '../search.ts';
import type { Guard } from './guard.ts';
import { asksNoEmail, isAfterInterview, mayCall } from './posting-asks.ts';
import { goesToFriend } from './when-allowed.ts';

/**
 * A person's preferred channel comes first, then what fits the message and is known of them; none that the person or the posting refused. What is held already is
 * told its channels too: the user may lift what holds it.
 */
export const preferredChannel: Guard = {
  id: 'preferred-channel',
  refine: (proposals, search) =>
    proposals.map((proposal) => (proposal.dropped || proposal.rule.act !== 'message' ? proposal : withChannels(proposal, search))),
};

function withChannels(proposal: Proposal, search: Search): Proposal {
  const [person] = proposal.suggestion.to;
  const refused = refusedBy(person, proposal, search);
  const isFree = (channel: Channel) => !refused.has(channel);
  const fitting = wantedFor(person, proposal).filter(isFree);
  // Where nothing known is left, an address can be found out.
  const channels = fitting.length > 0 || proposal.suggestion.channels ? fitting : FINDABLE.filter(isFree);
  if (channels.length > 0 || proposal.held) return { ...proposal, channels };
  return held(
    { ...proposal, channels },
    'preferred-channel',
    phrase('guardNoChannelLeft', nameOf(person, proposal.history?.employer ?? '')),
  );
}

const FINDABLE: readonly Channel[] = ['email', 'linkedin'];

function wantedFor(person: Person | undefined, { suggestion, history }: Proposal): Channel[] {
  const preferred = person?.preferredChannel ? [person.preferredChannel] : [];
  return [...new Set(suggestion.channels ?? [...preferred, ...byForm(suggestion.form), ...knownOf(person, history)])];
}

/** A letter goes by e-mail or post, a card by post first. */
function byForm(form: string | undefined): Channel[] {
  if (form === 'strategic-letter') return ['email', 'post'];
  return form === 'thank-you-card' ? ['post', 'email'] : [];
}

/** Where somebody can be reached, as far as is known: by an address, by what they allowed, or because the posting invites calls. */
function knownOf(person: Person | undefined, history: History | null): Channel[] {
  const invited = !person && history?.opportunity.posting.instructions.calls === 'invited';
  const allowed = ofKind(history?.entries ?? [], 'permitted').filter(({ entry }) => person && entry.people.includes(person.id));
  return [
    ...(person?.email ? (['email'] as const) : []),
    ...(isLinkedIn(person?.sameAs) ? (['linkedin'] as const) : []),
    ...(person?.telephone || invited ? (['phone'] as const) : []),
    ...allowed.map(({ entry }) => entry.channel),
  ];
}

const isLinkedIn = (address: string | null | undefined): boolean => /^https?:\/\/([\w-]+\.)*linkedin\.com\//i.test(address ?? '');

/** What the posting refuses counts until an interview: then written contact is free, a call needs a permission, and friends are not meant. */
function refusedBy(person: Person | undefined, proposal: Proposal, { calendar }: Search): ReadonlySet<Channel> {
  const { history, window, suggestion } = proposal;
  const refused = new Set<Channel>(person?.refusedChannels ?? []);
  if (!history || suggestion.toFriend) return refused;
  if (goesToFriend(proposal, history) && isAfterInterview(history, window.opens)) return refused;
  if (!mayCall(history, window.opens, suggestion.to, calendar)) refused.add('phone');
  if (asksNoEmail(history) && !isAfterInterview(history, window.opens)) refused.add('email');
  return refused;
}
