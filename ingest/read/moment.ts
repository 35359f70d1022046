// What a page, a feed or a JSON article calls a date → ISO 8601 as told, and the day with its precision. No guess: what cannot be read is unknown.
import type { PartialDate } from '../../schema/facts.ts';
import { monthNumber } from './month-names.ts';

/** `published`: a year, a month, a day or a moment, in the article's own time zone. */
export type Moment = { readonly published: string; readonly publishedOn: PartialDate };

/** Years that a news page can have; 1 and 9999 are what templates print for "none". */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const EPOCH = '1970-01-01';

const ISO =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T\s,]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?)?$/i;
/** "28 February 2017", "28. Februar 2017", "1er mars 2017", "28 de febrero de 2017". */
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?[\s-]+(?:de |of )?(\p{L}{3,12})\.?,?[\s-]+(?:de |del )?(\d{4})(?!\d)(.{0,40})/iu;
/** "Feb. 28, 2017 10:00 AM EST". */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)(.{0,40})/iu;
/** Day before month, as the dots tell; with slashes only where the figures leave no doubt. */
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d|\.\d)(.{0,40})/;
const SLASHED = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/])(.{0,40})/;
/** "2017/2/28", "2017.02.28", "2017年2月28日", "2017년 2월 28일". */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)[日일.]?(.{0,40})/;
const WEEKDAY = /^(\p{L}{2,12})\.?,?\s+/u;
const SCRIPT_DATE = /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{2}:\d{2}:\d{2})\s+(\S+)\s+(\d{4})$/i;
const CLOCK = /(?<!\d)(\d{1,2})[:h時시]\s?(\d{2})(?!\d)(?::(\d{2}))?\s*([ap](?=\.?m))?\.?m?\.?/i;
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
  WET: 'Z',
  WEST: '+01:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  SAST: '+02:00',
  MSK: '+03:00',
  WIB: '+07:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
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
  const offset = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(text);
  if (offset) return `${offset[1]}${pad(offset[2] ?? '')}:${offset[3] ?? '00'}`;
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
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, hour, minute, second, fraction, zone] = match;
  return momentOf({ year, month, day, time: isoTime(hour, minute, second, fraction, zoneOf(zone)) });
};

const clockOf = (text: string): string => {
  const match = CLOCK.exec(text);
  if (!match) return '';
  const [whole, hour = '0', minute, second, half] = match;
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  const zone = /^\s*\(?((?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|[a-z]{1,4})\b/i.exec(text.slice(match.index + whole.length))?.[1];
  return isoTime(pad(hours), minute, second, '', zoneOf(zone));
};

type Found = { readonly at: number; readonly moment: Moment | undefined };

const found = (match: RegExpExecArray | null, year?: string, month?: string | number, day?: string): Found | undefined =>
  match && year && month && day
    ? { at: match.index, moment: momentOf({ year, month: pad(month), day: pad(day), time: clockOf(match[4] ?? '') }) }
    : undefined;

const findWords = (text: string): Found | undefined => {
  const first = DAY_FIRST.exec(text);
  const dayFirst = found(first, first?.[3], monthNumber(first?.[2] ?? ''), first?.[1]);
  if (dayFirst) return dayFirst;
  const second = MONTH_FIRST.exec(text);
  return found(second, second?.[3], monthNumber(second?.[1] ?? ''), second?.[2]);
};

const findFigures = (text: string): Found | undefined => {
  const dotted = DOTTED.exec(text);
  if (dotted) return found(dotted, dotted[3], dotted[2], dotted[1]);
  const years = YEAR_FIRST.exec(text);
  if (years) return found(years, years[1], years[2], years[3]);
  const slashed = SLASHED.exec(text);
  const [, first = '', second = '', year] = slashed ?? [];
  if (Number(first) > 12 || first === second) return found(slashed, year, second, first);
  return Number(second) > 12 ? found(slashed, year, first, second) : undefined;
};

/** "Tue Feb 28 2017" as scripts print it: "Tue Feb 28 10:00:00 UTC 2017". */
const parseScript = (text: string): Moment | undefined => {
  const [, month = '', day = '', time, zone, year = ''] = SCRIPT_DATE.exec(text) ?? [];
  const number = monthNumber(month);
  return number ? momentOf({ year, month: pad(number), day: pad(day), time: clockOf(`${time} ${zone}`) }) : undefined;
};

const parseWords = (text: string): Moment | undefined => {
  const line = text.replace(WEEKDAY, (whole, word: string) => (monthNumber(word) ? whole : ''));
  const words = findWords(line);
  return words?.at === 0 ? words.moment : parseScript(text);
};

/** Seconds or milliseconds since 1970. */
const parseStamp = (text: string): Moment | undefined => {
  if (!/^1\d{9}(\d{3})?$/.test(text)) return undefined;
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return parseIso(date.toISOString());
};

/** `parseMoment('2017-07-05T09:00:00+03:00')` keeps the zone; its day is 2017-07-05. Undefined for what is no date, and for impossible ones. */
export const parseMoment = (text: string): Moment | undefined => {
  if (text.length > 500) return undefined;
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length < 4 || line.length > 60) return undefined;
  return parseStamp(line) ?? parseIso(line) ?? parseWords(line);
};

/** The date that stands in a line of a page, also in figures ("Published on 5 July 2017 at 09:00", "Stand: 5.7.2017"); a year or month alone is none. */
export const findMoment = (text: string): Moment | undefined => {
  const line = text.slice(0, 300).replace(/\s+/g, ' ');
  const iso = parseMoment(/(?<!\d)\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?/.exec(line)?.[0] ?? '');
  return iso ?? findWords(line)?.moment ?? findFigures(line)?.moment;
};
