import * as v from 'valibot';
import { InstructionsSchema } from './posting.ts';
import { Id, Line, Moment } from './text.ts';

/** Where it was learned what an employer asks: on a page of its own, such as its careers page, or in one of its postings. */
export const EMPLOYER_SOURCES = ['page', 'posting'] as const;

/**
 * What an employer asks of all applicants, whatever the job, as the user had it kept `at` a moment; it holds for every posting of that employer, known by `name`
 * whatever its legal form. `takenBack`: when the user said that it does not hold after all; it is kept, so that this can be undone.
 */
export const EmployerSchema = v.looseObject({
  id: Id,
  name: v.pipe(Line, v.minLength(1)),
  instructions: InstructionsSchema,
  source: v.looseObject({
    kind: v.picklist(EMPLOYER_SOURCES),
    title: v.nullable(Line),
    url: v.nullable(v.pipe(v.string(), v.maxLength(4_000))),
  }),
  at: Moment,
  takenBack: v.optional(v.nullable(Moment)),
});
export type Employer = v.InferOutput<typeof EmployerSchema>;
