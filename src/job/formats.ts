const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of dates and times. Making one takes half a millisecond, which a list of fifty rows cannot spend on each; so each is made once. */
export function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}
