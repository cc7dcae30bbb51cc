import type { DateWords } from '../language.ts';

/** English dates, and what postings say of them. */
export const dates: DateWords = {
  // biome-ignore format: a year in a line
  months: ['january, jan', 'february, feb', 'march, mar', 'april, apr', 'may', 'june, jun', 'july, jul', 'august, aug', 'september, sep, sept', 'october, oct', 'november, nov', 'december, dec'],
  dayFirst: false,
  deadline: `
      deadline, received after, submitted after, arriving after, closing date, close date, closing, closes, closes on, close on, apply by, apply before, apply until, due,
      due by, due date, received by, received before, submitted by, submit by, accepted until,
      accepted through, accepted thru, accepted by, valid through, expires, expires on, expiry date, expiration date, last date,
      last day, final date, applications by, application by, open until, open through, open till, posting end date, end date,
      posted until, advertised until, application period ends, posting ends, closing time, filing deadline,
      last day to apply, last application date, last day for applications, final application date, applications due, apps due, apply no later than, last date to apply, application window closes, latest, cutoff, cut off, applications close
    `,
  until: 'no later than, not later than, on or before, by, before, until, through, thru, till, up to, prior to, ends, ending',
  priority: `
      first review, first review of applications, review begins, review begins on, review will begin, review will begin on, review starts,
      of applications begins, of applications begins on, of applications will begin, of applications will begin on, screening begins,
      of applications will commence, of applications will commence on, of applications will start, of applications will start on,
      of applications starts, of dossiers will begin, of dossiers will begin on, of candidates will begin, of candidates will begin on,
      of materials will begin on, screening will begin, screening will begin on, screening begins on, begin reviewing applications,
      begin reviewing applications on, begin reviewing candidates on, priority deadline, priority, full consideration, first consideration, guaranteed consideration, best consideration,
      priority consideration, preference, recommended, encouraged to apply, ensure consideration
    `,
  window: 'application window, application period, applications accepted from, accepted from, applications open from',
  untilFilled:
    'until filled, until the position is filled, until position is filled, until the vacancy is filled, until the role is filled, until the post is filled, until a suitable candidate is found, until it is filled, until the positions are filled',
  rolling: 'rolling basis, rolling, rolling applications',
  otherDate: `
      start, starting, starts, started, start date, begin, begins, beginning, begin on, commence, commencing, commences, founded, established,
      since, posted, posted on, posting date, opening date, open date, opens, review, interviews, interview, date posted, opened,
      date opened, effective, contract, screening, anticipated, orientation, training, exam, born, graduate, graduating, graduation,
      awarded, phd, defense, degree, appointment, appointed, fiscal, vaccinated, funded, funding, run, runs, hired, take office,
      available, notified, contacted, decision, decisions, term, ends on, as of, duration, last updated, updated, published, created,
      held, take place, takes place, event, residency, employed, enrolled, launch, licensed, incumbent, copyright, internship,
      semester, between, from
    `,
  inside: 'of, the, day',
};
