import type { Language } from '../language.ts';

/** What English words do in an instruction. */
export const roles: Language['roles'] = {
  no: 'no, not a single, not one, zero, not any, neither, none, nothing',
  not: `
      none of you, not, never, cannot, unable to, not able to, no longer, at no time, not in a position to, dont, cant, wont,
      (do|does|did|wo|ca|should|must|is|are|was|were|would|could|need|have|has|may)n't, decline(s|d|) to, by no means,
      under no circumstances, in no case, (under no circumstances|at no time|in no case|on no account) should (you|applicants|candidates),
      on no account, nobody, no one, noone, none of us
    `,
  nor: 'nor',
  'not-all': 'not all, not every, not always, not each',
  refrain: `
      (there is|there's|there is really|) no need to, (there is|there's) no point in,      refrain, refrain(ing|) from, avoid(ing|), abstain(ing|) from, desist(ing|) from, resist, hold off on, hold off from, discourage,
      in lieu of, instead of, rather than, resist the (urge|temptation) to, (we|i) (will|'ll|) (ignore|disregard|reject|refuse|delete|discard|block|screen out), against (our|company|school|district|county|council|hospital|) policy (to|), (stay|keep|steer) (off|away from|clear of), leave off, lay off, forget about, forgo, forego, prohibit(s|), spare us, hold all, opposed to, stop, forbid(s|), against, ban(s|), skip, rule out
    `,
  refused: `
      leave the (phone|telephone) (alone|where it is|on the hook|in its cradle), keep (your hands|) off the (phone|telephone), hands off the (phone|telephone),
      (is|are|be) (pointless|no use|of no use), eliminated, thrown (away|out), hang up, (hold|save) your (phone|) calls, (keep|leave) (the|our) (phone|) line(s|) (free|clear), deleted, binned, shredded, disqualif(ies|y), go unread, unread, futile, useless, in vain,
      prohibited, discouraged, forbidden, disallowed, unwelcome, declined, ignored, disregarded, discarded, refused, rejected, banned,
      blocked, screened out, asked to leave, sent away, hung up on, unanswered, go unanswered, disqualif(y|ies), disqualified, result in disqualification, lead to disqualification, frowned upon,
      (phone|phones|telephone|voicemail|phone lines) (is|are) not (answered|monitored|manned|staffed),
      (phone|telephone|voicemail) will not be (answered|monitored|manned|staffed),
      (strict|) no-call(s|) policy, (strict|) no-phone-call(s|) policy, avoided, excluded, ruled out, penalised, penalized, disqualification,
      off limits, inappropriate, undesired, unwanted, barred, turned away, removed from consideration, excluded from consideration
    `,
  without: 'without',
  unannounced: `
    unannounced, without (an|prior|a prior|) (appointment|notice|interview slot|interview|arrangement|invitation), uninvited, unscheduled,
    without calling (ahead|first)
  `,
  hesitate: `
      hesitate, be shy, be afraid, afraid, wait to, wait, hold back, forget to, forget, fail to, only, just, mind, limited to
    `,
  call: `
      (hold|save) your (phone|) calls, (keep|leave) (the|our) (phone|) line(s|) (free|clear),
      leave the (phone|telephone) (alone|where it is|on the hook|in its cradle), keep (your hands|) off the (phone|telephone), hands off the (phone|telephone),
      call(s|), (phone|telephone|tele)-call(s|), calling, phoning, telephoning, ringing, telephone contact, phone contact, callers,
      a (bell|buzz|ring|tinkle|shout), phone messages, leave (a|) message(s|),
      (phone|phones|telephone|voicemail|phone lines) (is|are) not (answered|monitored|manned|staffed),
      (phone|telephone|voicemail) will not be (answered|monitored|manned|staffed),
      (strict|) no-call(s|) policy, (strict|) no-phone-call(s|) policy,
      phone-in(s|), call-in(s|), cold-enquiry calls, voice-mail(s|), voice message(s|)
    `,
  ring: `
      call, phone, telephone, ring, dial, calling, phoning, telephoning, ringing, telephoned, phoned, rang, to be (called|phoned|telephoned|rung), phone in, call in, give us a (call|ring|buzz|bell),
      give me a (call|ring|buzz|bell), call up, pick up the phone, (who|that|whoever|everyone|anyone) (phone|phones|ring|rings|telephone|telephones|calls),
      use the (phone|telephone|phones|landline), make contact by phone, speak to us, give (him|her|them) a (call|ring|buzz|bell)
    `,
  phone: 'tel, ph, phone(d|), telephone(d|), telephonic, phones, verbal, cell, mobile',
  mail: 'e-mail(s|ed|), electronic mail(s|), e-mailing, electronic message(s|), mailbox, inbox',
  write: 'e-mail, e-mailing, e-mailed, write, write to, writing to, mailing us',
  visit: `
      visit(s|ors|), walk-in(s|), drop-in(s|), drop-off(s|), drop-by(s|), in-person visit(s|),
      in-person (applications|inquiries|enquiries|queries|resumes), unannounced visits, visiting, personal visit(s|),
      walk-in (applicants|applications|candidates|interviews), in-person, face-to-face, (dropping|stopping|coming) (in|by),
      coming (to|in person), showing up, office visits
    `,
  come: `
      visit, drop (in|by|round|off), stop (in|by|round), walk in, call in person, turn(ing|s|) up, pop in, go to, come (in|by), come to, come in person, show(ing|s|) up, appear(ing|) (in person|at), apply in person, visiting,
      (dropping|stopping|coming) (in|by), coming (to|in person)
    `,
  other: `
      fax(es|ed|), faxing, facsimile, mail, mails, mailed, post, postal mail, snail mail, letter(s|), text(s|), text message(s|),
      texting, sms, hard copy, hard copies, paper, paper copies, linkedin, direct message(s|), dm(s|), message(s|), social media,
      whatsapp, in writing, hand delivered, hand delivery, attempt(s|) to (influence|apply|exert|put), undue (influence|pressure)
    `,
  inquiry: `
      discussion(s), conversation(s), (find|finding) out more, learn more, know more, (more|further) (details|information),      (in|en)quir(y|ies), inquire(s|), quer(y|ies), question(s|), contact, contacts, contacting, communication(s|), correspondence,
      reminder(s|), chaser(s|), nudge(s|), follow-up(s|), follow-up message(s|), status request(s|), following up, request(s|), approach(es|), reaching out, (correspondence|communication) (is|will|shall), inquiring, enquiring, solicitation(s|), check-in(s|),
      checking (in|up), status (updates|checks|reports), update(s|), follow-up contact, lobbying, canvassing
    `,
  contact: `
      to (follow up|check|inquire|enquire), hit (me|us) up, holler at, ping,
      contact, contacting, reach(ing|) out, reach(ing|) out to, reach(ing|), get(ting|) in touch, get(ting|) in contact, be(ing|) in touch, follow-up, follow up with,
      (in|en)quire, approach, check in, check up, check on, chase, lobby, connect with, canvass, make contact,
      initiate contact, ask about, speak (to|with), engage with, communicate, correspond, inundate, bother, message, messaging, approaching, following up, following up with, chasing, checking (in|up|on),
      asking about, connecting with, speak direct(ly|) (to|with), pester(ing|), talk to, talk it through, enquiring, inquiring
    `,
  line: '(phone|telephone|contact|mobile|cell|direct|switchboard|main|office|desk|) number(s|), direct (line|dial), (hr|hiring|recruiting|recruitment|jobs|careers|job) line, landline, switchboard',
  use: 'use, using, dial, dialling, dialing, try',
  accept: `
      available (by|on|via|over the), reachable (by|on|via), enter into, engage in, open, talk about, chat about, (speak|talk) (to|with) (you|applicants|candidates|individuals|anyone), reached (by|on|via), dealing with, looked at, viewed, kept, necessary, put through, passed on, do, give out, giving out, given out, handed out, supplied, supply, released, release, imparted, shared, offered, disclose(d|), an option, a good idea, option, receive a (response|reply), get a (response|reply), field(s|ed|ing|), pick up, picking up, return(s|) your, seen, come to the phone, see (candidates|applicants|anyone|people|anybody),
      accept(s|ed|ing|able|), accomodate(d|), accommodate(d|), take(s|n|), taking, answer(s|ed|ing|), return(s|ed|ing|),
      respond(s|ed|ing|) to, responded, respond, repl(y|ies|ied) to, replied, reply, replying to, handle(d|s|), handling,
      entertain(s|ed|ing|), consider(s|ed|ing|), permit(s|ted|), permissible, allow(s|ed|), welcome(d|s|), process(ed|),
      acknowledge(d|), receive(d|s|), receiving, encourage(d|), tolerate(d|),
      appreciate(d|), desired, wanted, invited, honored, honoured, deal with, dealt with, possible, available, acceptable,
      discuss(ed|), returning, provide, provided, give, given, picked up, offer, engage in,
      be accepting, opened, read, being considered, being accepted, being taken, reviewed, review, followed up, entered into, picked, hired, interviewed, employed, get (the|this) job, get an interview, confirm, confirmed, want, wish to receive, like to receive, help with, assist with,
      appropriate
    `,
  make: 'make, making, made, try, trying, bother to, waste (your|our|) time, place, placing, placed, initiate(d|), attempt, try to, attempt to',
  welcome: `
      welcome(d|s|), encourage(d|), invited, happy to answer, happy to take, gladly, appreciated, glad to answer, glad to discuss,
      happy to discuss, happy to chat, (feel|are|be) free to, welcome to, why not, (encourage|invite|urge) (you|applicants|candidates|everyone|anyone) to, can be directed, may be directed, should be directed
    `,
  offered: `
    (available|obtainable|obtained) from, available (by|on|via|over the), (easily|best|always|) reach(ed|able) (by|on|via), at your disposal, happy to (help|answer|talk|discuss|chat), glad to (help|answer|talk),
    look(s|ing|) forward to your call, (love|like|delighted|happy|glad|pleased) to hear from you, happy to talk
  `,
  send: `
      (that|which) (arrive|come|come in|are sent|are received|reach us|are submitted|are made), arriving, send, sending, sent, submit, submitting, submitted, forward, forwarding, deliver, bring, drop off, hand in, direct, address,
      leave, use, using, apply, applying, applied
    `,
  papers: `
      resume(s|), résumé(s|), cv(s|), cv's, curriculum vitae, application(s|), cover letter(s|), references, reference letters, material(s|), submission(s|),
      document(s|), copies, application materials, portfolio(s|), attachment(s|), applying, interest, expressions of interest,
      applications for this position, job applications
    `,
  by: 'reached (by|on|via), (whether|be it|either) (by|via|in|through|over), by, available (by|on|via|over the), reachable (by|on|via), via, through, over, over the, by way of, by means of, per, using, on the, in',
  please: `
      please, pls, plz, kindly, absolutely, strictly, definitely, under any circumstance(s|), at this time, at the moment, at present,
      at this stage, at all, directly, unfortunately, currently, also, thank you, thanks, ever, therefore, in any way, at any time,
      individually, personally, simply, (we|) regret that, (please|) be aware that, (please|) be advised that, please understand that, today, anytime, any time, respectfully, regretfully, generally, normally, still, again, repeatedly, note that, sorry,
      though, however, either, in advance, whatsoever, of any kind, of any sort, any further, anymore, any more, by any means,
      under no circumstances, immediately, prior to interview, during this process, until further notice, for any reason, ask that,
      no exceptions, exceptions, no time wasters, time wasters, exception, so, thus, as a rule, really, pretty please, right now, now, actually, politely, yourself
    `,
  and: 'and, or, nor, and or, as well as, or even, nor any, either',
  glue: `
      the, a, an, who, any, this, these, those, such, all, other, further, additional, more, to, of, in, at, it, here, there, with,
      for, until, while, as, anyone, anybody, anyone else, anybody else, on, into, own, is it, up, them, each, same, individual, every
    `,
  article: 'a, an',
  determiner: 'the, this, that, these, those, any, a, an, your, our, his, her, their, own, personal, company',
  aux: 'be, been, being, is, are, was, were, will, would, shall, can, could, do, does, did, has, have, get, gets, am, able, able to',
  modal: "(should|must)n't, should, must, may, ought to, are to, is to, need, have to, might",
  ask: `
      respect, appreciate (your|you), needed, respect (our|my) (wish|wishes|preference|request|decision), there (is|are) to be, there (shall|must|should) be, ask, asked, would rather, i'd rather, we'd rather, request, requested, require, required, advised, reminded, instructed, prefer, would prefer, urge, urged, beg,
      ensure, make sure, would appreciate, expected, kindly requested, encouraged, insist, instruct, prefer that, recommend, want,
      remember, (would|we'd|i'd|) (appreciate|prefer|like) it if, (would|) appreciate if, (would|we'd|i'd|) (be|is|are|am) (grateful|appreciated|glad|happy|thankful|obliged|delighted|best) if,
      much appreciated if, grateful if, appreciated if, a favour and, politely ask, would ask, we'd ask, i'd ask
    `,
  kind: `
      direct, information, further, additional, personal, personnel, individual, individualized, incoming, unsolicited, follow-up,
      in person, general, other, applicant, candidate, applicants, status, informal, informational, written, recruitment, such,
      similar, unscheduled, random, repeat, repeated, multiple, unnecessary, separate, external, speculative, application, employment,
      job, work, drop-in, walk-in, verbal, online, introductory, private, pre-application, routine, subsequent, continuous, constant,
      electronic, emailed, faxed, mailed, live, short
    `,
  about: `
      requesting, asking for, seeking, (inquiring|enquiring) about, about, regarding, concerning, re, as to, with regard(s|) to, in regard(s|) to, in relation to, relating to, related to,
      relative to, pertaining to, in connection with, in reference to, with reference to, with respect to, to check, to ask,
      to inquire, to enquire, to follow up, asking, for information, for updates, for an update, on the status, with questions,
      with queries, in respect of
    `,
  from: 'from, by, on behalf of, with',
  when: 'after, before, between, during, outside, outside of, past, later than, prior to, until after',
  time: `
      pm, am, a m, p m, evening(s|), weekend(s|), night(s|), night-time, hours, noon, midnight, morning(s|), afternoon(s|), lunch,
      o'clock, weekday(s|), (mon|tues|wednes|thurs|fri|satur|sun)day(s|), holiday(s|), dinner, business hours, office hours,
      working hours, after-hours, on shift, while (driving|working|on duty|on shift|at work), at work, on duty, shift(s|), normal hours, opening hours, meal times, late, early, (later|longer|sooner) than, next day, bank holidays, public holidays
    `,
  unless: 'unless',
  if: 'if, in case, when, whether, should you, unless, until, except, except for, other than',
  want: 'want, wish, would like, prefer, would prefer, care',
  but: 'but, rather, because, since, as we, and we',
  only: 'only, solely, exclusively, just, limited to, restricted to, alone',
  instead: 'instead, rather, preferred, only, best, preferably',
  you: 'you, u, yourself',
  your: 'your, yours',
  we: `we, i, our team, our recruiters, our staff, we're, we'll, i'm, we've`,
  us: 'us, me',
  employer: `
      us, me, our, trustee(s), governor(s), councillor(s), councilor(s), superintendent, pastor, mayor, foreman, customer line, member(s|) of (the|our) (staff|team|faculty|council|board|committee|search committee|hiring committee|selection committee|panel|search panel|department|jury), member(s|) of staff, main line, box office, staff members, members of staff, (council|team|jury|faculty|crew) members,
      members of the (appointing|appointments|interview|recruitment|hiring|editorial|executive|management) (committee|panel|board|team), members of the (search committee|selection committee|hiring committee|committee|panel|board|council|team|jury), showroom, voicemail, secretary, receptionist, my, office(s|), library, hr, human resources, human resource, hr department, hr team, manager(s|),
      hiring manager(s|), employer(s|), company, department(s|), team, store(s|), shop, school(s|), restaurant, clinic, staff, faculty, faculty members, hotel,
      agency, organization, organisation, firm, recruiter, recruiters, recruitment team, hiring team, personnel, search committee,
      committee, branch, location, salon, practice, hospital, museum, church, headquarters, facility, employees, supervisor, director, (the|) (job|) poster, (the|) advertiser,
      property, site, centre, center, council, university, college, academy, parish, board members, talent team, talent acquisition,
      headteacher, head teacher, (panel|committee|search committee|selection panel) members, personnel office, personnel division, division, front desk, reception, switchboard, business, studio,
      farm, theatre, theater, bakery, cafe, dealership, warehouse, plant, nursery, embassy, mission, secretariat, bureau, institute,
      foundation, district, city hall, county, panel
    `,
  applicant: `
      applicant(s|), candidate(s|), job-seeker(s|), interested (parties|persons|individuals|people|applicants|candidates), (parties|persons|individuals|people|applicants|candidates) interested,
      those interested, prospective employees, prospective (applicants|candidates), individuals, persons, everyone, everybody, each one, every one, each and every one, anyone interested,
      whoever, (everybody|everyone) who applies, enquirers, those, nominees, finalists, hopefuls, direct applicants, respondents, applicants and
    `,
  agency: `
      (recruitment|recruiting|staffing|employment|placement|search|third-party|external|temp|temping|staff|job) (agency|agencies|firm|firms|company|companies|consultant|consultants|consultancy|consultancies|vendor|vendors|partner|partners|recruiter|recruiters|provider|providers|business|businesses),
      agencies, recruiters, recruiter, recruitment agents, recruitment professionals, headhunter(s|), head-hunter(s|),
      third-part(y|ies), vendors, suppliers, consultancies, search consultants, executive search, outsourcers, outsourcing,
      recruitment consultants, rpo, c2c, corp-to-corp, solicitors, solicitation, solicitations, unsolicited services,
      unsolicited (service|services|offers|offer|resumes|cvs|sales), services or offers, sales pitches, sales people, salespeople,
      marketers, advertisers, media, press, job boards, journalists, intermediaries, middlemen, brokers, canvassers,
      contractors and agencies, commercial services, recruitment process outsourcing, recruitment services, staffing, sales reps,
      telemarketers, commercial interests, other services, other products, services, agency
    `,
  outsider: `
      customer(s|), client(s|), prospect(s|), lead(s|), patient(s|), guest(s|), member(s|), resident(s|), donor(s|), student(s|),
      parent(s|), user(s|), people, strangers, friends, family, businesses, households, homeowners, subscribers,
      tenants, yourself, myself, ourselves, themselves, itself, him, her, someone, somebody, public, consumers, voters, citizens,
      buyers, sellers, sponsors, investors, debtors, accounts, clientele, colleagues, passengers, references
    `,
  duty: `
      call(ing|) in sick, contact (information|details|info|person|list|lists|center|centre|data|form|number), this e-mail, this message,
      e-mail address(es|), email list(s|), phone number(s|), telephone number(s|), phone skills, telephone skills, phone line(s|),
      phone system, cold, warm, sales, outbound, inbound, conference, video, zoom, marketing, telemarketing, service, support, api,
      system, function, margin, emergency, roll, robo, prank, nuisance, spam, after-hours, overtime, on-call, on-calls,
      cold-call(s|ing|), call-cent(er|re)(s|), call-back(s|), sales-call(s|), phone-sales, e-mail marketing, phone interview(s|),
      telephone interview(s|), door, night, house, standup, weekend, collection, crisis, repair, technical, missed, dropped, endless,
      boring, two, more, targets, quota(s|), commission, stress, pressure, travel, driving, experience, dress code, meetings, bureaucracy,
      politics, scripts, queues, degree, uniforms, ties, on call, on call duty, personal phone calls, personal calls,
      call-out(s|), calls out
    `,
  topic: `
      position(s|), role(s|), job(s|), vacant (position|positions|post|posts), vacanc(y|ies), opening(s|), posting(s|), opportunit(y|ies), advertisement, advert, ad, ads,
      listing, recruitment, hiring, process, selection, competition, search, employment, internship, post, placement, announcement,
      appointment, interview, interviews, decision, closing date, deadline, recruitment process, selection process, hiring process,
      application process, vacancy announcement
    `,
  status: 'status, progress, outcome(s|), result(s|), update(s|), stage, state',
  chosen: `
      short-listed, shortlist, short-list, selected, successful, finalists, finalist, under consideration, being considered,
      considered, most qualified, best qualified, qualified, suitable, suitably qualified, best fit, best suited, most suitable,
      strongest, top, chosen, invited, interviewed, meeting, who meet, whose, of interest, pre-selected, preselected, retained,
      advanced, advancing, moving forward, identified, appropriate, deemed, progressing, progressed, relevant, matching, fit,
      in contention, take your application further, take you further, (proceed|go|move) (forward|further|ahead|on) with (you|your application),
      further considered, invited to (the|a) next (stage|round|step), invited to interview, invited for interview, invited for an interview, (passed|pass) (the|our|to), pursued, proceeding, (we|we'd|we would) (wish|want|like) to (interview|meet|pursue),
      eligible, promising, competitive, screened, match(es|ing|), fits, suits, meet(s|), make the shortlist, best match, of further interest, scheduled
    `,
  'passed-over': `
      (treated|taken|interpreted|regarded|understood) as a no, means no, declined,      unsuccessful, non-selected, unselected, rejected, no longer under consideration, filled, other candidates, (somebody|someone) else, another (candidate|applicant|person), without success,
      passed over, rejection(s|), rejection (letters|e-mails|notices)
    `,
  tell: `
      contact, be in touch, in touch, get in touch, notify, inform, invite, advise, interview, respond, respond to, reply, reply to, replying to, responding to,
      get back to, getting back to, contacting, notifying, follow up with, be in touch with, communicate with, correspond with,
      reach out to, acknowledge, (respond|reply) (individually|personally) to, answer, update, write to, provide feedback to,
      give feedback to, provide (individual|personal) feedback, provide (a response|feedback|updates) to, call,
      acknowledge receipt of, reach, accommodate
    `,
  told: `
      contacted, notified, informed, invited, advised, reached, called, phoned, e-mailed, acknowledged, answered, written to,
      called for interview, invited (to|for) (an|) (interview|interviews), invited to (attend|participate|proceed|continue|the next),
      approached, interviewed, corresponded with, called in, messaged, summoned, called back, responded to, replied to, telephoned, intimated,
      reached out to, updated, asked, given feedback, sent
    `,
  hear: `
      (responses|replies|feedback|acknowledgements|acknowledgments|notifications) (will|can|may|shall), feedback, (individual|personal|individualised|individualized) (responses|replies|response|reply|acknowledgement|acknowledgments|acknowledgements|feedback), (correspondence|communication) (is|will|shall), (had|have) (a|any|our) (reply|response), (had|have) an answer, (had|have) any news,      hear from us, hear back, hear from, heard from us, heard from, heard back,
      receive a (reply|response|call|notification|notice|written response|written reply), get a (reply|response|call),
      receive (further|a further) (communication|correspondence|notice|notification),
      receive (correspondence|notification|feedback|notice|acknowledgement|acknowledgment|an acknowledgement|an email|an e-mail|an invitation|a phone call),
      a (reply|response) from us, been contacted, received a (reply|response), be contacted, be notified, hear anything, arrived,
      (receive|get) an answer, heard anything, heard, hear, hearing (from us|back), receive communication, contacted by
    `,
  else: "otherwise, if not, if we are not, (all|the|) others, everyone else, everybody else, the rest, those (who|that) (do not|don't)",
  exists: `there (is|are|will be), there's`,
  silence:
    'no news, silence, if no (reply|response|answer) (is|has been|was) received, if you (hear|have heard) nothing, should you (hear|have heard) nothing, (should you|if you) (receive|get|have received|have had) no (reply|response|answer|news), in the absence of a (reply|response), (the|) absence of (a|any|) (reply|response), absence of a (reply|response), no (reply|response) within, no news from us',
  each: 'each one, every one, each and every one, (individual|personal|individualised|individualized) (responses|replies|response|reply|acknowledgement|acknowledgments|acknowledgements|feedback), everybody, (everybody|everyone) who applies, each, every, all, everyone, all of, each and every, individual, individually, the many, every single',
  aid: `
      accommodation(s|), accomodation(s|), accommodate, reasonable adjustment(s|), adjustment(s|), disabilit(y|ies), disabled,
      accessib(le|ility), alternative format(s|), alternate format(s|), special assistance, special needs, auxiliary aids, tty, tdd,
      relay, impairment(s|), access requirements, support requirements, aboriginal, indigenous, hearing impaired,
      religious practices, language assistance, hard of hearing, deaf
    `,
  technical: `
      technical support, technical difficult(y|ies), technical issue(s|), technical assistance, technical problem(s|), help-desk,
      helpdesk, login, password, log in, browser, website issues, system support, it support, uploading, error message, site issues,
      difficulty with, trouble with, having trouble, experience difficulties, experiencing difficulties, experience difficulty,
      trouble viewing
    `,
  perk: `
      benefits, retirement, credit union, insurance, pension, parking, transit, discount(s|), employee assistance, wellness,
      savings plan, health plan, housing
    `,
  'third-party': `
      customer service, orders, our products, better serve you, disclosure, helpline, hotline, fraud, scam(s|), complaint(s|),
      verification, (verify|verifying|verifications of) employment, employment verification, e-verify, crime statistics, public records, reservation(s|), press inquiries, media inquiries, discrimination,
      eeo, data protection, whistleblower, polling place, office of equal opportunity, title ix, clery, sales team, post a job,
      place a free posting, equal opportunity office, harassment
    `,
};
