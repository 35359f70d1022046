// A web address → the site that publishes there: its registrable domain, by the shape of the host name.

/** Second levels under a country that registrars sell below: `co.uk`, `com.au`, `or.jp`. */
const SECOND_LEVEL = /^(co|com|org|net|gov|edu|ac|or|ne|go|gob|gouv|govt|ltd|plc|web|info|biz|in|nom|asn|id|sch|mil)$/;
/** Hosts where each subdomain is a publication of its own. */
const SHARED_HOST =
  /^(blogspot\.[a-z.]+|wordpress\.com|medium\.com|substack\.com|tumblr\.com|ghost\.io|github\.io|gitlab\.io|netlify\.app|vercel\.app|pages\.dev|web\.app|typepad\.com|livejournal\.com|hatenablog\.com|beehiiv\.com|wixsite\.com|squarespace\.com|weebly\.com|over-blog\.com)$/;
const IP_ADDRESS = /^(\d+\.){3}\d+$|^\[/;

/** `siteOf('https://edition.news.example.co.uk/a')` = "example.co.uk"; undefined for what is no web address. */
export const siteOf = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  const host = hostname.replace(/^www\d?\./, '').replace(/\.$/, '');
  const labels = host.split('.');
  if (IP_ADDRESS.test(hostname) || labels.length <= 2) return host;
  const isCountry = (labels.at(-1)?.length ?? 0) === 2;
  const size = isCountry && SECOND_LEVEL.test(labels.at(-2) ?? '') ? 3 : 2;
  const domain = labels.slice(-size).join('.');
  return SHARED_HOST.test(domain) ? labels.slice(-size - 1).join('.') : domain;
};
