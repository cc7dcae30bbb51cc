import { applied, called, entry, heard, interview, type Life, person, promised, saved, sent } from './cases.ts';

const offered = entry('offered', '2026-03-10T11:00', { form: 'written', decideBy: '2026-03-20' });
const friend = person('p3', 'referrer');
const contact = person('p4', 'network', { birthday: '04-17' });
const interviewed = interview('2026-03-09T12:00', '2026-03-10T15:20', '2026-03-10T16:05');

/** For every rule a life in which it has something to say. Tuesday, 10 March 2026 is an ordinary day. */
const EXAMPLES: Record<string, Life> = {
  'apply-by-deadline': { job: { posting: { validThrough: '2026-03-20' } }, journal: [saved('2026-03-10T10:12')] },
  'find-contact': { people: [], journal: [applied('2026-03-10T10:12')] },
  'application-follow-up': { people: [friend], journal: [applied('2026-03-10T10:12'), entry('shared', '2026-03-10T11:00', { by: 'p3' })] },
  'call-again': { journal: [applied('2026-03-10T10:12'), called('2026-03-11T10:00', 'no-answer')] },
  'second-follow-up': { journal: [applied('2026-03-10T10:12'), sent('2026-03-12T10:00', 'application-follow-up')] },
  'third-follow-up': {
    journal: [applied('2026-03-10T10:12'), sent('2026-03-12T10:00', 'application-follow-up'), sent('2026-03-20T10:00', 'second-follow-up')],
  },
  'move-on': { journal: [applied('2026-03-10T10:12'), sent('2026-03-12T10:00', 'application-follow-up')] },
  'promise-missed': { journal: [applied('2026-03-10T10:12'), promised('2026-03-11T10:00', '2026-03-13')] },
  'check-back': { journal: [applied('2026-03-10T10:12'), entry('announced', '2026-03-11T10:00', { from: '2026-03-20' })] },
  'prepare-interview': { journal: [interviewed] },
  debrief: { journal: [interviewed] },
  'thank-you': { journal: [interviewed] },
  'check-in': { journal: [interviewed] },
  withdraw: { journal: [applied('2026-03-10T10:12'), entry('withdrew', '2026-03-11T11:00')] },
  'offer-thanks': { journal: [offered] },
  'offer-in-writing': { journal: [{ ...offered, form: 'verbal' }] },
  'offer-decide': { journal: [offered] },
  'decline-offer': { journal: [offered, entry('declined', '2026-03-11T11:00')] },
  'notify-others': {
    jobs: [{ id: 'o1' }, { id: 'o2', posting: { hiringOrganization: { name: 'Beta' } } }],
    journal: [applied('2026-03-10T10:12', { opportunity: 'o2' }), offered, entry('accepted', '2026-03-11T11:00')],
  },
  'thank-connections': { journal: [offered, entry('accepted', '2026-03-11T11:00')] },
  'ask-feedback': { journal: [applied('2026-03-10T10:12'), entry('rejected', '2026-03-11T11:00', { personal: true })] },
  'thank-after-filled': { journal: [applied('2026-03-10T10:12'), entry('filled', '2026-03-11T11:00')] },
  'met-follow-up': { people: [contact], journal: [entry('met', '2026-03-10T18:00', { people: ['p4'] })] },
  'thank-introducer': { people: [contact, friend], journal: [entry('introduced', '2026-03-10T18:00', { people: ['p4'], by: 'p3' })] },
  'reach-introduced': { people: [contact, friend], journal: [entry('introduced', '2026-03-10T18:00', { people: ['p4'], by: 'p3' })] },
  'warm-follow-up': { people: [contact, friend], journal: [entry('introduced', '2026-03-10T18:00', { people: ['p4'], by: 'p3' })] },
  'keep-in-touch': { people: [contact], journal: [heard('2026-03-10T10:00', { people: ['p4'] })] },
  birthday: { people: [contact], journal: [heard('2026-03-10T10:00', { people: ['p4'] })] },
  occasion: { people: [contact], journal: [entry('occasion', '2026-03-10T10:00', { people: ['p4'], what: 'a new job' })] },
};

/** The life of a rule; without one nothing of the rule can be tried. */
export function exampleOf(rule: string): Life {
  const example = EXAMPLES[rule];
  if (!example) throw new Error(`give "${rule}" a life in test/etiquette/examples.ts in which it has something to say`);
  return example;
}
