import type { ApplicationContact, Posting } from '../../job/posting.ts';
import { webAddress } from '../../lib/address.ts';

/**
 * The posting that a form describes. What the form has no field for stays as it was; each field that the user changed has them as its source
 * (`user`), so that it is never taken for something read from the page.
 */
export function postingFrom(form: FormData, before: Posting): Posting {
  const text = (name: string, otherwise: string | null): string | null =>
    form.has(name) ? String(form.get(name)).trim() || null : otherwise;
  const provenance = { ...before.provenance };
  const changed = <T>(field: string, value: T, old: T): T => {
    if (JSON.stringify(value) !== JSON.stringify(old)) provenance[field] = 'user';
    return value;
  };
  const place = text('place', null);
  const { hiringOrganization, instructions } = before;
  return {
    ...before,
    title: changed('title', text('title', null) ?? before.title, before.title),
    hiringOrganization: {
      ...hiringOrganization,
      name: changed('hiringOrganization', text('employer', hiringOrganization.name), hiringOrganization.name),
    },
    jobLocation: changed('jobLocation', place === null ? [] : place.split(/\s*;\s*/).filter(Boolean), before.jobLocation),
    validThrough: changed('validThrough', text('deadline', before.validThrough), before.validThrough),
    url: changed('url', form.has('url') ? (webAddress(text('url', null))?.href ?? null) : before.url, before.url),
    description: changed('description', text('description', before.description), before.description),
    applicationContacts: changed('applicationContacts', contactsFrom(text, before.applicationContacts), before.applicationContacts),
    instructions: {
      ...instructions,
      calls: changed('instructions', ticked(form, 'noCalls', instructions.calls), instructions.calls),
      followUp: changed('instructions', ticked(form, 'noContact', instructions.followUp), instructions.followUp),
    },
    provenance,
  };
}

/** `forbidden` where the box is ticked; unticked takes a ban away but leaves an invitation. */
function ticked<T extends string>(form: FormData, name: string, before: T | null): T | 'forbidden' | null {
  if (form.has(name)) return 'forbidden';
  return before === 'forbidden' ? null : before;
}

function contactsFrom(text: (name: string, otherwise: string | null) => string | null, before: ApplicationContact[]): ApplicationContact[] {
  const [first, ...others] = before;
  const name = text('contactName', first?.name ?? null);
  const email = text('contactEmail', first?.email ?? null);
  if (!name && !email) return others;
  if (first && name === (first.name ?? null) && email === (first.email ?? null)) return before;
  return [{ ...first, name, email }, ...others];
}
