const made = new Map<string, unknown>();

/** Making a format takes half a millisecond, which a list of fifty rows cannot spend on each; so each is made once. */
function once<Format, Options>(Made: new (locale: string, options: Options) => Format, locale: string, options: Options): Format {
  const key = JSON.stringify([Made.name, locale, options]);
  const known = made.get(key);
  if (known) return known as Format;
  const format = new Made(locale, options);
  made.set(key, format);
  return format;
}

/** A format of dates and times. */
export const dateTimeFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(Intl.DateTimeFormat, locale, options);

/** A format of numbers. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  once(Intl.NumberFormat, locale, options);

/** A format of how near a day is: "tomorrow", "in 5 days". */
export const relativeTimeFormat = (locale: string): Intl.RelativeTimeFormat => once(Intl.RelativeTimeFormat, locale, { numeric: 'auto' });
