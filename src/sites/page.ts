import { all, attribute, closest, first } from '../lib/dom.ts';
import { tidy } from '../lib/text.ts';
import { textOf } from '../lib/visible-text.ts';

/** The page that is being read, and from where and when. */
export interface Page {
  document: Document;
  address: URL;
  now: Date;
  /** BCP 47, `en` or `de-CH`; empty where the page does not say. */
  language: string;
  /** ISO 3166, from the language or the address; empty where neither says. */
  country: string;
  /** The title of the document without a count of notifications. */
  title: string;
}

const COUNTRY_DOMAINS: Record<string, string> = { uk: 'GB' };

/** What every reader needs to know of a page. `address` is the page's own; `siteCountry` that of the site, if it has one. */
export function pageOf(document: Document, address: URL, now: Date, siteCountry?: string): Page {
  const html = first(document, 'html');
  const language = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.exec(html ? attribute(html, 'lang').replace('_', '-') : '')?.[0] ?? '';
  // A drawing has a title too.
  const title = all(document, 'title', 20).find((element) => closest(element, 'svg') === null);
  const country = siteCountry ?? countryOf(address.hostname, language);
  return {
    document,
    address,
    now,
    // Of a language without a country, the site's country tells how it writes dates.
    language: language.includes('-') || country === '' || language === '' ? language : `${language}-${country}`,
    country,
    title: title ? tidy(textOf(title, 1_000)).replace(/^\(\d{1,3}\+?\)\s*/, '') : '',
  };
}

/** `www.seek.com.au` is Australian, `de.indeed.com` German, whatever language it speaks. */
function countryOf(host: string, language: string): string {
  if (/\.(gov|mil|edu)$/.test(host)) return 'US';
  const top = /\.([a-z]{2})$/.exec(host)?.[1];
  if (top && !['io', 'ai', 'co', 'me', 'tv', 'eu', 'so', 'sh', 'fm', 'gg', 'ly', 'to'].includes(top))
    return COUNTRY_DOMAINS[top] ?? top.toUpperCase();
  const sub = /^([a-z]{2})\./.exec(host)?.[1];
  if (sub && sub !== 'en') return COUNTRY_DOMAINS[sub] ?? sub.toUpperCase();
  return /-([a-z]{2})$/i.exec(language)?.[1]?.toUpperCase() ?? '';
}
