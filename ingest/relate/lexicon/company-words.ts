// Nouns by which a text calls a company it has named before, alone or together with another.

export const COMPANY_NOUNS = new Set(
  `company firm group maker start-up startup giant manufacturer developer operator carrier retailer provider chain conglomerate outfit brand studio publisher lender vendor foundry chipmaker automaker carmaker phonemaker
  phone-maker insurer corporation multinational broadcaster streamer telco chip-maker designer supplier bank agency airline house business specialist platform service newcomer label distributor organisation organization consortium
  alliance body upstart incumbent heavyweight behemoth titan network unicorn`
    .trim()
    .split(/\s+/),
);
/** What only a deal makes of a company: they mean nobody whom the text has not told to be that. */
export const ROLE_NOUNS = new Set('buyer acquirer purchaser suitor bidder seller target licensee licensor'.split(' '));
/** Other things than companies may be called so. */
const TRADES = new Set(
  'site network league association club marketplace venture union exchange portal railway airport shipyard newspaper broadcaster agency'.split(
    ' ',
  ),
);
export const isCompanyNoun = (lower: string): boolean => COMPANY_NOUNS.has(lower) || ROLE_NOUNS.has(lower) || TRADES.has(lower);
export const PLURAL_NOUNS = new Set(
  'companies firms groups makers giants manufacturers sides parties partners chipmakers carmakers automakers operators carriers start-ups startups brands enterprises organisations organizations rivals businesses pair duo two outfits corporations adversaries foundries airlines retailers platforms studios networks labels publishers chains suppliers'.split(
    ' ',
  ),
);
