// A web address → the site that publishes there: its registrable domain by the public suffix list, or its own subdomain on a host of many.
import { getDomain } from 'tldts';

/** Hosts where each subdomain is a publication of its own and that the public suffix list does not name. */
const SHARED_HOST =
  /^(?:blogspot\.[a-z.]+|wordpress\.com|medium\.com|substack\.com|tumblr\.com|ghost\.io|typepad\.com|livejournal\.com|squarespace\.com|weebly\.com|over-blog\.com)$/;

/** `siteOf('https://edition.news.example.co.uk/a')` = "example.co.uk"; undefined for what is no web address. */
export const siteOf = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  const host = hostname.replace(/^www\d?\./, '').replace(/\.$/, '');
  // IP addresses, names of one's own network and suffixes themselves have no domain.
  const domain = getDomain(host, { allowPrivateDomains: true }) ?? host;
  return SHARED_HOST.test(domain)
    ? host
        .split('.')
        .slice(-domain.split('.').length - 1)
        .join('.')
    : domain;
};
