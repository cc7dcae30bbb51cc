import { applied, called, entry, interview, person, table } from '../cases.ts';

const journal = [applied('2026-03-03T10:12')];
const everywhere = { telephone: '+1 617 555 0100', sameAs: 'https://www.linkedin.com/in/p1' };

table('application-follow-up', [
  {
    when: 'what is known of the person',
    people: [person('p1', 'recruiter', everywhere)],
    journal,
    wants: [{ channels: ['email', 'linkedin', 'phone'] }],
  },
  {
    when: 'their preferred channel first',
    people: [person('p1', 'recruiter', { ...everywhere, preferredChannel: 'phone' })],
    journal,
    wants: [{ channels: ['phone', 'email', 'linkedin'] }],
  },
  {
    when: 'also where its address is not known yet',
    people: [person('p1', 'recruiter', { preferredChannel: 'linkedin' })],
    journal,
    wants: [{ channels: ['linkedin', 'email'] }],
  },
  {
    when: 'none that they refused',
    people: [person('p1', 'recruiter', { ...everywhere, refusedChannels: ['email', 'phone'] })],
    journal,
    wants: [{ channels: ['linkedin'] }],
  },
  {
    when: 'not even the one they prefer',
    people: [person('p1', 'recruiter', { preferredChannel: 'email', refusedChannels: ['email'] })],
    journal,
    wants: [{ channels: ['linkedin'] }],
  },
  {
    when: 'a page that is not LinkedIn is no channel',
    people: [person('p1', 'recruiter', { sameAs: 'https://acme.example/linkedin.com/p1' })],
    journal,
    wants: [{ channels: ['email'] }],
  },
  {
    when: 'no address is known',
    people: [person('p1', 'recruiter', { email: null })],
    journal,
    wants: [{ channels: ['email', 'linkedin'] }],
  },
  {
    when: 'what they allowed, though no number is known',
    people: [person('p1', 'recruiter')],
    journal: [...journal, entry('permitted', '2026-03-03T11:00', { people: ['p1'], channel: 'phone' })],
    wants: [{ channels: ['email', 'phone'] }],
  },
  {
    when: 'what somebody else allowed is not theirs',
    people: [person('p1', 'recruiter')],
    journal: [...journal, entry('permitted', '2026-03-03T11:00', { people: ['p9'], channel: 'phone' })],
    wants: [{ channels: ['email'] }],
  },
  {
    when: 'nothing is left',
    people: [person('p1', 'recruiter', { refusedChannels: ['email', 'linkedin'] })],
    journal,
    wants: [{ held: 'preferred-channel', channels: [] }],
  },
  {
    when: 'the posting invites calls, nobody is known',
    people: [],
    job: { asks: { calls: 'invited' } },
    journal,
    wants: [{ channels: ['phone'] }],
  },
]);

table('call-again', [
  {
    when: 'somebody who wants no calls is not called again',
    people: [person('p1', 'recruiter', { refusedChannels: ['phone'] })],
    journal: [...journal, called('2026-03-04T10:00', 'no-answer')],
    wants: [{ held: 'preferred-channel' }],
  },
]);

table('thank-you', [
  {
    when: 'a letter by e-mail or post, unless they prefer something else',
    people: [person('p2', 'interviewer', { preferredChannel: 'linkedin', telephone: '+1 617 555 0100' })],
    journal: [interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00')],
    wants: [{ channels: ['linkedin', 'email', 'post', 'phone'] }],
  },
  {
    when: 'a friend who helped may be called after the interview: what the posting asks does not bind them',
    job: { asks: { calls: 'forbidden' } },
    people: [person('p3', 'helper', { preferredChannel: 'phone' })],
    journal: [interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00', { people: [] })],
    wants: [
      { people: [], channels: ['email', 'post'] },
      { people: ['p3'], channels: ['phone', 'post', 'email'] },
    ],
  },
]);
