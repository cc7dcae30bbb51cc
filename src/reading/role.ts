/**
 * What a word can do in an instruction, whatever its language. A word may play several roles ("call" is a thing and a deed);
 * the grammar (`instructions/`) only knows roles, the lexicons (`languages/`) only words.
 */
export const ROLES = [
  /** Denies the thing named next: no, keine, aucun, sin. */
  'no',
  /** Denies a deed or statement: not, never, cannot, nicht, pas. */
  'not',
  /** Denies two things where it opens a clause, else only joins them: ni … ni. */
  'nor',
  /** Denies of some only: not all, not every. */
  'not-all',
  /** Asks to leave a deed: refrain from, avoid, absehen, s'abstenir. */
  'refrain',
  /** Says by itself that the subject is unwelcome: prohibited, discouraged, unerwünscht. */
  'refused',
  /** Limits instead of forbidding: without, ohne. */
  'without',
  /** Not agreed before: unannounced, without an appointment. Who refuses such visits refuses walk-ins. */
  'unannounced',
  /** Turns a negation into an invitation: hesitate, zögern, hésiter, dudar. */
  'hesitate',

  /** A call, as a thing. */
  'call',
  /** To call, as a deed. */
  'ring',
  /** The telephone as a way: phone (inquiries), telefonische (Anfragen). */
  'phone',
  /** E-mail, as a thing or a way. */
  'mail',
  /** To e-mail, as a deed. */
  'write',
  /** A visit, as a thing: walk-ins. */
  'visit',
  /** To visit, as a deed. */
  'come',
  /** Ways that Heed asks nothing about: fax, post, text messages. */
  'other',
  /** Getting in touch, as a thing: inquiries, contact, follow-ups. */
  'inquiry',
  /** What only the reader has: questions. */
  'question',
  /** To get in touch, as a deed: contact, reach out, follow up, inquire. */
  'contact',
  /** The number under which one is reached. */
  'line',
  /** To use or dial it. */
  'use',
  /** To accept, answer, return or allow what is named: the one who is called does it. */
  'accept',
  /** To make or place a call: the one who calls does it. */
  'make',
  /** Says that contact is wanted: welcome, encouraged. */
  'welcome',
  /** At the reader's disposal: zur Verfügung, à votre disposition. */
  'offered',
  /** To send or submit. */
  'send',
  /** What an application is made of. */
  'papers',
  /** Names the way that follows: by, via, over the. */
  'by',

  /** Politeness and adverbs that change nothing. */
  'please',
  /** And, or, nor. */
  'and',
  /** Articles, particles and prepositions that may stand inside. */
  'glue',
  /** Makes a noun of what follows, even of a verb: a, an. */
  'article',
  /** Says that a thing follows, where the word could be a deed as well: the (phone), your (phone). */
  'determiner',
  /** Auxiliary verbs: is, are, will be, werden. */
  'aux',
  /** Auxiliaries that oblige: should, must, may. */
  'modal',
  /** Asks the reader for something: ask, request, advised. */
  'ask',
  /** What kind of call or inquiry, without narrowing it: direct, further, personal. */
  'kind',
  /** Introduces or names a reason, which says nothing of what is denied: aufgrund (der Vielzahl …), (aus rechtlichen) Gründen. */
  'reason',
  /** Introduces what it is about. */
  'about',
  /** Introduces from whom. */
  'from',
  /** Introduces a limit in time: after, before, between, on. */
  'when',
  /** A time of day or week. */
  'time',
  'if',
  /** A condition that holds where the thing said does not happen. */
  'unless',
  /** Wanting, in a condition that leaves the choice to the reader: "if you do not want …". */
  'want',
  'but',
  'only',
  'instead',

  /** The reader. */
  'you',
  'your',
  /** The writer as one who does. */
  'we',
  /** The writer as one who is reached: us, our office, the hiring manager. */
  'employer',
  /** The writer in one word: us, me. */
  'us',
  'applicant',
  'agency',
  /** People whom an employee would call: customers, patients. */
  'outsider',
  /** Marks a call as work: cold, sales, outbound, conference. */
  'duty',
  /** The job, the application, the procedure. */
  'topic',
  /** How far the application is. */
  'status',

  /** Selected: shortlisted, under consideration. */
  'chosen',
  /** Not selected: unsuccessful. */
  'passed-over',
  /** Says that something is there or not: there is, es gibt, hay. */
  'exists',
  /** The other case of a condition, or the other people: otherwise, if not, all others. */
  'else',
  /** To let somebody know: contact, notify, reply to. */
  'tell',
  /** To be let know: contacted, notified, invited. */
  'told',
  /** To get word: hear from us, a response. */
  'hear',
  /** The condition of hearing nothing, in a few words: "faute de réponse". */
  'silence',
  'each',

  /** Help for people with a disability, adjustments, accessibility. */
  'aid',
  /** Technical difficulties with a form or site. */
  'technical',
  /** Benefits, transport, and other matters of employees. */
  'perk',
  /** Verification, complaints, public offices, and other third parties. */
  'third-party',
] as const;
export type Role = (typeof ROLES)[number];
