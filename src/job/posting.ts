import * as v from 'valibot';
import { LIMITS, Line, LocalDate, Text } from './text.ts';

/** What a posting asks of applicants. `null`: it says nothing. */
export const InstructionsSchema = v.looseObject({
  calls: v.nullable(v.picklist(['forbidden', 'invited'])),
  email: v.nullable(v.picklist(['forbidden', 'invited'])),
  /** Where e-mail is forbidden as a way to send an application only, `applications`: asking by e-mail is then left open. */
  emailBan: v.optional(v.nullable(v.picklist(['applications']))),
  followUp: v.nullable(v.picklist(['forbidden'])),
  shortlistOnly: v.boolean(),
  quotes: v.pipe(v.array(v.looseObject({ about: Line, text: Text })), v.maxLength(LIMITS.list)),
});
export type Instructions = v.InferOutput<typeof InstructionsSchema>;

/** Somebody whom a posting names for questions or applications. */
export const ApplicationContactSchema = v.looseObject({
  name: v.nullish(Line),
  jobTitle: v.nullish(Line),
  email: v.nullish(Line),
  telephone: v.nullish(Line),
  sameAs: v.nullish(Line),
  /** What is not said but follows, for the user to confirm: a name that an address suggests, an address spelled "name (at) firm". */
  inferred: v.optional(v.looseObject({ name: v.optional(Line), email: v.optional(Line) })),
});
export type ApplicationContact = v.InferOutput<typeof ApplicationContactSchema>;

/** Pay as schema.org `MonetaryAmount`; `unitText` is HOUR, DAY, WEEK, MONTH or YEAR. `grade`: the grade of a pay scale, where that is what the posting names. */
export const SalarySchema = v.looseObject({
  minValue: v.nullable(v.number()),
  maxValue: v.nullable(v.number()),
  currency: v.nullable(Line),
  unitText: v.nullable(v.picklist(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'])),
  grade: v.nullish(Line),
});
export type Salary = v.InferOutput<typeof SalarySchema>;

/**
 * How sure a captured field is. `sure`: said in a standard for machines, or by two sources that agree; `likely`: by one source that names the field;
 * `unsure`: by its place on the page or in prose only, or where sources contradict each other.
 */
export const CERTAINTIES = ['sure', 'likely', 'unsure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * What a posting says of its deadline beside the day in `validThrough`: a day that closes it, one by which applications are read first, none until somebody
 * is found, or none at all. `time` is as written, with its zone where one is given ("11:59 pm ET").
 */
export const DeadlineSchema = v.looseObject({
  kind: v.picklist(['closing', 'priority', 'until-filled', 'rolling']),
  time: v.nullable(Line),
});

/**
 * A captured job ad in schema.org `JobPosting` terms (https://schema.org/JobPosting). Dates are local days, `description` is Markdown,
 * `provenance` says of each field where it was read (`json-ld`, `microdata`, `rdfa`, `state`, `site`, `meta`, `text`, `user`), `certainty` how sure that
 * is: of fields that the capture gave; what a user typed is sure, and the worker's reading of the text speaks for itself. `agency` is the recruiter's agency
 * where the page names one beside the employer.
 */
export const PostingSchema = v.looseObject({
  title: v.pipe(Line, v.minLength(1)),
  hiringOrganization: v.looseObject({ name: v.nullable(Line), url: v.nullish(Line) }),
  agency: v.nullish(Line),
  jobLocation: v.pipe(v.array(Line), v.maxLength(LIMITS.list)),
  jobLocationType: v.nullable(v.picklist(['TELECOMMUTE', 'HYBRID'])),
  employmentType: v.pipe(v.array(Line), v.maxLength(LIMITS.list)),
  baseSalary: v.nullable(SalarySchema),
  datePosted: v.nullable(LocalDate),
  validThrough: v.nullable(LocalDate),
  deadline: v.optional(v.nullable(DeadlineSchema)),
  identifier: v.nullable(Line),
  url: v.nullable(v.pipe(v.string(), v.maxLength(4_000))),
  board: v.nullable(Line),
  description: v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.description))),
  applicationContacts: v.pipe(v.array(ApplicationContactSchema), v.maxLength(LIMITS.list)),
  instructions: InstructionsSchema,
  provenance: v.record(v.string(), Line),
  certainty: v.optional(v.record(v.string(), v.picklist(CERTAINTIES))),
});
export type Posting = v.InferOutput<typeof PostingSchema>;

/** Instructions of a posting that asks nothing. */
export const noInstructions = (): Instructions => ({ calls: null, email: null, followUp: null, shortlistOnly: false, quotes: [] });
