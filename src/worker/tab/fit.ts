import * as v from 'valibot';
import type { PageCapture } from '../../job/capture.ts';
import { CERTAINTIES, noInstructions, PostingSchema } from '../../job/posting.ts';
import { LIMITS, LocalDate } from '../../job/text.ts';
import { webAddress } from '../../lib/address.ts';
import { cut } from '../../lib/text.ts';

/** More fields than a posting has. */
const FIELDS = 50;

const orNull = <const S extends v.GenericSchema>(schema: S) => v.fallback(v.nullable(schema), null);
const cutTo = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cut(text, most)),
  );

const Line = v.pipe(cutTo(LIMITS.line), v.trim());
const MaybeLine = orNull(Line);
const MaybeDay = orNull(LocalDate);
const MaybeAmount = orNull(v.pipe(v.number(), v.finite()));
const MaybeAddress = orNull(
  v.pipe(
    v.string(),
    v.check((text) => webAddress(text) !== null),
  ),
);

/** As many as are allowed of those that fit; the others are left out. */
const fitting = <const S extends v.GenericSchema>(item: S) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) => items.slice(0, LIMITS.list).flatMap((one) => fitted(item, one))),
    ),
    [],
  );

function fitted<const S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S>[] {
  const result = v.safeParse(schema, value);
  return result.success ? [result.output] : [];
}

/** One value for each field, for no more fields than a posting has. */
const byField = <const S extends v.GenericSchema<string>>(value: S) =>
  v.fallback(
    v.pipe(
      v.record(v.string(), value),
      v.transform((fields) => Object.fromEntries(Object.entries(fields).slice(0, FIELDS)) as Record<string, v.InferOutput<S>>),
    ),
    {},
  );

const Contact = v.object({ name: MaybeLine, jobTitle: MaybeLine, email: MaybeLine, telephone: MaybeLine, sameAs: MaybeAddress });

/** A posting as it comes from a page: each field is cut to its bounds, or dropped where it is of no use; unknown fields are left behind. */
const FromPage = v.object({
  title: Line,
  hiringOrganization: v.fallback(v.object({ name: MaybeLine, url: MaybeAddress }), { name: null, url: null }),
  agency: v.optional(MaybeLine),
  jobLocation: fitting(Line),
  jobLocationType: v.fallback(PostingSchema.entries.jobLocationType, null),
  employmentType: fitting(Line),
  baseSalary: orNull(
    v.object({
      minValue: MaybeAmount,
      maxValue: MaybeAmount,
      currency: MaybeLine,
      unitText: orNull(v.picklist(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'])),
    }),
  ),
  datePosted: MaybeDay,
  validThrough: MaybeDay,
  identifier: MaybeLine,
  url: MaybeAddress,
  board: MaybeLine,
  description: orNull(cutTo(LIMITS.description)),
  applicationContacts: fitting(Contact),
  provenance: byField(Line),
  certainty: v.optional(byField(v.picklist(CERTAINTIES))),
});

const FoundConfirmation = v.object({ words: cutTo(300), about: cutTo(3_000), addresses: fitting(v.pipe(v.string(), v.maxLength(4_000))) });
const FoundHints = v.object({ employer: MaybeLine, selection: orNull(cutTo(LIMITS.text)) });

const Page = v.object({
  posting: v.unknown(),
  title: v.fallback(Line, ''),
  url: MaybeAddress,
  confirmation: v.fallback(v.nullish(FoundConfirmation), null),
  hints: v.fallback(v.nullish(FoundHints), null),
});

/**
 * Makes what a page's reader gave fit to be kept. Pages are hostile: nothing is taken for granted, nothing unbounded gets through.
 * `url` is empty where it is no web address. Null where it is no capture at all.
 */
export function fitCapture(raw: unknown): PageCapture | null {
  const [page] = fitted(Page, raw);
  if (!page) return null;
  const [posting] = fitted(FromPage, page.posting).flatMap((one) => fitted(PostingSchema, { ...one, instructions: noInstructions() }));
  const { title, url, confirmation, hints } = page;
  return { posting: posting ?? null, title, url: url ?? '', ...(confirmation && { confirmation }), ...(hints && { hints }) };
}
