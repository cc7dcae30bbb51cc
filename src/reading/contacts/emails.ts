import type { Plain } from '../plain.ts';

/** An e-mail address with its place in the plain text. */
export interface Email {
  address: string;
  start: number;
  end: number;
  /** Spelled with "at" and "dot": not the posting's own characters. */
  spelled: boolean;
}

const LOCAL = /[\w.+'-]/;
const DOMAIN = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;
/** A top-level domain that is no file's ending: `logo@2x.png` is a picture. */
const TOP_LEVEL = /\.(?!(?:png|jpe?g|gif|svg|webp|css|js)$)[a-z]{2,24}$/i;
/** The middle of "name (at) firm dot com" and its kin, written so that machines overlook it but people do not. */
const SPELLED_AT = / {0,2}[([{<] {0,2}(?:at|@) {0,2}[)\]}>] {0,2}/giu;
const SPELLED_DOMAIN = /^[\w-]{1,63}(?:(?: {0,2}[([{<] {0,2}dot {0,2}[)\]}>] {0,2}| dot |\.)[\w-]{1,63}){1,4}/iu;
const SPELLED_DOT = / {0,2}[([{<] {0,2}dot {0,2}[)\]}>] {0,2}| dot /giu;
const MOST = 300;

/** The e-mail addresses of a text: written out, behind `mailto:` links, and spelled with "at" and "dot". Each place once, in order; 300 at most. */
export function findEmails({ text, links }: Plain): Email[] {
  const found: Email[] = [];
  for (let at = text.indexOf('@'); at >= 0 && found.length < MOST; at = text.indexOf('@', at + 1)) {
    const domain = DOMAIN.exec(text.slice(at + 1, at + 260))?.[0].replace(/[.-]+$/, '');
    if (domain && TOP_LEVEL.test(domain)) add(found, text, at, at + 1 + domain.length, `@${domain}`, false);
  }
  for (const match of text.matchAll(SPELLED_AT)) {
    if (found.length >= MOST) break;
    const after = match.index + match[0].length;
    const domain = SPELLED_DOMAIN.exec(text.slice(after, after + 260))?.[0];
    const plain = domain?.replace(SPELLED_DOT, '.');
    if (domain && plain && TOP_LEVEL.test(plain)) add(found, text, match.index, after + domain.length, `@${plain}`, true);
  }
  for (const { start, end, href } of links) {
    const address = /^mailto:([^?]{3,254})/i.exec(href)?.[1];
    if (found.length >= MOST) break;
    if (address?.includes('@') && !found.some((email) => email.start >= start && email.end <= end))
      found.push({ address, start, end, spelled: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Takes the part before the sign at `at` along, if there is one. */
function add(found: Email[], text: string, at: number, end: number, domain: string, spelled: boolean): void {
  let start = at;
  while (start > 0 && at - start < 64 && LOCAL.test(text.charAt(start - 1))) start--;
  while (start < at && /[.'-]/.test(text.charAt(start))) start++;
  if (start < at) found.push({ address: text.slice(start, at) + domain, start, end, spelled });
}
