import type { PeopleWords } from '../language.ts';

/** English words about people and their numbers. */
export const people: PeopleWords = {
  honorifics: 'mr, mrs, ms, miss, mx, dr, prof, professor, sir, madam, rev, dean',
  titles: `
      manager, director, recruiter, recruitment, recruiting, talent, hr, head, chair, chairperson, secretary, librarian, coordinator,
      co-ordinator, officer, specialist, analyst, president, vp, partner, ceo, cto, coo, cfo, founder, co-founder, cofounder, lead,
      leader, supervisor, assistant, consultant, administrator, executive, advisor, adviser, principal, associate, advocate, owner,
      archivist, engineer, scientist, curator, generalist, sourcer, representative, clerk, chief, editor, architect, teacher,
      headteacher, registrar, superintendent, attorney, counsel, planner, technician, developer, designer, superviser, chairman,
      chairwoman, acquisition, human, resources, senior, vice, deputy, hiring, personnel, staffing, cataloging, operations, buyer,
      agent, producer, chef, pastor, priest, nurse, matron, bursar, provost, commissioner, clerical, foreman, treasurer, postdoc,
      fellow, lecturer, investigator, councillor, councilor, cllr, territory, sales, marketing
    `,
  things: `
      i'm, i've, i'll, we're, we've, see, reach, text, ring, message, dial, ask, write, whatsapp, attach, forward, mail, interested,       regards, drop, programs, programmes, departments, offices, compliance,      privacy, policy, cookie, terms, relations, investor, directory, code, test, assessment, interview, final, initial, paper,
      post, previous, next, key, criteria, education, private, collection, academic, institution, degree, master, bachelor, what, why,
      how, who, where, when, you, experience, skills, required, preferred, selection, faculty, president, government, federal, award,
      prize, festival, library, libraries, archives, gallery, theatre, theater, orchestra, church, parish, diocese, county, river,
      lake, island, islands, valley, beach, hills, heights, springs, bay, mount, fort, port, mobile, web, university, college, school,
      institute, department, dept, office, center, centre, museum, team, committee, program, programme, project, society, association,
      foundation, company, inc, llc, ltd, corp, corporation, co, group, agency, city, town, state, district, council, board, bureau,
      commission, division, unit, branch, street, st, avenue, ave, road, rd, drive, lane, blvd, boulevard, place, square, plaza, park,
      hall, building, floor, suite, room, campus, house, hospital, clinic, hotel, bank, fund, trust, services, service, solutions,
      systems, technologies, technology, software, labs, lab, global, international, national, american, united, world, new, north,
      south, east, west, york, box, po, search, employment, jobs, job, careers, career, position, application, applications,
      applicants, apply, information, resources, human, equal, opportunity, employer, subject, line, resume, cv, cover, letter, email,
      mail, phone, fax, tel, website, linkedin, facebook, twitter, january, february, march, april, june, july, august, september,
      october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, full, part, time, remote, onsite,
      salary, benefits, requirements, responsibilities, qualifications, description, summary, about, us, please, thank, thanks, the,
      a, an, and, or, of, for, to, in, at, on, by, with, from, our, your, we, if, this, that, all, any, no, not, send, contact, call,
      visit, click, here, note, only, must, is, are, be, as, data, product, engineering, marketing, sales, finance, research, science,
      academy, studies, history, health, public, community, medical, care, law, media, press, digital, support, customer, management,
      development, talent, acquisition, recruitment, recruiting, representation, network, worldwide, partners, associates, consulting,
      embassy, mission, ministry, union, club, store, shop, market, industries, enterprises, holdings, senior, junior, user, stack,
      java, sciences, studies, earth, physics, chemistry, mathematics, biology, economics, humanities, psychology, geography, python, aws, google, microsoft, amazon, apple, zoom, teams, slack, github, excel, word, english, spanish, french, german,
      san, los, saint, general, friends, supermarket, reference, number, id, date, deadline, closing, immediate, start, location,
      interested, candidates, questions, inquiries, enquiries, cataloging, territory, attention, attn, director, directors,
      address, ref, cell, e, http, https, www, com, eoe, vision, accounts, payroll, staffing, personnel, hiring, manager, managers,
      recruiter, recruiters, coordinator, specialist, officer, assistant, supervisor, administrator, librarian, archivist, secretary,
      analyst, engineer, executive, head, chair, chief, consultant, associate, representative
    `,
  labels: `
      contact, contacts, contact person, contact persons, contact name, contact us, contact details, contact info,
      contact information, point of contact, your contact, recruiter, recruiters, hiring manager, hiring contact, posted by,
      job poster, job posted by, attn, attention, att, hr contact, hr analyst, hr manager, recruiting contact, recruitment contact,
      talent partner, analyst, recruitment consultant, consultant, inquiries, enquiries, questions, for questions, queries, poc,
      meet the hiring team, hiring team, talent advocate, hr representative, the attention of, attention of, attention to, for the attention of,
      fao, c o, send to, apply to, email, e mail, respond to, reply to, search chair, technical recruiter, recruiting manager
    `,
  headings: `
      contact, contact information, contact us, contact details, contact info, contact person, contact persons, contacts,
      contact name, further information, questions, how to apply, to apply, apply, application procedure, application procedures,
      enquiries, inquiries, application, applying, point of contact, to apply please contact
    `,
  leadIn: `
      to, contact, contacting, call, calling, phone, email, emailing, reach, with, from, attn, attention, of, ask for, telephone,
      ring, message, write
    `,
  between: `
      line, at, by, via, on, of, the, for, and, in, e, mail, email, phone, tel, telephone, or, direct, address, is, a, with, through, using,
      directly, their, your, resume, cv, cell, mobile, office, to, ext, o, m, p, t, c, contact, here, details,, messages
    `,
  fields: 'tel, phone, telephone, fax, email, e, cell, mobile, mob, ph, linkedin, ext',
  closings: `
      hearing from you, hear from you, thanks, thank you, regards, best regards, kind regards, best, sincerely, cheers, yours,
      warm regards, yours sincerely, yours faithfully, many thanks, best wishes, signed
    `,
  phone: `
      tel, phone, telephone, call, office, cell, mobile, ph, direct, phone number, mob, direct line, hotline, m, t, p, o,
      contact number, at number, on number, our number, this number, following number, telephone number, mobile number, cell number, office number, telephone no, phone no, tel no, messages, voice, text, whatsapp, dial, ring
    `,
  notPhone: `
      fax, facsimile, tty, tdd, relay, relay service, id, job, requisition, req, number, ref, reference, zip, f, ein, vat, box, siret,
      isbn, job id
    `,
  weak: 'at, on, numbers, number, via, us, me',
};
