// Names that the tagger cut too short or took for something else, where their surroundings tell: legal forms, "& Sons", "Harry's is", tickers, datelines.
import { type FoundName, inOrder, overlaps, toFoundName } from './found-names.ts';
import { countryAt, isPeople } from './link/countries.ts';
import type { Passage } from './passages.ts';

const LEGAL_FORM =
  /^(?:Inc|Corp|Corporation|Incorporated|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|SA|S\.A|SE|NV|N\.V|BV|B\.V|Oyj|Oy|AB|ASA|AS|SpA|KK|Co)\.?$/;
const CAPITALISED = /^\p{Lu}[\p{L}\d&'’-]*$/u;
const EXCHANGE = /^(?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|TSX|TSE|ASX|HKEX|KRX|SEHK|SIX|OTC|OTCQB|OTCQX|FWB|EPA|AIM|SGX|NSE|BSE|Euronext)$/;
const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;
const DASH = /^(?:–|—|-|--)$/;
const DOES =
  /^(?:is|was|has|will|had|would|says|said|buys|sells|signs|teams|partners|joins|raises|adds|gets|launches|to|acquires|invests|agrees|plans)$/;

/** No nouns: what follows "Lowe's" tells that the letter belongs to the name. */
const SUBJECT_OF = /^(?:invests|acquires|agrees|joins|sells|buys|adds|takes|gets|opens|unveils|sues|hires|says|wants|goes|becomes)$/i;

const wordsOf = (passages: readonly Passage[], { passage }: FoundName): readonly string[] => passages[passage]?.words ?? [];
const resized = (passages: readonly Passage[], name: FoundName, start: number, end: number): FoundName =>
  toFoundName(passages, name.passage, { kind: 'COMPANY', start, end });

/** "Yes, Inc. of Ohio": the name ends with its legal form; "Inc." of which only that was seen begins before the comma. */
const atLegalForm = (passages: readonly Passage[], name: FoundName): FoundName => {
  const words = wordsOf(passages, name);
  if (name.kind !== 'COMPANY') return name;
  const form = name.words.findIndex((word) => LEGAL_FORM.test(word));
  const before = words[name.start - 2] ?? '';
  if (form === 0 && words[name.start - 1] === ',' && CAPITALISED.test(before))
    return resized(passages, name, name.start - 2, name.start + 1);
  const after = name.words[form + 1];
  return form > 0 && after === 'of' ? resized(passages, name, name.start, name.start + form + 1) : name;
};

const BODY = /^(?:Alliance|Association|Coalition|Consortium|Council|Forum|Foundation|Initiative)$/;
/** "the UPnX Consortium": the name of a body has the word for it. */
const withBody = (passages: readonly Passage[], name: FoundName): FoundName => {
  const words = wordsOf(passages, name);
  const isBody = name.kind === 'COMPANY' && passages[name.passage]?.field === 'TEXT' && BODY.test(words[name.end] ?? '');
  return isBody && !CAPITALISED.test(words[name.end + 1] ?? '') ? resized(passages, name, name.start, name.end + 1) : name;
};

const mayBelong = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? '';
  return /^\p{Lu}[\p{L}-]+$/u.test(word) && at > 0 && !isPeople(word) && countryAt(words, at) === undefined;
};

/** "International Business Machines Corp.": every capital before belongs to a name with a legal form, but for the first word of a sentence. */
const fromFirstCapital = (passages: readonly Passage[], name: FoundName, taken: (passage: number, token: number) => boolean): FoundName => {
  const passage = passages[name.passage];
  if (name.kind !== 'COMPANY' || passage?.field !== 'TEXT' || !LEGAL_FORM.test(name.words.at(-1) ?? '')) return name;
  let { start } = name;
  while (mayBelong(passage.words, start - 1) && !taken(name.passage, start - 1)) start -= 1;
  return start === name.start ? name : resized(passages, name, start, name.end);
};

/** "Ben & Jerry" is no person; "Harry's is" is a firm called Harry's. */
const asFirm = (passages: readonly Passage[], name: FoundName): FoundName => {
  if (name.kind !== 'PERSON') return name;
  const words = wordsOf(passages, name);
  const owns = /^['’]s$/i.test(words[name.end] ?? '') && DOES.test((words[name.end + 1] ?? '').toLowerCase());
  if (owns && (name.words.length === 1 || name.words.includes('&'))) return resized(passages, name, name.start, name.end + 1);
  return name.words.includes('&') ? { ...name, kind: 'COMPANY' } : name;
};

const isTicker = (passages: readonly Passage[], name: FoundName): boolean => {
  const words = wordsOf(passages, name);
  return /^[\p{Lu}\d.]+$/u.test(name.text) && words[name.start - 1] === ':' && EXCHANGE.test(words[name.start - 2] ?? '');
};

/** Tokens before the dash of "SANTIAGO, Feb 11 –"; 0 where the sentence has no dateline. */
const datelineEnd = ({ field, words }: Passage): number => {
  if (field !== 'TEXT' || !/^\p{Lu}{3,}$/u.test(words[0] ?? '')) return 0;
  const dash = words.findIndex((word) => DASH.test(word));
  const isLine = dash > 0 && dash < 12 && words.slice(0, dash).every((word) => !/^\p{Ll}/u.test(word) || word === 'and');
  return isLine ? dash : 0;
};

const withoutDatelines = (passages: readonly Passage[], names: readonly FoundName[]): FoundName[] => {
  const ends = passages.map(datelineEnd);
  return names.flatMap((name) => {
    if (name.start >= (ends[name.passage] ?? 0)) return [name];
    return MONTH.test(name.words[0] ?? '') ? [] : [{ ...name, kind: 'OTHER' as const }];
  });
};

/** Firms that are always written so. */
const WITH_LETTER =
  /^(?:Kohl|Lowe|Macy|Sainsbury|McDonald|Wendy|Domino|Moody|Levi|Denny|Arby|Bloomingdale|Sotheby|Christie|Trader Joe|Papa John|Chili|Applebee|Kellogg|Angie|Selfridge|Carl|Casey)$/;
/** "Lowe's Invests In": of a headline, where a verb right after "'s" has no other subject. */
const withApostrophe = (passages: readonly Passage[], name: FoundName): FoundName => {
  const words = wordsOf(passages, name);
  const hasLetter = name.kind === 'COMPANY' && /^['’]s$/i.test(words[name.end] ?? '');
  if (hasLetter && WITH_LETTER.test(name.text)) return resized(passages, name, name.start, name.end + 1);
  const isSubject = hasLetter && SUBJECT_OF.test(words[name.end + 1] ?? '');
  return isSubject && passages[name.passage]?.field === 'TITLE' ? resized(passages, name, name.start, name.end + 1) : name;
};

export const mendEdges = (passages: readonly Passage[], names: readonly FoundName[]): FoundName[] => {
  const taken = new Set(
    names.flatMap(({ passage, start, end }) => Array.from({ length: end - start }, (_, at) => `${passage} ${start + at}`)),
  );
  const mended = withoutDatelines(passages, names)
    .filter((name) => !isTicker(passages, name))
    .map((name) =>
      asFirm(
        passages,
        fromFirstCapital(passages, atLegalForm(passages, withBody(passages, withApostrophe(passages, name))), (passage, token) =>
          taken.has(`${passage} ${token}`),
        ),
      ),
    )
    .sort(inOrder);
  return mended.filter((name, index) => {
    const others = [mended[index - 1], mended[index + 1]];
    return !others.some((other) => other && overlaps(other, name) && other.end - other.start > name.end - name.start);
  });
};
