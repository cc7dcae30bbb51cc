/** Zones as postings abbreviate or name them; a closed list, since any short word could follow an hour. */
const NAMED =
  'ET|CT|MT|PT|[ECMP][SD]T|GMT|UTC|BST|IST|(?:CE|EE|WE)S?T|MEZ|MESZ|A[EC][SD]T|AWST|NZ[SD]T|SGT|HKT|JST|Eastern|Central|Mountain|Pacific|UK|local';
const ZONE = String.raw`(?:\s(?:(?:${NAMED})(?:[+-]\d{1,2})?(?:\s(?:standard\s|daylight\s)?time)?\b|\((?:${NAMED})(?:\s(?:standard\s|daylight\s)?time)?\)))?`;
const HOUR = String.raw`(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?(?:\snoon\b)?|\d{1,2}\s?(?:[ap]\.?\s?m\b\.?|uhr|h\b|noon\b)|noon\b|midnight\b|minuit\b|midi\b|mitternacht\b)`;
const BEHIND = new RegExp(String.raw`^[\s,(]{0,3}(?:(?:at|by|um|à|a las|bis)\s)?(${HOUR}${ZONE})`, 'iu');
const BEFORE = new RegExp(String.raw`(?<![\d.:])(${HOUR}${ZONE}),?\s(?:on\s|le\s|am\s)?(?:\p{L}{3,9}day,?\s)?(?:the\s)?$`, 'iu');
const REACH = 45;

/** The time of day that stands beside a date from `start` to `end`, as written, with its zone: "17:00 CET", "11:59 pm ET"; null where none does. */
export function timeBeside(plain: string, start: number, end: number): string | null {
  const behind = BEHIND.exec(plain.slice(end, end + REACH))?.[1];
  return (behind ?? BEFORE.exec(plain.slice(Math.max(0, start - REACH), start))?.[1])?.trim() ?? null;
}
