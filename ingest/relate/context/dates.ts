// A sentence and the article's day in, the days that it tells out: of the event, and of the beginning and end of what is agreed.
import type { PartialDate } from '../../../schema/facts.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

type Found = { readonly date: PartialDate; readonly at: number };

const pad = (value: number): string => `${value}`.padStart(2, '0');
const day = (year: number, month: number, date: number): PartialDate | undefined => {
  const moment = new Date(Date.UTC(year, month - 1, date));
  const real = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  return real ? { date: `${year}-${pad(month)}-${pad(date)}`, precision: 'DAY' } : undefined;
};
const monthOf = (year: number, month: number): PartialDate => ({ date: `${year}-${pad(month)}-01`, precision: 'MONTH' });
const yearOf = (year: number): PartialDate => ({ date: `${year}-01-01`, precision: 'YEAR' });
const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const fromMoment = (moment: Date): PartialDate => ({ date: moment.toISOString().slice(0, 10), precision: 'DAY' });

type Reader = {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, today: PartialDate | undefined) => PartialDate | undefined;
};

const yearIn = (today: PartialDate | undefined): number | undefined => (today ? Number(today.date.slice(0, 4)) : undefined);
const monthIn = (today: PartialDate | undefined): number => (today && today.precision !== 'YEAR' ? Number(today.date.slice(5, 7)) : 12);

/** The latest such month up to the article's day. */
const latestMonth = (month: number, today: PartialDate | undefined): PartialDate | undefined => {
  const year = yearIn(today);
  return year === undefined || month === 0 ? undefined : monthOf(month <= monthIn(today) ? year : year - 1, month);
};

const latestWeekday = (name: string, today: PartialDate | undefined): PartialDate | undefined => {
  if (today?.precision !== 'DAY') return undefined;
  const moment = new Date(`${today.date}T00:00:00Z`);
  const back = (moment.getUTCDay() - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7;
  moment.setUTCDate(moment.getUTCDate() - back);
  return fromMoment(moment);
};

const daysBack = (today: PartialDate | undefined, days: number): PartialDate | undefined => {
  if (today?.precision !== 'DAY') return undefined;
  const moment = new Date(`${today.date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - days);
  return fromMoment(moment);
};

const monthBack = (today: PartialDate | undefined, months: number): PartialDate | undefined => {
  const year = yearIn(today);
  if (year === undefined || today?.precision === 'YEAR') return undefined;
  const count = year * 12 + monthIn(today) - 1 - months;
  return monthOf(Math.floor(count / 12), (count % 12) + 1);
};

/** Tried in this order; a place that one has read is not read again. */
const READERS: readonly Reader[] = [
  {
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi'),
    read: ([, m = '', d, y]) => day(Number(y), monthNumber(m), Number(d)),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'gi'),
    read: ([, d, m = '', y]) => day(Number(y), monthNumber(m), Number(d)),
  },
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, read: ([, y, m, d]) => day(Number(y), Number(m), Number(d)) },
  { pattern: new RegExp(`\\b${MONTH},? (\\d{4})\\b`, 'gi'), read: ([, m = '', y]) => monthOf(Number(y), monthNumber(m)) },
  {
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?![\\d,.]*\\d)`, 'gi'),
    read: ([, m = '', d], today) => {
      const month = latestMonth(monthNumber(m), today);
      return month && day(Number(month.date.slice(0, 4)), monthNumber(m), Number(d));
    },
  },
  {
    pattern: /\b(?:in|since|of|during|by|until|till|through|early|late|mid-?|from|back in|and|with|to) ?((?:19[89]|20[0-4])\d)\b/gi,
    read: ([, y]) => yearOf(Number(y)),
  },
  {
    pattern: new RegExp(`\\b(?:in|last|since|this|of|until|from) ${MONTH}\\b(?! ?\\d)`, 'gi'),
    read: ([, m = ''], today) => latestMonth(monthNumber(m), today),
  },
  {
    pattern: /\b(?:on|last|this) (sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/gi,
    read: ([, name = ''], today) => latestWeekday(name, today),
  },
  { pattern: /\byesterday\b/gi, read: (_, today) => daysBack(today, 1) },
  { pattern: /\b(?:today|this morning)\b/gi, read: (_, today) => daysBack(today, 0) },
  { pattern: /\blast month\b/gi, read: (_, today) => monthBack(today, 1) },
  { pattern: /\bthis month\b/gi, read: (_, today) => monthBack(today, 0) },
  {
    pattern: /\b(?:last year|a year (?:ago|earlier|before))\b/gi,
    read: (_, today) => (today ? yearOf(Number(yearIn(today)) - 1) : undefined),
  },
  { pattern: /\bthis year\b/gi, read: (_, today) => (today ? yearOf(Number(yearIn(today))) : undefined) },
  {
    pattern: /\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years? ago\b/gi,
    read: ([, count = ''], today) => (today ? yearOf(Number(yearIn(today)) - (NUMBERS[count.toLowerCase()] ?? Number(count))) : undefined),
  },
  {
    pattern: /\b(a|one|two|three|four|five|six|seven|eight|nine|ten) months? ago\b/gi,
    read: ([, count = ''], today) => monthBack(today, NUMBERS[count.toLowerCase()] ?? 1),
  },
];

const findDates = (sentence: string, today: PartialDate | undefined): readonly Found[] => {
  const found: Found[] = [];
  const taken: { from: number; to: number }[] = [];
  for (const { pattern, read } of READERS) {
    for (const match of sentence.matchAll(pattern)) {
      const to = match.index + match[0].length;
      if (taken.some((span) => match.index < span.to && to > span.from)) continue;
      const date = read(match, today);
      taken.push({ from: match.index, to });
      if (date) found.push({ date, at: match.index });
    }
  }
  return found.sort((a, b) => a.at - b.at);
};

const ENDS = /\b(?:until|till|through|ends? (?:with|in|on)|expires? (?:in|on)|runs? (?:out )?(?:to|until))[^,;]{0,25}$/i;
const BEGINS = /\b(?:from|starting|beginning|effective|as of|begins? (?:with|in|on)|with effect from|since)[^,;]{0,15}$/i;

type Days = { readonly statedOn?: PartialDate; readonly effectiveFrom?: PartialDate; readonly effectiveTo?: PartialDate };

/** `trigger`: offset of the trigger in the sentence; the nearest day is the event's. */
export const daysOf = (sentence: string, trigger: number, today: PartialDate | undefined): Days => {
  const found = findDates(sentence, today);
  const roleOf = ({ at }: Found): 'effectiveTo' | 'effectiveFrom' | 'statedOn' => {
    const before = sentence.slice(Math.max(0, at - 30), at) + (/^\S+/.exec(sentence.slice(at))?.[0] ?? '');
    if (ENDS.test(before)) return 'effectiveTo';
    return BEGINS.test(before) ? 'effectiveFrom' : 'statedOn';
  };
  const nearest = (role: keyof Days): PartialDate | undefined =>
    found.filter((entry) => roleOf(entry) === role).sort((a, b) => Math.abs(a.at - trigger) - Math.abs(b.at - trigger))[0]?.date;
  const [statedOn, effectiveFrom, effectiveTo] = [nearest('statedOn'), nearest('effectiveFrom'), nearest('effectiveTo')];
  return { ...(statedOn && { statedOn }), ...(effectiveFrom && { effectiveFrom }), ...(effectiveTo && { effectiveTo }) };
};

/** Whether the event lies clearly before the article's news: more than 45 days, or an earlier year; a bare year in an undated article does. */
export const isBefore = (event: PartialDate | undefined, today: PartialDate | undefined): boolean => {
  if (!event || !today) return event?.precision === 'YEAR' && today === undefined;
  if (event.precision === 'YEAR' || today.precision === 'YEAR') return event.date.slice(0, 4) < today.date.slice(0, 4);
  return (Date.parse(today.date) - Date.parse(event.date)) / 86_400_000 > 45;
};
