// A web address → the form in which two addresses of one page are equal: no scheme, `www.`, fragment, tracking, AMP suffix or trailing slash.

/** Parameters that say where the reader came from, never which page it is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|mkt_tok|ref|ref_src|ref_url|referrer|cmp|cmpid|ncid|ocid|smid|smtyp|s_cid|s_kwcid|ns_\w+|xtor|wt_mc|wt_zmc|wtmc|spm|_ga|_gl|__?hs\w+|vero_\w+|oly_\w+|at_(medium|campaign|custom\d?|link_\w+|ptr_name|bbc_team)|sr_share|guccounter|guce_referrer\w*)$/i;
/** Parameters that are tracking only with such values; with others they may choose the page. */
const MAYBE_TRACKING = /^(source|src|from|via|share|partner|feature|feedtype|feedname|output|outputtype|amp|campaign)$/i;
const TRACKING_VALUE =
  /^(amp|1|true|rss|rss\d*|feed|feeds|atom|twitter|x|facebook|linkedin|email|e-?mail|newsletter|social|share|whatsapp|telegram|homepage|home|google|flipboard|yahoo|bing|)$/i;
const AMP_PATH = /(^|\/)amp\/?$|\.amp(?=\.html?$|$)/i;
const SUBDOMAIN = /^(www\d?|amp)\.(?=.*\.)/;

const isTracking = (name: string, value: string): boolean =>
  TRACKING.test(name) || (MAYBE_TRACKING.test(name) && TRACKING_VALUE.test(value));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const queryOf = (parameters: URLSearchParams): string => {
  const kept = [...parameters].filter(([name, value]) => !isTracking(name, value)).sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
};

/** The same address without what says where its reader came from; everything else as it was written. Returns what it is given if that is no address. */
export const withoutTracking = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const parts = url.search.slice(1).split('&');
  const kept = parts.filter((part) => ![...new URLSearchParams(`?${part}`)].some(([name, value]) => isTracking(name, value)));
  if (kept.length < parts.length) url.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  url.hash = '';
  return url.href;
};

/** Repeats `step` until nothing changes, so that the whole is idempotent. */
const untilStable = (text: string, step: (text: string) => string): string => {
  const next = step(text);
  return next === text ? text : untilStable(next, step);
};

const barePath = (path: string): string =>
  path
    .replace(/\/{2,}/g, '/')
    .replace(AMP_PATH, '')
    .replace(/\/+$/, '');

/** `mailto:` and its like; `host:8080` is none of them. */
const OTHER_SCHEME = /^[a-z][a-z\d+.-]*:(?!\/\/|\d)/i;

const parse = (address: string): URL | undefined => {
  if (OTHER_SCHEME.test(address)) return undefined;
  const absolute = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address.replace(/^\/+/, '')}`;
  return URL.canParse(absolute) ? new URL(absolute) : undefined;
};

/** `normaliseAddress('https://www.Example.com/a/amp/?utm_source=x#top')` = "example.com/a". Idempotent. Undefined when it is no web address. */
export const normaliseAddress = (address: string): string | undefined => {
  const url = parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return undefined;
  const host = untilStable(url.hostname.replace(/\.+$/, ''), (name) => name.replace(SUBDOMAIN, ''));
  const port = url.port ? `:${url.port}` : '';
  return host ? `${host}${port}${untilStable(url.pathname, barePath)}${queryOf(url.searchParams)}` : undefined;
};
