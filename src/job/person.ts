import * as v from 'valibot';
import { ChannelSchema } from './channel.ts';
import { Id, Line } from './text.ts';

export const ROLES = ['recruiter', 'hiring-manager', 'interviewer', 'referrer', 'helper', 'introducer', 'network'] as const;
export type Role = (typeof ROLES)[number];

/** Anybody in the search. `birthday` is month and day, `04-17`. `noReminders`: the user never wants to be told to write to them. */
export const PersonSchema = v.looseObject({
  id: Id,
  name: v.nullable(Line),
  jobTitle: v.nullish(Line),
  worksFor: v.nullish(Line),
  role: v.picklist(ROLES),
  email: v.nullish(Line),
  telephone: v.nullish(Line),
  sameAs: v.nullish(Line),
  preferredChannel: v.nullish(ChannelSchema),
  refusedChannels: v.optional(v.array(ChannelSchema)),
  noReminders: v.optional(v.boolean()),
  birthday: v.nullish(v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a month and a day such as 04-17'))),
});
export type Person = v.InferOutput<typeof PersonSchema>;
