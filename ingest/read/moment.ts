// What a page, a feed or a JSON article calls a date → ISO 8601 as told, and the day with its precision. No guess: what cannot be read is unknown.
import type { PartialDate } from '../../schema/facts.ts';

/** `published`: a year, a month, a day or a moment, in the article's own time zone. */
export type Moment = { readonly published: string; readonly publishedOn: PartialDate };

/** Years that a news page can have; 1 and 9999 are what templates print for "none". */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const EPOCH = '1970-01-01';

const ISO =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T\s,]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?)?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** "Tue, 28 Feb 2017 10:00:00 GMT", "28 February 2017", "Feb. 28, 2017 10:00 AM EST". */
const DAY_FIRST = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})(.*)$/i;
const MONTH_FIRST = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(.*)$/i;
const SCRIPT_DATE = /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{2}:\d{2}:\d{2})\s+(\S+)\s+(\d{4})$/i;
const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?/i;
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
};

const pad = (value: number | string, width = 2): string => String(value).padStart(width, '0');

/** A day that is in the calendar, within the years that make sense. */
const isDay = (year: number, month: number, day: number): boolean => {
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const zoneOf = (text: string | undefined): string => {
  if (!text) return '';
  const offset = /^([+-]\d{2}):?(\d{2})?$/.exec(text);
  if (offset) return `${offset[1]}:${offset[2] ?? '00'}`;
  return ZONES[text.toUpperCase()] ?? '';
};

type Parts = { readonly year: string; readonly month?: string | undefined; readonly day?: string | undefined; readonly time?: string };

const momentOf = ({ year, month, day, time = '' }: Parts): Moment | undefined => {
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined;
  const precision = day ? 'DAY' : month ? 'MONTH' : 'YEAR';
  const date = `${year}-${pad(month ?? 1)}-${pad(day ?? 1)}`;
  if (date === EPOCH && precision === 'DAY') return undefined;
  const published = day ? `${date}${time}` : month ? `${year}-${pad(month)}` : year;
  return { published, publishedOn: { date, precision } };
};

const isoTime = (hour: string | undefined, minute: string | undefined, second = '00', fraction = '', zone = ''): string => {
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return '';
  const digits = fraction.replace(/0+$/, '').slice(0, 3);
  return `T${hour}:${minute}:${second}${digits ? `.${digits}` : ''}${zone}`;
};

const parseIso = (text: string): Moment | undefined => {
  const found = ISO.exec(text);
  if (!found) return undefined;
  const [, year = '', month, day, hour, minute, second, fraction, zone] = found;
  return momentOf({ year, month, day, time: isoTime(hour, minute, second, fraction, zoneOf(zone)) });
};

const clockOf = (text: string): string => {
  const found = CLOCK.exec(text);
  if (!found) return '';
  const [whole, hour = '0', minute, second, half] = found;
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  const zone = /^\s*\(?([a-z]{1,4}|[+-]\d{2}:?\d{2})\b/i.exec(text.slice(found.index + whole.length))?.[1];
  return isoTime(pad(hours), minute, second, '', zoneOf(zone));
};

const parseWords = (text: string): Moment | undefined => {
  const script = SCRIPT_DATE.exec(text);
  const [, day, month = '', year = '', rest = ''] = script
    ? ['', script[2], script[1], script[5], ` ${script[3]} ${script[4]}`]
    : (DAY_FIRST.exec(text) ?? swap(MONTH_FIRST.exec(text)) ?? []);
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  if (!day || at < 0) return undefined;
  return momentOf({ year, month: pad(at + 1), day: pad(day), time: clockOf(rest) });
};
const swap = (found: RegExpExecArray | null): readonly (string | undefined)[] | undefined =>
  found ? [found[0], found[2], found[1], found[3], found[4]] : undefined;

/** Seconds or milliseconds since 1970. */
const parseStamp = (text: string): Moment | undefined => {
  if (!/^1\d{9}(\d{3})?$/.test(text)) return undefined;
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return parseIso(date.toISOString());
};

/** `parseMoment('2017-07-05T09:00:00+03:00')` keeps the zone; its day is 2017-07-05. Undefined for what is no date, and for impossible ones. */
export const parseMoment = (text: string): Moment | undefined => {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length < 4 || line.length > 60) return undefined;
  return parseStamp(line) ?? parseIso(line) ?? parseWords(line);
};
