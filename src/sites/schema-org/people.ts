import type { ApplicationContact } from '../../job/posting.ts';
import { webAddress } from '../../lib/address.ts';
import { get, isNode, list, text } from './values.ts';

/** The employer's name and site. `confidential` is what Google asks for where the employer stays unnamed, and so is no name. */
export function readOrganization(value: unknown): { name: string | undefined; url: string | undefined } {
  const one = list(value, 1)[0];
  const name = text(one, 200).replace(/\s*[|•].*$/, '');
  const address = isNode(one) ? (list(get(one, 'sameAs'), 1)[0] ?? get(one, 'url')) : undefined;
  const url = typeof address === 'string' ? webAddress(address)?.href : undefined;
  return { name: /^(confidential|anonymous|private|employer|company)?$/i.test(name) ? undefined : name, url };
}

/**
 * Whom the structured data names for this posting: `applicationContact`; an organization's `contactPoint` only where it is for applicants, since most
 * are customer services.
 */
export function readContacts(applicationContact: unknown, organization: unknown): ApplicationContact[] {
  const points = isNode(organization) ? list(get(organization, 'contactPoint'), 10) : [];
  const recruiting = points.filter(
    (point) => isNode(point) && /recruit|hiring|\bhr\b|human res|career|job|applica|talent/i.test(text(get(point, 'contactType'))),
  );
  return [...list(applicationContact, 10), ...recruiting]
    .map(contactOf)
    .filter((contact) => contact !== null)
    .slice(0, 20);
}

function contactOf(value: unknown): ApplicationContact | null {
  if (!isNode(value)) return null;
  const of = (name: string): string | null => text(get(value, name), 200) || null;
  const email = of('email')?.replace(/^mailto:/i, '') ?? null;
  const contact = {
    name: of('name'),
    jobTitle: of('jobTitle'),
    email: email && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : null,
    telephone: of('telephone'),
    sameAs: webAddress(of('sameAs') ?? of('url'))?.href ?? null,
  };
  return contact.name || contact.email || contact.telephone ? contact : null;
}
