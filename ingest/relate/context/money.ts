// The price of a deal: the amount nearest to the trigger that is no valuation, revenue or market value.

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  c$: 'CAD',
  a$: 'AUD',
  hk$: 'HKD',
  nt$: 'TWD',
  s$: 'SGD',
  r$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  rupee: 'INR',
  won: 'KRW',
};
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
  tn: 1e12,
  crore: 1e7,
};
const SIGNED =
  /(us\$|c\$|a\$|hk\$|nt\$|s\$|r\$|[$€£¥₹₩])\s?(\d[\d,]*(?:\.\d+)?)[\s-]?(k|mn|m|bn|b|tn|thousand|million|billion|trillion|crore)?\b/gi;
const WORDED = /(\d[\d,]*(?:\.\d+)?)\s(thousand|million|billion|trillion)?\s?(dollar|euro|pound|yen|yuan|rupee|won)s?\b/gi;
const OTHER_SUMS =
  /(?:valuation|valued|value of the company|worth of|revenues?|sales|profit|market (?:cap|value)|turnover|fine|damages|users|a share|per share)[^,;.]{0,25}$/i;
const OTHER_AFTER = /^[^,;.]{0,2}(?:valuation|market cap|in (?:revenue|sales)|of (?:revenue|sales)|a share|per share|fund\b)/i;

type Money = { readonly value: number; readonly currency: string };

const amount = (digits: string, scale: string | undefined): number =>
  Math.round(Number(digits.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1));

/** `trigger`: offset of the trigger in the sentence. */
export const moneyIn = (sentence: string, trigger: number): Money | undefined => {
  const signed = [...sentence.matchAll(SIGNED)].map((match) => ({
    at: match.index,
    length: match[0].length,
    value: amount(match[2] ?? '', match[3]),
    currency: CURRENCIES[match[1]?.toLowerCase() ?? ''],
  }));
  const worded = [...sentence.matchAll(WORDED)].map((match) => ({
    at: match.index,
    length: match[0].length,
    value: amount(match[1] ?? '', match[2]),
    currency: CURRENCIES[match[3]?.toLowerCase() ?? ''],
  }));
  const sums = [...signed, ...worded].filter(
    ({ at, length }) => !OTHER_SUMS.test(sentence.slice(0, at)) && !OTHER_AFTER.test(sentence.slice(at + length)),
  );
  const nearest = sums.sort((a, b) => Math.abs(a.at - trigger) - Math.abs(b.at - trigger))[0];
  return nearest?.currency && nearest.value > 0 ? { value: nearest.value, currency: nearest.currency } : undefined;
};
