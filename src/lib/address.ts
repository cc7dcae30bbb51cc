/** Query parameters that say where a visitor came from, never what the page shows. */
const TRACKING = new RegExp(
  `^(${[
    'utm_\\w+|mtm_\\w+|pk_\\w+|hsa_\\w+|_hs\\w+|mc_[ce]id|mkt_tok|_g[al]|rcm|lipi|li_fat_id',
    'gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|twclid|igshid|yclid',
    'trk|trkinfo|trackingid|refid|referer|referrer|gh_src|lever-(source|origin|via)\\W*|source|src|from|campaign',
    'searchid|searchsessionid|search_id|sessionid|jsessionid|sharedfrom|shareid',
  ].join('|')})$`,
  'i',
);

/** `ref` is mostly a referrer, but on some sites the job's own number. */
const isTracking = (name: string, value: string): boolean => TRACKING.test(name) || (/^refs?$/i.test(name) && !/\d/.test(value));

/** No web address that Heed takes is longer, neither as it is given nor as it is written out (UTF-16 units). */
const LONGEST = 4_000;

/** The address as a `URL` where it is one of the web, else null. */
export function webAddress(text: string | null | undefined, base?: string): URL | null {
  if (!text || text.length > LONGEST) return null;
  try {
    const url = new URL(text, base);
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length <= LONGEST ? url : null;
  } catch {
    return null;
  }
}

/** Whether `host` is `domain` or lies under it: `de.indeed.com` under `indeed.com`, but not `notindeed.com`. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/**
 * One page, one address (RFC 3986, section 6): host in lower case, no user, default port, fragment (unless it is a route), trailing slash or
 * tracking parameters; the remaining parameters in order. `http` and `https` of a page are one page: `https`. What is no web address is returned as it is.
 */
export function canonicalAddress(address: string): string {
  const url = webAddress(address);
  if (!url) return address;
  const kept = [...url.searchParams].filter(([name, value]) => !isTracking(name, value)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  const path = url.pathname.replace(/;jsessionid=[^/]*/i, '').replace(/\/+$/, '');
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const scheme = port === '' ? 'https:' : url.protocol;
  const canonical = `${scheme}//${url.hostname.replace(/\.$/, '')}${port}${path || '/'}${query ? `?${query}` : ''}${route}`;
  return canonical.length <= LONGEST ? canonical : address;
}

/** Languages in which job pages are offered (ISO 639-1), as the first part of a path says it: `/de/`, `/en-US/`, `/fr_CH/`. */
const LANGUAGE = /^\/(?:en|de|fr|es|it|pt|nl|pl|cs|sk|da|sv|nb|no|fi|hu|ro|el|tr|uk|ru|ja|ko|zh)(?:[-_][a-z]{2,4})?(?=\/.)/i;
const LANGUAGE_PARAMETER = /^(lang|language|locale|hl|_lang|lng)$/i;

/**
 * By what an address is recognised: the canonical one without what only chooses how the page is shown, its language (`/de/`, `?lang=en`) and a host for
 * phones (`m.`). It is for comparing, not for opening.
 */
export function addressKey(address: string): string {
  const url = webAddress(canonicalAddress(address));
  if (!url) return address;
  url.hostname = url.hostname.replace(/^(?:www|m|mobile|amp)\.(?=[^.]+\.)/, '');
  url.pathname = url.pathname.replace(LANGUAGE, '');
  for (const name of [...url.searchParams.keys()]) if (LANGUAGE_PARAMETER.test(name)) url.searchParams.delete(name);
  return canonicalAddress(url.href);
}
