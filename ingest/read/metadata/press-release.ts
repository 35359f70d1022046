// Whether a text is a company's own announcement: its type, the wire that carries it, or the marks that releases bear.

const WIRE_SITE =
  /(^|\.)(prnewswire|businesswire|globenewswire|accesswire|newswire|prweb|einpresswire|presseportal|cision|prlog|newsfilecorp|openpr)\.[a-z.]{2,6}$/i;
const RELEASE_PATH = /\/(press-?releases?|pressemitteilung(en)?|news-?releases?|communiques?-de-presse)(\/|$)/i;
const RELEASE_MARK =
  /^\W{0,3}(press release|news release|for immediate release|pressemitteilung)\b|\/PRNewswire\/|\(BUSINESS WIRE\)|\(GLOBE NEWSWIRE\)|\/ots\/|ACCESSWIRE\s*\/|\bFOR IMMEDIATE RELEASE\b/;
const HEAD = 1500;

export const isPressRelease = ({
  text,
  types = [],
  address,
}: {
  text: string;
  types?: readonly string[];
  address?: string | undefined;
}): boolean => {
  if (types.includes('PressRelease') || RELEASE_MARK.test(text.slice(0, HEAD))) return true;
  if (!address || !URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return WIRE_SITE.test(hostname) || RELEASE_PATH.test(pathname);
};
